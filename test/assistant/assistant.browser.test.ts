// The Einbettungs-Assistent, from its own page with the built embed.js in its preview.
import {expect} from '@open-wc/testing';
import {buildEmbed, closeAssistant, openAssistant, type AssistantPage} from '../support/assistant.js';
import feed from '../../data/staerkungsinitiative.json' with {type: 'json'};
import {until} from '../support/dom.js';

const card = 'Ein Projekt';
const project = feed.projects.find(({id}) => id === 'innovationszentrum-hochschule')!.title;

describe('the Einbettungs-Assistent', function () {
  this.timeout(30_000);
  let page: AssistantPage;
  const code = () => page.text('Code zum Einfügen');

  before(buildEmbed);
  beforeEach(async () => {
    page = await openAssistant();
  });
  after(() => closeAssistant());

  it('shows the progress at first, and gives a snippet for it without a question', () => {
    expect(page.preview()).to.contain('Stärkungsinitiative Industrie').and.to.contain('In Umsetzung');
    expect(code()).to.match(/^<div class="initiative-widget" data-initiative-widget="progress" data-src="\/src\/initiative\.json" style="min-height:[^"]+"><a href="https:\/\/[^"]+">Stand der Stärkungsinitiative Industrie ansehen<\/a><script src="\/src\/[\d.]+\/embed\.js" async="async"><\/script><\/div>$/);
  });

  it('shows another widget at all three widths as soon as it is chosen', async () => {
    await page.choose('Zeitplan');

    for (const width of [360, 768, 1280]) await until(() => page.previewDocument(width).querySelector('[data-initiative-widget="gantt"]') !== null && page.preview(width).includes(project));
    expect(code()).to.contain('data-initiative-widget="gantt"').and.to.contain('>Zeitplan der Stärkungsinitiative Industrie ansehen</a>');
  });

  it('says what is missing for a card, and takes the project by its name', async () => {
    await page.choose(card);

    expect(page.document.querySelector('.missing')?.textContent).to.equal('Projekt: Hier fehlt eine Angabe.');
    expect(page.document.querySelector('#code')).to.equal(null);

    await page.select('Projekt', project);

    expect(code()).to.contain('data-project="innovationszentrum-hochschule"');
    await until(() => page.preview().includes(project));
  });

  it('filters by what the feed has, in its order', async () => {
    page.open(/^Nur einen Teil/);
    const labels = [...page.document.querySelectorAll('fieldset.list label')].map(({textContent}) => textContent);
    await page.choose('AK 3: Standortprofil und Akzeptanz der Industrie');
    await page.choose('AK 1: Infrastruktur und lokale Standortbedingungen');
    await page.choose('In Umsetzung', 'Stand');

    expect(labels).to.include('Baudezernat').and.not.to.include('Abgeschlossen');
    expect(code()).to.contain('data-group="ak1 ak3" data-status="inProgress"');
    expect(page.document.querySelector('summary')?.textContent).to.equal('Nur einen Teil der Projekte zeigen (3 gewählt)');
  });

  it('writes and shows language, background and extent', async () => {
    await page.select('Sprache der Anzeige', 'Englisch');
    await page.choose('Dunkel', 'Hintergrund');
    await page.select('Umfang', 'Kurz, für die Randspalte');

    expect(code()).to.contain('data-size="compact" data-lang="en" data-theme="dark"').and.to.contain('>See the progress of Stärkungsinitiative Industrie</a>');
    await until(() => page.preview().includes('projects'));
  });

  it('takes a colour of the house, warns where it would be lost, and shows it', async () => {
    await page.choose('Eigene Farbe verwenden');
    await page.write('Farbwert', '#B4002D');
    const placeholder = () => page.previewDocument().querySelector<HTMLElement>('[data-initiative-widget]');
    await until(() => placeholder()?.style.getPropertyValue('--initiative-color-accent') === '#B4002D');

    expect(code()).to.contain(';--initiative-color-accent:#b4002d"');
    expect(page.field('Farbwert').getAttribute('aria-invalid')).to.equal('false');

    await page.write('Farbwert', '#ffff00');
    expect(page.document.querySelector('.fault')?.textContent).to.equal('Diese Farbe hebt sich zu wenig vom Hintergrund ab: 1.1 : 1, nötig sind 3 : 1.');

    await page.write('Farbwert', 'gelb');
    expect(page.document.querySelector('#code')).to.equal(null);
    expect(page.field('Farbwert').getAttribute('aria-invalid')).to.equal('true');
  });

  it('measures the widget at each width and keeps free no more than that', async () => {
    await page.select('Umfang', 'Nur ein Satz');
    await page.select('Umfang', 'Alles');
    await until(() => /min-height/.test(code()));
    const [, least = '', start = '', fall = ''] = /min-height:clamp\(([\d.]+)em,([\d.]+)em - ([\d.]+)vw,48em\)/.exec(code()) ?? [];

    for (const width of [360, 768, 1280]) {
      const {height} = page.previewDocument(width).querySelector('[data-initiative-widget]')!.getBoundingClientRect();
      const reserved = Math.min(48 * 16, Math.max(Number(least) * 16, Number(start) * 16 - (Number(fall) * width) / 100));
      expect(reserved, `${width}`).to.be.at.most(height + 0.01).and.to.be.greaterThan(Math.min(height, 48 * 16) * 0.9);
    }
    expect(page.document.querySelector('.result')?.textContent).to.match(/Telefon \d+ px, Tablet \d+ px, Computer \d+ px/);
  });

  it('shows one width at a time, and pages that do to a widget what they can', async () => {
    const text = () => {
      const placeholder = page.previewDocument().querySelector('[data-initiative-widget]');
      return placeholder?.shadowRoot?.querySelector('initiative-progress')?.shadowRoot?.querySelector('.sentence');
    };
    const looks = () => {
      const {fontSize, textTransform, letterSpacing, textAlign} = page.window.getComputedStyle(text()!);
      return {fontSize, textTransform, letterSpacing, textAlign};
    };
    const neutral = looks();
    const backgrounds = new Set<string>();
    await page.choose('Tablet', 'Breite');
    expect(page.document.querySelector('iframe.shown')?.getAttribute('width')).to.equal('768');

    const pages = {small: '… alle Schriften verkleinert', capitals: '… alles in Großbuchstaben setzt', dark: '… dunkel ist', tables: '… Tabellen und Listen umbaut'};
    for (const [id, name] of Object.entries(pages)) {
      await page.select('Auf einer Seite, die …', name);
      const links = () => [...page.previewDocument().querySelectorAll<HTMLLinkElement>('link[data-page]')];
      await until(() => links().every(({dataset, disabled, sheet}) => disabled !== (dataset.page === id) && (disabled || sheet !== null)) && Boolean(text()));
      expect(looks(), name).to.eql(neutral);
      const {backgroundColor, fontSize, textTransform} = page.window.getComputedStyle(page.previewDocument().body);
      backgrounds.add(`${backgroundColor} ${fontSize} ${textTransform} ${page.window.getComputedStyle(page.previewDocument().querySelector('main p')!).marginBottom}`);
    }
    expect(backgrounds.size).to.equal(4);
  });

  it('keeps its settings and its words apart when the language changes', async () => {
    await page.choose('Zeitplan');
    page.button('English').click();
    await page.drawn();

    expect(page.document.documentElement.lang).to.equal('en');
    expect(page.document.title).to.equal('Embedding assistant');
    expect(page.field('Schedule').checked).to.equal(true);
    expect(page.text('Code to paste')).to.contain('>Zeitplan der Stärkungsinitiative Industrie ansehen</a>');
    expect(page.document.body.textContent).not.to.match(/\b(Anzeige|Seite|wählen|Kopieren)\b/);
  });

  it('listens to nobody but its own preview', async () => {
    const before = code();
    page.window.postMessage({type: 'initiative-preview-told', what: 'failure', code: 'http'}, '*');
    page.window.postMessage({type: 'initiative-preview-told', what: 'height', height: 4}, '*');
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(code()).to.equal(before);
    expect(page.document.querySelector('.fault')).to.equal(null);
  });

  it('says why there is nothing to see, and goes on', async () => {
    page.open(/^Adressen/);
    await page.write('Datei mit den Daten', '/gibt-es-nicht.json');
    await until(() => page.document.querySelector('.seen .fault') !== null);

    expect(page.document.querySelector('.seen .fault')?.textContent).to.equal('Der Server gibt unter der Adresse der Daten keine Datei heraus.');
    expect(code()).to.contain('data-src="/gibt-es-nicht.json"');
  });
});
