// The ways of embedding in the Einbettungs-Assistent, and what else it gives to take along.
import {expect} from '@open-wc/testing';
import {buildEmbed, closeAssistant, openAssistant, type AssistantPage} from '../support/assistant.js';
import {until} from '../support/dom.js';

const variants = {
  own: 'HTML-Feld, vom eigenen Server', alias: 'HTML-Feld, vom gemeinsamen Server', pinned: 'HTML-Feld, feste Version', text: 'Textfeld',
  frame: 'Rahmen (iframe)', element: 'Eigenes Element',
};

describe('the ways of embedding in the assistant', function () {
  this.timeout(30_000);
  let page: AssistantPage;
  const code = () => page.text('Code zum Einfügen');

  before(buildEmbed);
  beforeEach(async () => {
    page = await openAssistant();
  });
  after(() => closeAssistant());

  it('name the own server by a path, and the common one in full', async () => {
    expect(code()).to.contain(' data-src="/src/initiative.json"').and.to.contain('<script src="/src/');

    await page.choose(variants.alias);
    expect(code()).to.contain(` data-src="${location.origin}/src/initiative.json"`).and.to.contain(`<script src="${location.origin}/src/v1/embed.js" async="async" referrerpolicy="no-referrer">`);
  });

  it('give the fixed version the hash of the very file', async () => {
    await page.choose(variants.pinned);
    const [, hash = ''] = /integrity="([^"]+)" crossorigin="anonymous"/.exec(code()) ?? [];
    const bytes = await (await fetch('/built/embed.js')).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));

    expect(hash).to.equal(`sha384-${btoa(String.fromCharCode(...digest))}`);
  });

  it('leave script and room to the template where a text field removes them', async () => {
    await page.choose(variants.text);

    expect(code()).not.to.match(/script|style/);
    expect(page.text('Einmal in der Vorlage der Website')).to.match(/^<script src="\/src\/[\d.]+\/embed\.js" async="async"><\/script>$/);
    expect(page.text('Im Stylesheet der Website')).to.match(/^\.initiative-widget\[data-initiative-widget="progress"\]\{min-height:clamp\(.+\)\}$/);
  });

  it('make a frame with a name, a height and a link', async () => {
    await page.choose(variants.frame);

    expect(code()).to.match(/^<div><iframe src="[^"]+\/v1\/frame\.html\?widget=progress;src=%2Fsrc%2Finitiative\.json" title="Stand der Stärkungsinitiative Industrie" width="640" height="\d{3,4}"/)
      .and.to.contain('>In eigenem Fenster öffnen</a>');
    expect(page.document.querySelector('.note')?.textContent).to.equal('Ein Rahmen behält seine eigenen Farben.');
  });

  it('show the frame itself, which grows with what is in it, where it shows the feed', async () => {
    const framed = () => page.previewDocument().querySelector<HTMLIFrameElement>('iframe[data-initiative-frame]');
    const measured = () => page.previewDocument().querySelector<HTMLElement>('.initiative-widget')!;
    expect(framed()).to.equal(null);
    await page.choose(variants.frame);
    await until(() => framed() !== null);
    expect(framed()?.src).to.match(/\/src\/assistant\/frame\.html\?widget=progress;src=%2F/);
    expect(framed()?.sandbox.contains('allow-same-origin')).to.equal(false);
    await until(() => Math.abs(framed()!.getBoundingClientRect().height - measured().getBoundingClientRect().height) < 2);
    expect(measured().getBoundingClientRect().height).to.be.above(500);
    expect(page.window.getComputedStyle(measured()).visibility).to.equal('hidden');

    await page.choose('Dunkel', 'Hintergrund');
    await until(() => framed()!.src.includes(';theme=dark'));

    page.open(/^Adressen/);
    await page.write('Datei mit den Daten', 'https://daten.example.de/initiative.json');
    await until(() => framed() === null && page.window.getComputedStyle(measured()).visibility === 'visible');
    await page.write('Datei mit den Daten', '/src/initiative.json');
    await until(() => framed() !== null);
    await page.choose(variants.own);
    await until(() => framed() === null && page.window.getComputedStyle(measured()).visibility === 'visible');
  });

  it('give developers an element', async () => {
    await page.choose(variants.element);

    expect(code()).to.match(/^<div><initiative-progress src=".+<script type="module" src=".+\/initiative-widgets\.js"><\/script><\/div>$/);
  });

  it('move styles to the stylesheet where the page forbids them', async () => {
    page.open(/^Adressen/);
    await page.choose('Meine Website verbietet Stil-Angaben im HTML');

    expect(code()).not.to.contain('style=');
    expect(page.text('Im Stylesheet der Website')).to.contain('min-height');
  });

  it('take the editor\'s own words, link and addresses, and mark what cannot be', async () => {
    await page.write('Text des Links', 'Was ist "fertig"?');
    await page.write('Ziel des Links', '/staerkungsinitiative');
    expect(code()).to.contain('<a href="/staerkungsinitiative">Was ist &#34;fertig&#34;?</a>');

    await page.write('Ziel des Links', 'staerkungsinitiative');
    const field = page.field('Ziel des Links');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const described = field.getAttribute('aria-describedby')!.split(' ').map((id) => page.document.getElementById(id)?.textContent);
    expect(described.join(' ')).to.contain('Eine Seite, die dasselbe in Worten sagt').and.to.contain('Das ist keine vollständige Adresse.');
    expect(page.document.querySelector('.missing')?.textContent).to.contain('Ziel des Links');
  });

  it('come with the policy and the texts that the website needs, in two languages', async () => {
    page.open('Content Security Policy');
    page.open(/^Texte/);
    expect(page.text('Content Security Policy')).to.equal("script-src 'self'; connect-src 'self'");
    expect(page.text('Für die Datenschutzerklärung')).to.contain('Skript und Daten liegen auf unserem eigenen Server.');

    await page.choose(variants.alias);
    expect(page.text('Content Security Policy')).to.equal(`script-src ${location.origin}; connect-src ${location.origin}`);
    expect(page.text('Für die Datenschutzerklärung')).to.contain(`von ${location.host} ([Betreiber]`);
    page.open(/^Adressen/);
    await page.write('Betreiber des gemeinsamen Servers', 'Stadt Beispielstadt');
    expect(page.text('Für die Datenschutzerklärung')).to.contain('(Stadt Beispielstadt; [Vertrag nach Art. 28 DSGVO, falls geschlossen])');

    await page.write('Tag der letzten Prüfung', '23.11.2026');
    await page.write('Bekannte Mängel', 'keine');
    await page.write('Adresse für Rückmeldungen', 'web@example.org');
    expect(page.text('Für die Erklärung zur Barrierefreiheit')).to.match(/\(initiative-widgets [\d.]+\) sind nach WCAG 2\.2 AA gebaut; geprüft am 23\.11\.2026, noch nicht mit Vorleseprogrammen\..+Bekannte Mängel: keine\. Rückmeldung: web@example\.org\.$/);

    await page.select('Sprache dieser Texte', 'Englisch');
    await page.write('Tag der letzten Prüfung', '');
    expect(page.text('Für die Erklärung zur Barrierefreiheit')).to.contain('are built to WCAG 2.2 AA; checked on [date of the check], not yet with screen readers.');
  });

  it('let data come on a click only, which the preview does not wait for, and the privacy notice says so', async () => {
    await page.choose('Daten erst nach einem Klick laden');

    expect(code()).to.contain(' data-consent="click" style="min-height:');
    expect(page.preview()).to.contain('In Umsetzung');
    page.open(/^Texte/);
    expect(page.text('Für die Datenschutzerklärung')).to.match(/ Die Daten werden erst geladen, wenn Sie auf „Anzeige laden“ klicken; das wird nicht gespeichert\.$/);
    await page.select('Sprache dieser Texte', 'Englisch');
    expect(page.text('Für die Datenschutzerklärung')).to.match(/ The data are loaded only when you press “Show live data”; this is not stored\.$/);

    page.button('English').click();
    await page.drawn();
    await page.choose('Frame (iframe)');
    expect(() => page.field('Load data only after a click')).to.throw('No field');
    expect(page.text('Code to paste')).not.to.contain('consent');
    expect(page.text('For the privacy policy')).not.to.contain('The data are loaded only');
  });

  it('let a widget say what is wrong, with a word beside the code that this is not for the finished page', async () => {
    const note = () => page.document.querySelector('.result .note')?.textContent;
    expect(note()).to.equal(undefined);
    await page.choose('Zum Ausprobieren: unter der Anzeige sagen, was nicht stimmt');

    expect(code()).to.contain(' data-debug="1"');
    expect(note()).to.equal('Dieser Code zeigt auch, was nicht stimmt. Für die fertige Seite den Haken dafür entfernen und den Code neu kopieren.');
    expect(page.previewDocument().querySelector('[data-debug]')).to.equal(null);
    await page.choose(variants.frame);
    expect(code()).to.contain(';debug=1"');
    await page.choose(variants.element);
    expect([code().includes('debug'), note()]).to.eql([false, undefined]);

    await page.choose(variants.text);
    page.button('English').click();
    await page.drawn();
    expect(page.field('For trying out: say below the display what is wrong').checked).to.equal(true);
    expect(note()).to.contain('For the finished page');
  });

  it('are copied by a button, which says so', async () => {
    const taken: string[] = [];
    Object.defineProperty(page.window.navigator, 'clipboard', {configurable: true, value: {writeText: (text: string) => Promise.resolve(void taken.push(text))}});
    page.button('Kopieren: Code zum Einfügen').click();
    await until(() => page.document.querySelector('.said')?.textContent === 'Kopiert: Code zum Einfügen');

    expect(taken).to.eql([code()]);
    await page.choose('Zeitplan');
    expect(page.document.querySelector('.said')?.textContent).to.equal('');
  });

  it('are selected where the browser gives no clipboard, so that the keyboard copies', async () => {
    Object.defineProperty(page.window.navigator, 'clipboard', {configurable: true, value: undefined});
    page.button('Kopieren: Code zum Einfügen').click();
    await until(() => page.document.querySelector('.said')?.textContent !== '');

    expect(page.document.querySelector('.said')?.textContent).to.contain('Strg + C');
    const field = page.field<HTMLTextAreaElement>('Code zum Einfügen');
    expect(page.document.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(code());
  });
});
