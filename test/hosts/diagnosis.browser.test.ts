// What an editor reads who asks why a widget is empty. Policies, CORS, TLS and changed functions are in the tests of their rows.
import {expect} from '@open-wc/testing';
import {FaultFeed} from '../faults/server.js';
import {until} from '../support/dom.js';
import {openPage, read} from './open-page.js';

const expected = [
  ['shown', 'Alles in Ordnung: Die Daten sind da.'],
  ['no-address', 'Es fehlt data-src, die Adresse der Daten.'],
  ['project', 'Das Projekt steht nicht in den Daten: data-project prüfen.'],
  ['inline', 'In der Seite gibt es #nirgends nicht.'],
  ['address', 'data-src="javascript:1" ist keine Adresse.'],
  ['json', 'Die Datei ist kein JSON, vielleicht unvollständig.'],
  ['schema', 'Die Datei ist JSON, aber kein Feed.'],
  ['version', 'Die Datei ist für eine andere Hauptversion der Anzeige.'],
  ['consent', 'Die Daten werden erst auf Knopfdruck geladen (data-consent).'],
  ['unknown-widget', 'data-initiative-widget="fortschritt" gibt es nicht.'],
  ['http-forbidden', 'verweigert den Zugriff (Status 401).'],
  ['too-large', 'Die Datei ist zu groß: Erlaubt sind 5 MB und 20.000 Projekte.'],
  ['unreachable', 'antwortet nicht, oder ein Werbeblocker hat die Anfrage abgebrochen.'],
] as const;

describe('a diagnosis', () => {
  const feeds = () => JSON.stringify(['401', 'crowded', 'reset'].map((answer) => new FaultFeed(answer).url));
  const notes = (document: Document) => [...document.querySelectorAll<HTMLElement>('[data-initiative-widget]')]
    .map((place) => (place.shadowRoot ?? place).querySelector<HTMLElement>('[data-cause]'));

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

  it('is there for all placeholders with initiative-debug=1 in the address of the page, and for none without', async () => {
    const asked = await openPage('neutral', {query: {'initiative-debug': '1'}});
    await until(() => notes(asked.page.document).every((note) => note?.dataset['cause'] === 'shown'));
    expect(read(asked.places[0] as HTMLElement)).to.match(/Skript: \d+\.\d+\.\d+, script, /).and.contain('Diagnose kopieren');
    const {page} = await openPage('neutral');
    expect(notes(page.document)).to.eql([null, null, null]);
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
    expect(copied).to.contain('Alles in Ordnung').and.contain('Anzeige: progress');

    Object.defineProperty(page.navigator, 'clipboard', {value: undefined, configurable: true});
    button.click();
    await until(() => button.textContent === 'Markiert');
    expect(places).to.have.length(3);
  });
});
