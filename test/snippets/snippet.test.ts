import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {writePolicy} from '../../src/snippets/policy.js';
import {minHeight, reserve} from '../../src/snippets/reserve.js';
import {faultsOf} from '../../src/snippets/faults.js';
import {writeSnippet, writeStylesheet, writeTemplateScript} from '../../src/snippets/snippet.js';
import {writeTextBlocks, type Facts} from '../../src/snippets/text-blocks.js';
import type {Choice} from '../../src/snippets/choice.js';
import {aChoice, anyChoice} from '../support/choices.js';
import {always} from '../support/property.js';

const own = {scripts: '/initiative/', feed: '/initiative/initiative.json', version: '1.2.3', hashes: {'embed.js': 'sha384-abc'}};

describe('a snippet', () => {
  it('follows the alias of a common server (E1)', () => {
    expect(writeSnippet(aChoice())).toBe('<div class="initiative-widget" data-initiative-widget="progress" data-src="https://daten.example.de/initiative.json" style="min-height:18em"><a href="https://www.example.de/stand">Stand der Stärkungsinitiative Industrie ansehen</a><script src="https://widgets.example.de/v1/embed.js" async="async" referrerpolicy="no-referrer"></script></div>');
  });

  it('stays at one version, with its hash (E2)', () => {
    const choice = aChoice({variant: 'pinned', widget: 'gantt', reserve: {least: 40, start: 0, fall: 0}, link: {text: 'Zeitplan der 33 Projekte ansehen', url: 'https://www.example.de/stand'}, places: {...aChoice().places, hashes: {'embed.js': 'sha384-abc'}}});

    expect(writeSnippet(choice)).toBe('<div class="initiative-widget" data-initiative-widget="gantt" data-src="https://daten.example.de/initiative.json" style="min-height:40em"><a href="https://www.example.de/stand">Zeitplan der 33 Projekte ansehen</a><script src="https://widgets.example.de/1.2.3/embed.js" integrity="sha384-abc" crossorigin="anonymous" async="async" referrerpolicy="no-referrer"></script></div>');
  });

  it('loads everything from the own server (E3)', () => {
    const choice = aChoice({variant: 'self-hosted', places: own, link: {text: 'Stand ansehen', url: '/stand'}});

    expect(writeSnippet(choice)).toBe('<div class="initiative-widget" data-initiative-widget="progress" data-src="/initiative/initiative.json" style="min-height:18em"><a href="/stand">Stand ansehen</a><script src="/initiative/1.2.3/embed.js" async="async"></script></div>');
  });

  it('leaves script and style to the template where the editor of texts removes them (E4)', () => {
    const choice = aChoice({variant: 'rich-text', widget: 'card', places: own, settings: {project: 'innovationszentrum'}});

    expect(writeSnippet(choice)).toBe('<div class="initiative-widget" data-initiative-widget="card" data-src="/initiative/initiative.json" data-project="innovationszentrum"><a href="https://www.example.de/stand">Stand der Stärkungsinitiative Industrie ansehen</a></div>');
    expect(writeTemplateScript(choice)).toBe('<script src="/initiative/1.2.3/embed.js" async="async"></script>');
    expect(writeStylesheet(choice)).toBe('.initiative-widget[data-initiative-widget="card"]{min-height:18em}');
  });

  it('is an element with an ES module (E5)', () => {
    expect(writeSnippet(aChoice({variant: 'module'}))).toBe('<div><initiative-progress src="https://daten.example.de/initiative.json" style="display:block;min-height:18em"><a href="https://www.example.de/stand">Stand der Stärkungsinitiative Industrie ansehen</a></initiative-progress><script type="module" src="https://widgets.example.de/v1/initiative-widgets.js"></script></div>');
  });

  it('is a frame, with its attributes in the query (E6)', () => {
    const choice = aChoice({variant: 'frame', widget: 'card', settings: {project: 'innovationszentrum', theme: 'dark'}, reserve: {least: 26.2, start: 50, fall: 20}, link: {text: 'In eigenem Fenster öffnen', url: 'https://www.example.de/stand'}});

    expect(writeSnippet(choice)).toBe('<div><iframe src="https://widgets.example.de/v1/frame.html?widget=card;project=innovationszentrum;theme=dark" title="Stand der Stärkungsinitiative Industrie" width="640" height="420" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" style="width:100%;border:0" data-initiative-frame="v1"></iframe><a href="https://www.example.de/stand">In eigenem Fenster öffnen</a><script src="https://widgets.example.de/v1/frame.js" async="async" referrerpolicy="no-referrer"></script></div>');
  });

  it('names the feed of a frame only where it lies beside it, for others are refused', () => {
    const beside = aChoice({variant: 'frame', places: {...aChoice().places, feed: 'https://widgets.example.de/daten/a b.json?x=1;2'}});

    expect(writeSnippet(beside)).toContain('frame.html?widget=progress;src=%2Fdaten%2Fa%2520b.json%3Fx%3D1%3B2"');
    expect(writeSnippet(aChoice({variant: 'frame'}))).not.toContain('src=%2F');
  });

  it('says nothing that the widget does anyway, and everything else', () => {
    const choice = aChoice({widget: 'gantt', settings: {groups: ['ak1', 'ak2'], statuses: ['paused'], groupBy: 'status', sort: 'end', zoom: 'year', from: '2017', lang: 'en', headingLevel: 'none', size: 'badge'}});

    expect([...writeSnippet(choice).matchAll(/ (data-[\w-]+)="([^"]*)"/g)].map(([, name, value]) => `${name}=${value}`).slice(2)).toEqual([
      'data-group=ak1 ak2', 'data-status=paused', 'data-group-by=status', 'data-sort=end', 'data-zoom=year', 'data-from=2017', 'data-lang=en', 'data-heading-level=none',
    ]);
  });

  it('waits for a click, or says what is wrong, where its way of embedding can', () => {
    const written = (variant: Choice['variant']) => writeSnippet(aChoice({variant, consent: true, debug: true, places: aChoice().places}));

    for (const variant of ['self-hosted', 'alias', 'pinned', 'rich-text'] as const) expect(written(variant)).toContain('.json" data-consent="click" data-debug="1"');
    expect(written('frame')).toContain('frame.html?widget=progress;debug=1"');
    expect(written('frame')).not.toContain('consent');
    expect(written('module')).not.toMatch(/consent|debug/);
    expect(writeSnippet(aChoice())).not.toMatch(/consent|debug/);
  });

  it('carries the colour of the page, but leaves both styles to the stylesheet where they are forbidden', () => {
    const choice = aChoice({accent: '#B4002D'});

    expect(writeSnippet(choice)).toContain(' style="min-height:18em;--initiative-color-accent:#b4002d"');
    expect(writeSnippet({...choice, styles: false})).not.toContain('style=');
    expect(writeStylesheet(choice)).toBe('.initiative-widget[data-initiative-widget="progress"]{min-height:18em;--initiative-color-accent:#b4002d}');
    expect(writeStylesheet(aChoice({reserve: null}))).toBe('');
    expect(writeStylesheet(aChoice({variant: 'frame'}))).toBe('');
  });
});

describe('the room that is kept free', () => {
  it('follows the width of the page, and is never more than was measured', () => {
    const measured = [{width: 360, height: 1003}, {width: 768, height: 611}, {width: 1280, height: 498}] as const;
    const room = reserve(measured);

    expect(minHeight(room)).toBe('clamp(31.1em,84.3em - 96.1vw,48em)');
    for (const {width, height} of measured) {
      const pixels = Math.max(room.least * 16, room.start * 16 - (room.fall * width) / 100);
      expect(pixels).toBeLessThanOrEqual(height);
    }
    expect(room.start * 16 - room.fall * 3.6).toBeGreaterThan(1003 - 8);
  });

  it('is never more than a screen, for a link stands in it where no data come', () => {
    expect(minHeight(reserve([{width: 360, height: 4300}, {width: 768, height: 3000}, {width: 1280, height: 1900}]))).toBe('48em');
  });

  it('is one number where the width makes no difference, or wider pages make it higher', () => {
    expect(minHeight(reserve([{width: 360, height: 320}, {width: 768, height: 320}, {width: 1280, height: 320}]))).toBe('20em');
    expect(minHeight(reserve([{width: 360, height: 320}, {width: 768, height: 400}, {width: 1280, height: 400}]))).toBe('20em');
  });

  it('is never more than was measured, whatever that was', () => {
    const height = fc.integer({min: 1, max: 20_000});
    always(fc.tuple(height, height, height), ([a, b, c]) => {
      const measured = [{width: 360, height: a}, {width: 768, height: b}, {width: 1280, height: c}] as const;
      const room = reserve(measured);
      for (const {width, height: most} of measured) {
        expect(Math.max(room.least * 16, room.fall > 0 ? room.start * 16 - (room.fall * width) / 100 : 0)).toBeLessThanOrEqual(most + 1e-6);
      }
    });
  });
});

describe('what cannot be written', () => {
  const cases: [what: string, choice: Choice, fault: string][] = [
    ['an alias with a hash', aChoice({integrity: true}), 'integrity alias-changes'],
    ['a frame with a hash', aChoice({variant: 'frame', integrity: true}), 'integrity alias-changes'],
    ['a pinned version without its hash', aChoice({variant: 'pinned', places: {...aChoice().places, hashes: {}}}), 'integrity no-hash'],
    ['a card without a project', aChoice({widget: 'card', settings: {project: ' '}}), 'project missing'],
    ['a link without text', aChoice({link: {text: ' ', url: '/stand'}}), 'linkText missing'],
    ['a link to nowhere', aChoice({link: {text: 'x', url: ''}}), 'linkUrl missing'],
    ['a link that is a script', aChoice({link: {text: 'x', url: 'javascript:alert(1)'}}), 'linkUrl address'],
    ['an address that is right on one page only', aChoice({places: {...own, feed: 'initiative.json'}, variant: 'self-hosted'}), 'feed address'],
    ['an address that names a server without a scheme', aChoice({places: {...own, feed: '//example.de/x.json'}, variant: 'self-hosted'}), 'feed address'],
    ['a common server without its name', aChoice({places: own}), 'scripts not-absolute'],
    ['markup in a heading', aChoice({settings: {heading: 'a <b> c'}}), 'heading markup'],
    ['markup in the name of a frame', aChoice({variant: 'frame', title: '<x>'}), 'title markup'],
    ['an id that would be two', aChoice({settings: {groups: ['ak 1']}}), 'filter blank'],
    ['a colour that is more than one', aChoice({accent: 'red;position:fixed'}), 'accent color'],
    ['a day that is none', aChoice({widget: 'gantt', settings: {from: '2017-13'}}), 'from date'],
  ];
  for (const [what, choice, fault] of cases) {
    it(`is refused, and the field is named: ${what}`, () => {
      expect(faultsOf(choice).map(({field, code}) => `${field} ${code}`)).toEqual([fault]);
      expect(() => writeSnippet(choice)).toThrow(fault.replace(' ', ' is '));
    });
  }

  it('is everything that has a fault, and nothing else', () => {
    always(anyChoice, (choice) => {
      if (faultsOf(choice).length > 0) expect(() => writeSnippet(choice)).toThrow();
      else expect(writeSnippet(choice)).toMatch(/^<div[ >].*<\/div>$/u);
    });
  });
});

describe('the policy of the page', () => {
  it('needs nothing but its own server for what lies there', () => {
    expect(writePolicy(aChoice({variant: 'self-hosted', places: own}))).toBe("script-src 'self'; connect-src 'self'");
  });

  it('names the servers of script, feed and frame, and no style, font or picture', () => {
    expect(writePolicy(aChoice())).toBe('script-src https://widgets.example.de; connect-src https://daten.example.de');
    expect(writePolicy(aChoice({variant: 'frame'}))).toBe('script-src https://widgets.example.de; frame-src https://widgets.example.de');
  });
});

describe('the texts for other pages', () => {
  const facts: Facts = {initiative: 'Stärkungsinitiative Industrie', operator: '', version: '1.2.3', checked: '', issues: '', contact: ''};

  it('promise no third party where there is none, and name the servers where there are', () => {
    expect(writeTextBlocks(aChoice({variant: 'self-hosted', places: own}), facts, 'de').privacy).toBe('Auf dieser Seite zeigen wir den Stand der Stärkungsinitiative Industrie. Skript und Daten liegen auf unserem eigenen Server. Es werden keine Cookies gesetzt, es wird nichts auf Ihrem Gerät gespeichert, und es gehen keine Daten an Dritte.');
    expect(writeTextBlocks(aChoice(), {...facts, operator: 'Stadt Beispielstadt'}, 'de').privacy).toContain('Skript und Daten lädt Ihr Browser von widgets.example.de und daten.example.de (Stadt Beispielstadt; [Vertrag nach Art. 28 DSGVO, falls geschlossen])');
  });

  it('say which of script and data comes from elsewhere, and never that nobody else is asked', () => {
    const scriptOnly = writeTextBlocks(aChoice({places: {...own, scripts: aChoice().places.scripts}}), facts, 'de');
    expect(scriptOnly.privacy).toContain(' Das Skript lädt Ihr Browser von widgets.example.de (');
    expect(scriptOnly.consent).toBe('Technisch notwendiger Inhalt: keine Cookies, keine Speicherung, geladen von widgets.example.de.');
    const dataOnly = writeTextBlocks(aChoice({places: {...own, feed: aChoice().places.feed}}), facts, 'en');
    expect(dataOnly.privacy).toContain(' Your browser loads the data from daten.example.de (');
    expect(dataOnly.consent).toBe('Technically necessary content: no cookies, no storage, loaded from daten.example.de.');
    expect(writeTextBlocks(aChoice({places: own}), facts, 'de').consent).toBe('Technisch notwendiger Inhalt: keine Cookies, keine Speicherung, keine Drittanbieter.');
  });

  it('leave in brackets what nobody has said, and invent no date', () => {
    expect(writeTextBlocks(aChoice(), facts, 'de').accessibility).toBe('Die Anzeigen zum Stand der Initiative (initiative-widgets 1.2.3) sind nach WCAG 2.2 AA gebaut; geprüft am [Datum der Prüfung], noch nicht mit Vorleseprogrammen. Jede Angabe einer Grafik steht auch als Text. Bekannte Mängel: [siehe den Bericht zur Barrierefreiheit]. Rückmeldung: [Adresse].');
    expect(writeTextBlocks(aChoice(), facts, 'en').privacy).toContain('([operator]; [contract under Art. 28 GDPR, if there is one])');
  });
});
