// What an editor reads who asks why a widget is empty. Policies, CORS, TLS and changed functions are in the tests of their rows.
import {expect} from '@open-wc/testing';
import {FaultFeed} from '../faults/server.js';
import {contrast, rgbOf} from '../support/color.js';
import {until} from '../support/dom.js';
import {openPage, read, shadow} from './open-page.js';

const expected = [
  ['shown', 'Die Daten sind da.'],
  ['no-address', 'Es fehlt data-src, die Adresse der Daten.'],
  ['project', 'Dieses Projekt steht nicht in den Daten: data-project prüfen.'],
  ['inline', 'In der Seite gibt es #nirgends nicht.'],
  ['address', 'data-src="javascript:1" ist keine Adresse.'],
  ['json', 'Die Datei ist kein JSON, vielleicht unvollständig.'],
  ['schema', 'Die Datei ist JSON, aber kein Feed.'],
  ['version', 'Die Datei ist für eine andere Version der Anzeige.'],
  ['consent', 'Die Daten werden erst auf Knopfdruck geladen (data-consent).'],
  ['unknown-widget', 'data-initiative-widget="fortschritt" gibt es nicht.'],
  ['http-forbidden', 'verweigert den Zugriff (Status 401).'],
  ['too-large', 'Die Datei ist zu groß: Erlaubt sind 5 MB und 20.000 Projekte.'],
  ['unreachable', 'antwortet nicht, oder ein Werbeblocker hat die Anfrage abgebrochen.'],
] as const;

const notes = (document: Document) => [...document.querySelectorAll<HTMLElement>('[data-initiative-widget]')]
  .map((place) => (place.shadowRoot ?? place).querySelector<HTMLElement>('[data-cause]'));

describe('a diagnosis', () => {
  const feeds = () => JSON.stringify(['401', 'crowded', 'reset'].map((answer) => new FaultFeed(answer).url));

  it('has one German sentence for each cause, in place, and the cause in the report', async () => {
    const {page, places, heard} = await openPage('diagnoses', {query: {feeds: feeds()}, settles: false});
    await until(() => expected.every(([cause], index) => notes(page.document)[index]?.dataset['cause'] === cause));

    for (const [index, [, sentence]] of expected.entries()) {
      expect(read(places[index] as HTMLElement)).to.contain(sentence);
      expect(notes(page.document)[index]?.getBoundingClientRect().height).to.be.above(50);
    }
    const causes = page.InitiativeWidgets!.report().placeholders.map(({cause}) => cause);
    expect(causes).to.eql(expected.map(([cause]) => (cause === 'unreachable' ? 'network' : cause))); // a report asks nobody
    expect(heard.accidents).to.eql([]);
  });

  for (const [cause, sentence, code] of [
    ['drawing', 'Beim Zeichnen ist ein Fehler aufgetreten.', 'host'],
    ['encoding', 'Die Datei ist nicht in UTF-8 gespeichert.', 'encoding'],
    ['too-deep', 'Die Datei ist zu tief geschachtelt.', 'too-deep'],
    ['taken', 'Ein anderes Skript der Seite hat den Namen des Elements belegt.', null],
    ['offline', 'Das Gerät ist offline.', 'network'],
  ] as const) {
    it(`says "${cause}" under what the author wrote, and in the report`, async () => {
      const {page, places, heard} = await openPage('diagnosis', {query: {cause}, settles: false});
      await until(() => notes(page.document)[0]?.dataset['cause'] === cause);
      const [place] = places as [HTMLElement];
      expect(read(place)).to.contain(sentence).and.contain(`Ursache: ${cause}`);
      expect(place.querySelector('a')?.getBoundingClientRect().height).to.be.above(0);
      expect(page.InitiativeWidgets?.report().placeholders).to.have.length(1);
      expect(page.InitiativeWidgets?.report().placeholders[0]).to.include({cause, code});
      expect(heard.accidents).to.eql([]);
    });
  }

  it('is there for all placeholders with initiative-debug=1 in the address of the page, and for none without', async () => {
    const asked = await openPage('neutral', {query: {'initiative-debug': '1'}});
    await until(() => notes(asked.page.document).every((note) => note?.dataset['cause'] === 'shown'));
    expect(read(asked.places[0] as HTMLElement)).to.match(/Skript: \d+\.\d+\.\d+, script, /).and.contain('Diagnose kopieren');
    const {page} = await openPage('neutral');
    expect(notes(page.document)).to.eql([null, null, null, null]);
  });

  it('is copied by a button; where a frame may not reach the clipboard, it is marked', async () => {
    const {page, places} = await openPage('neutral', {query: {'initiative-debug': '1'}});
    await until(() => notes(page.document).every((note) => note?.dataset['cause'] === 'shown'));
    const [note] = notes(page.document) as [HTMLElement];
    const button = note.querySelector('button') as HTMLButtonElement;
    let copied = '';
    Object.defineProperty(page.navigator, 'clipboard', {value: {writeText: (text: string) => Promise.resolve(void (copied = text))}, configurable: true});
    button.click();
    await until(() => button.textContent === 'Kopiert');
    expect(copied).to.contain('Die Daten sind da').and.contain('Anzeige: progress');

    Object.defineProperty(page.navigator, 'clipboard', {value: undefined, configurable: true});
    button.click();
    await until(() => button.textContent === 'Markiert');
    expect(places).to.have.length(4);
  });
});

describe('colours of the page', () => {
  const percent = (page: Window, color: string) => {
    const probe = page.document.body.appendChild(page.document.createElement('p'));
    probe.style.color = `oklch(from ${color} l 0 0)`;
    const [share] = /[\d.]+/.exec(page.getComputedStyle(probe).color)!;
    probe.remove();
    return Math.round(Number(share) * 100);
  };
  const corrections = async (page: Window) => {
    const asked = () => notes(page.document).filter((note) => note !== null);
    await until(() => asked().length > 1 && asked().every((note) => note.dataset['cause'] === 'shown'));
    return notes(page.document).map((note) => note?.textContent.split('\n').filter((line) => line.includes('--initiative-color')) ?? null);
  };

  it('that are too weak are named with what is shown in their place, from a theme and from a style attribute', async () => {
    const {page, widgets} = await openPage('weak-colors');
    const [theme, dark, own, unasked] = await corrections(page);

    const [progress, gantt] = widgets as [HTMLElement, HTMLElement];
    const shown = (widget: HTMLElement, selector: string) => page.getComputedStyle(shadow(widget, selector)).color;
    const [link, text] = [shown(progress, '.provenance button'), shown(gantt, '.root')];
    const changed = (name: string, from: string, to: string) => {
      return `Zu wenig Kontrast: --initiative-color-${name}, Helligkeit von ${percent(page, from)} % auf ${percent(page, to)} % geändert`;
    };
    expect(theme).to.have.length(2);
    expect(theme?.[0]).to.match(/^Zu wenig Kontrast: --initiative-color-accent, Helligkeit von 92 % auf \d\d % geändert$/);
    expect(theme?.[1]).to.equal(changed('link', '#ffff00', link));
    // yellow is right on a dark ground, and what is readable on a light one is not
    expect(dark).to.have.length(2);
    expect(dark?.[0]).to.equal(changed('text', '#444444', text));
    expect(dark?.[1]).to.match(/^Zu wenig Kontrast: --initiative-color-muted, Helligkeit von 43 % auf \d\d % geändert$/);
    expect(own).to.have.length(1);
    expect(own?.[0]).to.match(/^Zu wenig Kontrast: --initiative-color-muted, Helligkeit von 0 % auf \d\d % geändert$/);
    expect(unasked).to.equal(null);

    expect(contrast(rgbOf(link), [255, 255, 255])).to.be.at.least(4.5);
    expect(contrast(rgbOf(text), rgbOf('#14181f'))).to.be.at.least(4.5);
    for (const widget of widgets) expect([...shadow(widget, '.root').children].filter((child) => !child.matches('.frame')), 'nothing is left behind').to.eql([]);
  });

  for (const [theme, left] of [['none', []], ['ig-metall', []], ['unternehmerverband', []], ['muelheim-business', ['accent', 'link']]] as const) {
    it(`that are strong enough are not mentioned: ${theme === 'none' ? 'those of the widgets' : theme}, light and dark`, async () => {
      const {page} = await openPage('strong-colors', {query: {theme}});
      const [light, dark] = await corrections(page);
      expect(light).to.eql([]);
      expect(dark).to.have.length(left.length);
      for (const [index, what] of left.entries()) expect(dark?.[index]).to.contain(`-${what}, `); // which it leaves to us
    });
  }

  it('that come after the data are looked at, too', async () => {
    const {page, places} = await openPage('late-colors');
    await until(() => read(places[0] as HTMLElement).includes('--initiative-color-link, Helligkeit von 97 % auf '));
    expect(page.document.readyState).to.equal('complete');
  });
});
