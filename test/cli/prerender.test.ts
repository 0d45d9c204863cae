// `initiative-widgets prerender`: files that need no script, and that no feed can make do anything.
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {escapeText, fold} from '../../src/cli/prerender/calendar.js';
import {htmlPage} from '../../src/cli/prerender/html-page.js';
import {link} from '../../src/cli/prerender/html-texts.js';
import {escapeXml, h} from '../../src/cli/prerender/markup.js';
import {svgPicture} from '../../src/cli/prerender/svg-page.js';
import {registerTranslations} from '../../src/cli/texts/register-translations.js';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {findLocale} from '../../src/i18n/registry.js';
import {aFeed, aProject, anUpdate, type Json} from '../support/builders.js';
import {aFolder, cli} from '../support/cli.js';
import {feedNames} from '../support/data.js';
import {always} from '../support/property.js';

const folder = aFolder();
const formats = ['html', 'svg', 'json-feed', 'atom', 'ics'] as const;

async function prerender(file: string, as: string, ...args: string[]): Promise<string> {
  const {code, out, err} = await cli('prerender', file, '--as', as, ...args);
  expect(err).not.toContain('--help');
  return code === 0 ? out : '';
}

/** What a page or a picture must not have: elements that act, handlers, addresses that run, and tags that are none of ours. */
function dangersIn(markup: string): string[] {
  const found = attributesIn(markup);
  // whatever looks like a tag is one of ours
  const bare = markup.replace(/<!doctype html>|<\?xml [^>]*\?>|<\/?[a-z][\w:-]*(?:\s+[\w:-]+="[^"<>]*")*\s*>/gi, '').replace(/<style>[^]*<\/style>/, '');
  return [
    ...found.filter(([tag]) => /^(script|iframe|object|embed|img|link|base|form|foreignObject|animate|set|use)$/i.test(tag!)),
    ...found.filter(([, name]) => /^on|^style$|^src/i.test(name ?? '')),
    ...found.filter(([, name, value]) => /href$/i.test(name ?? '') && !/^(https?|mailto|tel):/.test(value!)),
    ...(/[<>]/.exec(bare) ?? []),
  ].map(String);
}

/** Start tags with their attributes: `['a', 'href', 'https://…']`. */
function attributesIn(markup: string): string[][] {
  return [...markup.matchAll(/<([a-z][\w:-]*)((?:\s+[\w:-]+="[^"<>]*")*)\s*>/gi)].flatMap(([, tag, attributes]) =>
    [[tag!], ...[...attributes!.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [tag!, name!, value!])]);
}

const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>\' onload=\'x\' ]]> <!-- --> &lt;script&gt; javascript:alert(1)';
const hostile = aFeed([
  aProject({
    id: 'x" onload="alert(1)', title: attack, summary: attack, url: 'https://example.org/"onload="x', leadText: attack, officialTitle: attack,
    timeframe: {text: attack}, links: [{title: attack, url: 'https://example.org/?a=<b>&c="d"'}],
    updates: [anUpdate({
      status: 'planned', title: attack, text: `${attack}\n${attack}`, reason: attack, waitingFor: attack, scope: attack, newEnd: '2027-01-01',
      source: {title: attack, publisher: attack, url: 'https://example.org/\'x'}, dissent: [{by: 'city', text: attack}],
    })],
    milestones: [{title: `${attack}\r\nATTACH:x`, date: '2026-05-01'}],
  }),
], {
  publisher: {name: attack, url: 'https://example.org/"'}, organizations: [{id: 'city', name: attack}],
  initiative: {title: attack, url: 'https://example.org/', unpublishedNote: attack, events: [{title: `${attack};,\\`, date: '2026-02-01'}], projectTotal: 3},
});
const hostileFile = folder.write('hostile.json', JSON.stringify(hostile));

describe('no feed', () => {
  const files = ['data/staerkungsinitiative.json', 'data/demo.json', ...feedNames('edge').map((name) => `data/edge/${name}.json`),
    ...feedNames('invalid').map((name) => `data/invalid/${name}.json`), hostileFile];
  for (const file of files) {
    it(`gets a script, a handler or a bad protocol into HTML or SVG: ${file.split('/').at(-1)}`, async () => {
      const pictures = [await prerender(file, 'html'), await prerender(file, 'svg'), await prerender(file, 'svg', '--widget', 'gantt')];
      expect(pictures.flatMap(dangersIn)).toEqual([]);
    });
  }

  it('is refused for being odd: all that widgets show is written, with a word of its errors', async () => {
    for (const format of formats) expect((await prerender(hostileFile, format)).length, format).toBeGreaterThan(500);
    const {code, out, err} = await cli('prerender', 'data/invalid/bad-url.json');
    expect([code, err]).toEqual([0, 'data/invalid/bad-url.json hat Fehler. Welche, zeigt: npx initiative-widgets validate data/invalid/bad-url.json\n']);
    expect(out).toContain('Radweg am Kanal');
  });
});

describe('a feed with anything in it', () => {
  const bad = fc.oneof(fc.constantFrom(attack, 'javascript:alert(1)', '<svg/onload=alert(1)>', 'https://example.org/"><script>', 'data:text/html,x', '\u0000', '\ud800', ']]>'), fc.string({unit: 'binary', maxLength: 30}));
  const anyFeed = fc.record({
    id: bad, title: bad, url: bad, text: bad, mail: bad, date: fc.constantFrom('2018', '2026-01-01', '<x>'), kind: fc.constantFrom('ongoing', 'fixedTerm', '<x>'),
  }).map(({id, title, url, text, mail, date, kind}) => aFeed([
    {id, title, url, kind, leadText: text, summary: text, links: [{url, title}, {url}], timeframe: {end: date, text}, milestones: [{title, date}],
      updates: [{date, title, text, status: 'planned', reportedBy: 'city', source: {url, title}, dissent: [{by: id, url, text}]}, {source: id}]},
    aProject(),
  ], {publisher: {name: title, url}, organizations: [{id: 'city', name: text, url, email: mail}], initiative: {title, url, events: [{date, title, source: {url}}]}}));

  it('gets no script, handler or bad address into a page or a picture', () => {
    registerTranslations();
    always(anyFeed, (json) => {
      const {feed} = parseFeed(json);
      const view = {feed, now: '2026-11-26', locale: findLocale('de')};

      expect([htmlPage(view, undefined), svgPicture(view, 'progress'), svgPicture(view, 'gantt')].flatMap(dangersIn)).toEqual([]);
    });
  });
});

describe('HTML', () => {
  it('says what the widgets say, in full sentences', async () => {
    const html = await prerender('data/staerkungsinitiative.json', 'html');

    expect(html).toMatch(/^<!doctype html>\n<html lang="de"><head>/);
    expect(html).toContain('<title>Stärkungsinitiative Industrie</title>');
    expect(html).toContain('Keines der 8 befristeten Projekte ist als abgeschlossen gemeldet; zu 4 fehlt der Stand.');
    expect(html).toContain('Stand gemeldet zu 5 von 18 veröffentlichten Projekten (33 beschlossen).');
    expect(html.match(/<article /g)).toHaveLength(18);
    expect(html.match(/<tr>/g)).toHaveLength(1 + 3 + 18);
  });

  it('is one part if one is asked for', async () => {
    const part = (...args: string[]) => prerender('data/demo.json', 'html', ...args);

    expect(await part('--widget', 'progress')).not.toMatch(/<table>|<article/);
    expect(await part('--widget', 'gantt')).toMatch(/<table>/);
    const card = await part('--widget', 'card', '--project', 'leuchtturm');
    expect(card.match(/<article /g)).toHaveLength(1);
    expect(card).toContain('Sanierung des Leuchtturms an der Alten Mole');
    expect(await cli('prerender', 'data/demo.json', '--project', 'p99')).toMatchObject({code: 2, err: 'Das Projekt „p99“ gibt es im Feed nicht.\n'});
  });

  it('is in another language with the words of that language, and marks what is not', async () => {
    const html = await prerender('data/demo.json', 'html', '--feed-lang', 'en');

    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Musterhafen Example Initiative');
    expect(html).toMatch(/<bdi lang="de">/);
  });

  it('takes the day that it is told', async () => {
    const on = (now: string) => prerender('data/edge/open-ends.json', 'html', '--widget', 'gantt', '--now', now);

    expect(await on('2040')).not.toBe(await on('2020'));
  });

  it('says that nothing is published yet', async () => {
    expect(await prerender('data/edge/empty.json', 'html')).toContain('Noch keine Projekte veröffentlicht.');
  });

  it('shows what is adopted, though nothing of it is published yet', async () => {
    expect(await prerender('data/edge/empty.json', 'html', '--widget', 'progress')).toContain('Nicht veröffentlicht: <b>33</b>');
  });
});

describe('SVG', () => {
  it('stands for itself: title, sentence, legend, date and source', async () => {
    const svg = await prerender('data/staerkungsinitiative.json', 'svg');

    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    for (const text of ['Stärkungsinitiative Industrie', 'In Umsetzung: 3', 'Nicht veröffentlicht: 15', 'Stand: 23.11.2026', 'Quelle: initiative-widgets']) expect(svg).toContain(text);
  });

  it('draws stretches as wide as their numbers', async () => {
    const file = folder.write('feed.json', JSON.stringify(aFeed([aProject({status: 'completed'}), aProject()], {projectTotal: 4})));
    const svg = await prerender(file, 'svg', '--widget', 'progress');

    const widths = [...svg.matchAll(/<rect x="[\d.]+" y="0" width="([\d.]+)" height="28"/g)].map(([, width]) => Number(width));
    expect(widths).toEqual([228, 228, 456]);
  });

  it('has a row for each project in the timeline, with its status in words', async () => {
    const svg = await prerender('data/demo.json', 'svg', '--widget', 'gantt');

    expect(svg.match(/<title>/g)).toHaveLength(25);
    expect(svg).toContain('Gemeinsames Hafenbüro der Partner: Läuft dauerhaft');
  });

  it('ends the colour of a bar with a report that is out of date, and says so', async () => {
    const draw = async (statusDate: string) => {
      const project = aProject({status: 'inProgress', statusDate, timeframe: {start: '2017-01-01', end: '2026-12-31'}});
      const svg = await prerender(folder.write('feed.json', JSON.stringify(aFeed([project]))), 'svg', '--widget', 'gantt', '--now', '2026-11-23');
      const widths = [...svg.matchAll(/<rect x="[\d.]+" y="5" width="([\d.]+)" height="14" fill="(#\w+)"/g)].map(([, width, fill]) => ({width: Number(width), fill}));
      return {widths, legend: svg.includes('Angabe veraltet')};
    };

    const {widths: [known, unknown], legend} = await draw('2018-01-01');
    expect([known?.fill, unknown?.fill, legend]).toEqual(['#c77700', '#e9ecf0', true]);
    expect((unknown?.width ?? 0) / (known?.width ?? 1)).toBeCloseTo(9, 0); // nine years after one
    expect(await draw('2026-06-01')).toMatchObject({widths: [{fill: '#c77700'}], legend: false});
  });

  it('is not to be had of a card', async () => {
    expect(await cli('prerender', 'data/demo.json', '--as', 'svg', '--widget', 'card')).toMatchObject({code: 2, err: '„card“ geht nicht mit --widget; möglich: progress, gantt.\n'});
  });
});

describe('feeds for readers and calendars', () => {
  const file = folder.write('feed.json', JSON.stringify(aFeed([
    aProject({id: 'kai', title: 'Kai; Mauer, neu', url: 'https://example.org/kai', timeframe: {end: '2027-03-31'}, updates: [
      anUpdate({date: '2018-11', title: 'Nur der Monat'}), anUpdate({date: '2026-10-14', status: 'inProgress', title: 'Bau beginnt', reason: 'Weil'}), anUpdate({date: undefined, title: 'Ohne Datum'}),
    ], milestones: [{title: 'Freigabe', date: '2027-01-15'}, {title: 'Irgendwann', date: '2027'}]}),
  ], {uri: 'https://example.org/feed.json', initiative: {events: [{date: '2026-03-12', title: 'Konferenz'}]}})));

  it('JSON Feed has all, newest first, with a date only where the day is known', async () => {
    const feed = JSON.parse(await prerender(file, 'json-feed')) as {version: string; items: Json[]};

    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map(({title, date_published: date, url, id}) => [title, date, url, id])).toEqual([
      ['Kai; Mauer, neu: Bau beginnt', '2026-10-14T00:00:00Z', 'https://example.org/bilanz', 'https://example.org/feed.json#kai/2026-10-14'],
      ['Konferenz', '2026-03-12T00:00:00Z', undefined, 'https://example.org/feed.json#ereignis/2026-03-12'],
      ['Kai; Mauer, neu: Nur der Monat', undefined, 'https://example.org/bilanz', 'https://example.org/feed.json#kai/2018-11'],
      ['Kai; Mauer, neu: Ohne Datum', undefined, 'https://example.org/bilanz', 'https://example.org/feed.json#kai/ohne-datum'],
    ]);
    expect(feed.items[0]!['content_text']).toBe('Stand: In Umsetzung\nGrund: Weil\ngemeldet am 14.10.2026 von Stadt\nQuelle: Bilanz');
  });

  it('say who confirms a report and who differs, each on a line, as the card does', async () => {
    const dissent = [{by: 'union', text: 'Zu früh:\ndas Gutachten fehlt.', url: 'https://example.org/brief'}, {by: 'chamber', url: 'https://example.org/kammer'}];
    const update = anUpdate({date: '2026-10-14', status: 'inProgress', confirmedBy: ['port', 'union'], dissent});
    const organizations = [{id: 'city', name: 'Stadt'}, {id: 'port', name: 'Hafen AG'}, {id: 'union', name: 'Gewerkschaft', translations: {en: {name: 'Union'}}}];
    const input = folder.write('feed.json', JSON.stringify(aFeed([aProject({updates: [update]})], {organizations})));
    const lines = [
      'Stand: In Umsetzung',
      'Abweichende Einschätzung von Gewerkschaft: Zu früh: das Gutachten fehlt. (https://example.org/brief)',
      'Abweichende Einschätzung von chamber: https://example.org/kammer',
      'gemeldet am 14.10.2026 von Stadt',
      'bestätigt von Hafen AG, Gewerkschaft',
      'Quelle: Bilanz',
    ];

    const {items} = JSON.parse(await prerender(input, 'json-feed')) as {items: Json[]};
    expect((items[0]!['content_text'] as string).split('\n')).toEqual(lines);
    expect(await prerender(input, 'atom')).toContain(`<content type="text">${lines.join('\n')}</content>`);
    expect(await prerender(input, 'atom', '--feed-lang', 'en')).toContain('\nconfirmed by Hafen AG, Union\n');
  });

  it('Atom has what is known to the day, and the rest is counted', async () => {
    const {out, err} = await cli('prerender', file, '--as', 'atom');

    expect([...out.matchAll(/<entry>.*?<updated>(.*?)<\/updated>/gs)].map(([, date]) => date)).toEqual(['2026-10-14T00:00:00Z', '2026-03-12T00:00:00Z']);
    expect(out).toContain('<author><name>Initiative Hafen</name></author>');
    expect(out).toContain('<updated>2026-11-23T00:00:00Z</updated>');
    expect(err).toBe('2 Einträge ohne genauen Tag nicht enthalten.\n');
  });

  it('a calendar has events, milestones and ends as whole days', async () => {
    const {out, err} = await cli('prerender', file, '--as', 'ics');

    expect([...out.matchAll(/DTSTART;VALUE=DATE:(\d+)\r\nDTEND;VALUE=DATE:(\d+)\r\nSUMMARY:(.*)\r\n/g)].map(([, start, end, summary]) => [start, end, summary])).toEqual([
      ['20260312', '20260313', 'Konferenz'],
      ['20270115', '20270116', 'Kai\\; Mauer\\, neu: Freigabe'],
      ['20270331', '20270401', 'Kai\\; Mauer\\, neu: bis 31.03.2027'],
    ]);
    expect(err).toBe('1 Eintrag ohne genauen Tag nicht enthalten.\n');
  });

  it('keep the ids of what was there when rows are added above', async () => {
    const update = (title: string, date?: string) => anUpdate({title, date});
    const idsOf = async (updates: Json[], milestones: Json[], events: Json[]) => {
      const input = folder.write('feed.json', JSON.stringify(aFeed([aProject({id: 'kai', title: 'Kai', updates, milestones})], {uri: 'https://example.org/feed.json', initiative: {events}})));
      const {items} = JSON.parse(await prerender(input, 'json-feed')) as {items: Json[]};
      const atom = [...(await prerender(input, 'atom')).matchAll(/<entry><id>(.*?)<\/id>\s*<title>(.*?)<\/title>/g)];
      const ics = [...(await prerender(input, 'ics')).replaceAll('\r\n ', '').matchAll(/UID:(.*)\r\n[^]*?SUMMARY:(.*)\r\n/g)];
      const ids = [...items.map(({id, title}) => [id, title]), ...atom.map(([, id, title]) => [id, title]), ...ics.map(([, id, title]) => [id, title])] as [string, string][];
      return new Map(ids.map(([id, title]) => [title, id.replace('https://example.org/feed.json#', '')]));
    };
    const [updates, milestones, events] = [
      [update('A', '2026-10-14'), update('B', '2026-10-14'), update('C', '2026-10-14'), update('D'), update('E')],
      [{title: 'M', date: '2027-01-15'}, {title: 'N', date: '2027-01-15'}], [{title: 'Konferenz', date: '2026-03-12'}],
    ];

    const before = await idsOf(updates, milestones, events);
    expect(Object.fromEntries(before)).toEqual({
      'Kai: A': 'kai/2026-10-14', 'Kai: B': 'kai/2026-10-14/2', 'Kai: C': 'kai/2026-10-14/3', 'Kai: D': 'kai/ohne-datum', 'Kai: E': 'kai/ohne-datum/2',
      'Kai: M': 'kai/meilenstein/2027-01-15', 'Kai: N': 'kai/meilenstein/2027-01-15/2', Konferenz: 'ereignis/2026-03-12',
    });
    const after = await idsOf([update('Neu', '2026-11-01'), ...updates], [{title: 'Neu', date: '2027-02-01'}, ...milestones], [{title: 'Neu', date: '2026-05-01'}, ...events]);
    expect(Object.fromEntries([...after].filter(([title]) => before.has(title)))).toEqual(Object.fromEntries(before));
    expect(after.size).toBe(before.size + 2);
  });

  it('a calendar has no line of more than 75 octets, ends each with CRLF, and lets no text start one', async () => {
    for (const name of [hostileFile, 'data/demo.json', 'data/edge/long-words.json', 'data/edge/right-to-left.json']) {
      const lines = (await prerender(name, 'ics')).split('\r\n');

      expect(lines.at(-1)).toBe('');
      expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /\n|\r/.test(line))).toEqual([]);
      expect(lines.filter((line) => !/^( |BEGIN:|END:|VERSION:|PRODID:|CALSCALE:|UID:|DTSTAMP:|DTSTART;|DTEND;|SUMMARY:|DESCRIPTION:|URL:|TRANSP:|$)/.test(line))).toEqual([]);
    }
  });
});

describe('a link', () => {
  it('is bare text where a visitor must not be sent, whoever let the address pass', () => {
    expect(String(h('p', {}, link('javascript:alert(1)', 'x', true)))).toBe('<p>x</p>\n');
    expect(String(h('p', {}, link(undefined, 'x')))).toBe('<p>x</p>\n');
    expect(String(h('p', {}, link('https://www.example.org/a', 'x', true))))
      .toBe('<p><a href="https://www.example.org/a" rel="noopener noreferrer">x</a> <span class="host">(example.org)</span></p>\n');
  });
});

describe('the escapes', () => {
  it('of XML drop what XML 1.0 forbids, and keep all else as text', () => {
    expect(escapeXml('a<b>&"\'\u0000\u0008\u000b\u001f\ufffe\ud800x\udc00😀\t\n')).toBe('a&lt;b&gt;&amp;&quot;&#39;x😀\t\n');
  });

  it('of calendars mark what parts values, and fold within no letter', () => {
    expect(escapeText('a\\b;c,d\ne\rf\u0007')).toBe('a\\\\b\\;c\\,d\\ne\\nf');
    const folded = fold(`SUMMARY:${'ä😀'.repeat(40)}`);
    expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'ä😀'.repeat(40)}`);
    expect(folded).not.toContain('\ufffd');
  });
});

describe('a file', () => {
  it('is written where it should go', async () => {
    const output = folder.path('seite.html');
    const {code, out} = await cli('prerender', 'data/demo.json', '-o', output);

    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(output, 'utf8')).toMatch(/<\/html>\n$/);
  });
});
