import {expect, fixture, html} from '@open-wc/testing';
import type {ProjectCardElement} from '../../src/index.js';
import '../../src/define.js';
import demo from '../../data/demo.json' with {type: 'json'};
import real from '../../data/staerkungsinitiative.json' with {type: 'json'};
import {aFeed, aProject, anUpdate} from '../support/builders.js';
import {behavesLikeAFeedElement} from '../support/behaves-like-a-feed-element.js';
import {asUrl, once, part, parts, plain, shown, texts} from '../support/dom.js';

const aCard = (feed: unknown, project: string, attributes: {view?: string; ask?: string} = {}) => {
  const {view = 'full', ask = 'none'} = attributes;
  return fixture<ProjectCardElement>(html`
    <project-card lang="de" now="2026-11-23" project=${project} view=${view} ask=${ask} .feed=${feed}></project-card>
  `);
};

describe('<project-card>', () => {
  behavesLikeAFeedElement('project-card', 'project="p1"');

  it('shows what was adopted and what is reported, with date, reporter and source', async () => {
    const card = await aCard(real, 'innovationszentrum-hochschule');

    expect(plain(part(card, 'group').textContent)).to.equal('AK 2 Vernetzung Wirtschaft/Wissenschaft, Bildung, Gründung');
    expect(plain(part(card, 'heading').textContent)).to.equal('Aufbau eines Innovationszentrums an der Hochschule');
    expect(plain(part(card, 'badge').textContent)).to.equal('Entscheidung steht aus');
    const facts = plain(part(card, 'facts').textContent);
    expect(facts).to.contain('26.11.2018');
    expect(facts).to.contain('Federführung Mülheim & Business');
    expect(facts).to.contain('Zeitrahmen bis 2022');
    const report = plain(part(card, 'report').textContent);
    expect(report).to.contain('gemeldet am 26.11.2018 von Stadt Mülheim an der Ruhr');
    expect(report).to.contain('Quelle: Viel getan und noch mehr zu tun');
  });

  it('says when news came after the status, without taking them for one', async () => {
    const card = await aCard(real, 'innovationszentrum-hochschule');

    expect(shown(card)).to.contain('Neueste Nachricht');
    expect(texts(card, 'report')[1]).to.contain('Mülheimer Pläne ruhen');
    expect(plain(part(card, 'badge').textContent)).to.equal('Entscheidung steht aus');
  });

  it('says of a project without lead that none is named, and of one without report that none is', async () => {
    const card = await aCard(real, 'digitale-weiterbildung');

    expect(plain(part(card, 'facts').textContent)).to.contain('Federführung nicht benannt');
    expect(plain(part(card, 'badge').textContent)).to.equal('Stand nicht gemeldet');
  });

  it('keeps the wording of the adopted list for the lead', async () => {
    const card = await aCard(real, 'verschlankung-genehmigungsprozesse');

    expect(plain(part(card, 'facts').textContent)).to.contain('Federführung Rechtsdezernat und OB-Büro');
  });

  it('says that an editor matched a report to the project', async () => {
    const card = await aCard(real, 'vernetzung-wirtschaft-wissenschaft');

    expect(plain(part(card, 'report').textContent)).to.contain('Zuordnung durch die Redaktion');
  });

  it('outlines what is out of date instead of filling it, and says so', async () => {
    const stale = await aCard(aFeed([aProject({id: 'p', status: 'inProgress', statusDate: '2018'})]), 'p');
    const current = await aCard(aFeed([aProject({id: 'p', status: 'inProgress', statusDate: '2026-10'})]), 'p');

    const background = (card: Element) => getComputedStyle(part(card, 'badge')).backgroundColor;
    expect(background(stale)).to.equal('rgba(0, 0, 0, 0)');
    expect(background(current)).not.to.equal('rgba(0, 0, 0, 0)');
    expect(shown(stale)).to.contain('Angabe veraltet');
    expect(shown(current)).not.to.contain('Angabe veraltet');
  });

  it('tells how a date moved, step by step', async () => {
    const feed = aFeed([
      aProject({
        id: 'p',
        timeframe: {end: '2018', text: 'bis 2018'},
        updates: [
          anUpdate({date: '2018-10', status: 'inProgress', newEnd: '2020', reason: 'Die Statik fehlt.'}),
          anUpdate({date: '2020-11-19', newEnd: '2023'}),
        ],
      }),
    ]);

    const card = await aCard(feed, 'p');

    const steps = [...part(card, 'trail').querySelectorAll('li')].map((step) => plain(step.textContent));
    expect(steps).to.eql(['bis 2018', 'bis 2020 Oktober 2018: Die Statik fehlt.', 'bis 2023 19.11.2020', 'offen']);
    expect(shown(card)).to.contain('Der Termin (2023) ist verstrichen; ein Abschluss ist nicht gemeldet.');
  });

  it('counts milestones, and never shows a typed percentage', async () => {
    const card = await aCard(demo, 'waermenetz-nordkai');

    expect(shown(card)).to.contain('3 von 5 Meilensteinen erreicht, 1 entfallen');
    expect(card.shadowRoot?.querySelector('progress, meter, [role=progressbar]')).to.equal(null);
  });

  it('shows who sees it otherwise', async () => {
    const card = await aCard(demo, 'waermenetz-nordkai');

    expect(plain(part(card, 'report').textContent)).to.contain('Abweichende Einschätzung von Unternehmensverband');
  });

  it('holds the whole history, newest first', async () => {
    const card = await aCard(real, 'innovationszentrum-hochschule');

    const entries = [...part(card, 'history').querySelectorAll('li')].map((entry) => plain(entry.textContent));
    expect(entries).to.have.length(6);
    expect(entries[0]).to.contain('Hochschule plant Gründungszentrum');
  });

  it('says that a project does not exist, and tells the page once', async () => {
    const card = await fixture<ProjectCardElement>(
      html`<project-card project="p99" src=${asUrl(aFeed([aProject()]))}></project-card>`,
    );
    const error = await once(card, 'initiative-error');

    expect(error.code).to.equal('host');
    expect(shown(card)).to.contain('Dieses Projekt steht nicht in den Daten.');
    let again = 0;
    card.addEventListener('initiative-error', () => again++);
    card.requestUpdate();
    await card.updateComplete;
    expect(again).to.equal(0);
  });

  it('finds an id in whichever Unicode form it is written', async () => {
    const card = await aCard(aFeed([aProject({id: 'größe', title: 'Größe'})]), 'gro\u0308ße');

    expect(plain(part(card, 'heading').textContent)).to.equal('Größe');
  });

  it('is short when compact', async () => {
    const card = await aCard(real, 'innovationszentrum-hochschule', {view: 'compact'});

    expect(parts(card, 'report')).to.have.length(0);
    expect(parts(card, 'history')).to.have.length(0);
    expect(plain(part(card, 'badge').textContent)).to.equal('Entscheidung steht aus');
  });

  it('prepares a mail to the lead, in which a title cannot add headers', async () => {
    const feed = aFeed([aProject({id: 'p', title: 'A & B?bcc=x@example.org', leads: ['mb']})], {
      organizations: [{id: 'mb', name: 'MB', email: 'info@example.org'}],
    });

    const card = await aCard(feed, 'p', {ask: 'on'});

    const {href} = card.shadowRoot?.querySelector<HTMLAnchorElement>("a[href^='mailto:']") ?? {href: ''};
    const url = new URL(href);
    expect(url.pathname).to.equal('info@example.org');
    expect([...url.searchParams.keys()]).to.eql(['subject', 'body']);
  });

  it('links only where a visitor may be sent, in a way that gives nothing away', async () => {
    const links = [
      {title: 'gut', url: 'https://example.org/a'},
      {title: 'böse', url: 'javascript:alert(1)'},
    ];

    const card = await aCard(aFeed([aProject({id: 'p', links})]), 'p');

    const anchors = [...(card.shadowRoot?.querySelectorAll('a') ?? [])];
    expect(anchors.some(({protocol}) => protocol === 'javascript:')).to.equal(false);
    const good = anchors.find(({textContent}) => textContent.includes('gut'));
    expect(good).to.have.attribute('rel', 'noopener noreferrer');
    expect(shown(card)).to.contain('(example.org)');
  });

  it('marks the language of a text that has not been translated', async () => {
    const feed = aFeed([aProject({id: 'p', title: 'Hafen', translations: {en: {title: 'Port'}}, summary: 'Nur deutsch'})]);
    const card = await fixture<ProjectCardElement>(html`<project-card lang="en" project="p" .feed=${feed}></project-card>`);

    expect(plain(part(card, 'heading').textContent)).to.equal('Port');
    const summary = [...(card.shadowRoot?.querySelectorAll('bdi') ?? [])].find(({textContent}) => textContent === 'Nur deutsch');
    expect(summary).to.have.attribute('lang', 'de');
  });
});
