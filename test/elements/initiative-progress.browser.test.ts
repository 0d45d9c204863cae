import {expect, fixture, html} from '@open-wc/testing';
import type {InitiativeProgressElement} from '../../src/index.js';
import '../../src/define.js';
import allOngoing from '../../data/edge/all-ongoing.json' with {type: 'json'};
import empty from '../../data/edge/empty.json' with {type: 'json'};
import real from '../../data/staerkungsinitiative.json' with {type: 'json'};
import {aFeed, aProject} from '../support/builders.js';
import {behavesLikeAFeedElement} from '../support/behaves-like-a-feed-element.js';
import {part, parts, plain, shown, texts, width} from '../support/dom.js';

const aWidget = (feed: unknown, attributes: Partial<Record<'group' | 'size' | 'breakdown' | 'lang', string>> = {}) => {
  const {group = '', size = 'full', breakdown = 'group', lang = 'de'} = attributes;
  return fixture<InitiativeProgressElement>(html`
    <initiative-progress
      lang=${lang}
      group=${group}
      size=${size}
      breakdown=${breakdown}
      now="2026-11-23"
      .feed=${feed}
    ></initiative-progress>
  `);
};

describe('<initiative-progress>', () => {
  behavesLikeAFeedElement('initiative-progress');

  it('says of the real initiative what the partners reported, and no more', async () => {
    const element = await aWidget(real);

    expect(plain(part(element, 'sentence').textContent)).to.equal(
      'Keines der 8 befristeten Projekte ist als abgeschlossen gemeldet; zu 4 fehlt der Stand.',
    );
    const facts = plain(part(element, 'facts').textContent);
    expect(facts).to.contain('1 Projekt ist in eine Daueraufgabe überführt.');
    expect(facts).to.contain('1 von 10 Daueraufgaben als laufend gemeldet; zu 9 fehlt der Stand.');
    expect(facts).to.contain('Stand gemeldet zu 5 von 18 veröffentlichten Projekten (33 beschlossen).');
    expect(facts).to.contain('Angaben von 2017 bis 26.11.2018.');
    expect(texts(element, 'entry')).to.eql([
      'Läuft dauerhaft: 1',
      'In Umsetzung: 3',
      'Entscheidung steht aus: 1',
      'Stand nicht gemeldet: 13',
      'Nicht veröffentlicht: 15',
    ]);
    expect(texts(element, 'row').map((row) => row.slice(0, 4))).to.eql(['AK 1', 'AK 2', 'AK 3']);
  });

  it('counts what is not reported neither as done nor as open', async () => {
    const feed = aFeed([aProject({id: 'a', status: 'completed'}), aProject({id: 'b', status: 'notReported'})]);

    const element = await aWidget(feed, {lang: 'en'});

    expect(plain(part(element, 'sentence').textContent)).to.equal(
      'At least 1, at most 2 of 2 fixed-term projects completed; 1 not reported.',
    );
  });

  it('draws what it says, and adds up to all adopted projects', async () => {
    const element = await aWidget(aFeed([aProject({status: 'completed'})], {projectTotal: 4}));

    const bar = part(element, 'bar');
    const segments = [...bar.querySelectorAll("[part='segment']")];
    expect(width(segments[0] as Element) / width(bar)).to.be.closeTo(0.25, 0.01);
    expect(segments.reduce((sum, segment) => sum + width(segment), 0) / width(bar)).to.be.closeTo(1, 0.02);
  });

  it('hides the bar from screen readers, for its legend says all', async () => {
    const element = await aWidget(real);

    for (const bar of parts(element, 'bar')) expect(bar).to.have.attribute('aria-hidden', 'true');
  });

  it('explains every status on demand', async () => {
    const element = await aWidget(real);

    expect(shown(element)).to.contain('Kein Partner hat einen Stand gemeldet. Das heißt weder erledigt noch nicht begonnen.');
  });

  it('speaks of a part when it is filtered, without the unpublished ones', async () => {
    const element = await aWidget(real, {group: 'ak1'});

    expect(texts(element, 'entry')).to.eql(['In Umsetzung: 2', 'Stand nicht gemeldet: 4']);
    expect(plain(part(element, 'facts').textContent)).to.contain('Auswahl: 6 veröffentlichte Projekte.');
  });

  it('does not call an initiative empty of which the page shows an empty part', async () => {
    const element = await aWidget(real, {group: 'none'});

    expect(plain(part(element, 'sentence').textContent)).to.equal('Keine veröffentlichten Projekte');
  });

  it('shows a bar of unpublished projects where none is published', async () => {
    const element = await aWidget(aFeed([], {projectTotal: 33}));

    expect(shown(element)).to.contain('Noch keine Projekte veröffentlicht.');
    expect(texts(element, 'entry')).to.eql(['Nicht veröffentlicht: 33']);
    expect(element.matches(':state(empty)')).to.equal(true); // the feed is, though there is a bar
  });

  it('says nothing of completion where there is nothing to complete', async () => {
    const element = await aWidget(aFeed([aProject({kind: 'ongoing', status: 'continuing'})]));

    expect(plain(part(element, 'sentence').textContent)).to.equal('1 von 1 Daueraufgabe als laufend gemeldet.');
  });

  it('is one line and a thin bar when compact', async () => {
    const element = await aWidget(real, {size: 'compact'});

    expect(parts(element, 'entry')).to.have.length(0);
    expect(shown(element)).to.contain('Stand gemeldet zu 5 von 18 veröffentlichten Projekten (33 beschlossen).');
    expect(part(element, 'bar').getBoundingClientRect().height).to.be.below(16);
  });

  it('is another sentence as a badge where there is nothing to complete', async () => {
    const badge = async (feed: unknown, group = '') => plain(part(await aWidget(feed, {size: 'badge', group}), 'sentence').textContent);

    expect(await badge(allOngoing)).to.equal(`${allOngoing.projects.length} von ${allOngoing.projects.length} Daueraufgaben als laufend gemeldet.`);
    expect(await badge(empty)).to.equal('Noch keine Projekte veröffentlicht.');
    expect(await badge(real, 'ak9')).to.equal('Keine veröffentlichten Projekte');
  });

  it('is a sentence to quote as a badge', async () => {
    const element = await aWidget(real, {size: 'badge'});

    expect(plain(part(element, 'sentence').textContent)).to.equal('0 bis 4 von 8 befristeten Projekten abgeschlossen');
    expect(parts(element, 'bar')).to.have.length(0);
  });

  it('breaks down by lead, and by nothing', async () => {
    expect(texts(await aWidget(real, {breakdown: 'lead'}), 'row').join()).to.contain('Mülheim & Business');
    expect(parts(await aWidget(real, {breakdown: 'none'}), 'row')).to.have.length(0);
  });

  it('writes markup of a feed as text', async () => {
    const element = await aWidget(aFeed([aProject({})], {initiative: {title: '<img src=x onerror=alert(1)>'}}));

    expect(plain(part(element, 'heading').textContent)).to.equal('<img src=x onerror=alert(1)>');
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });
});
