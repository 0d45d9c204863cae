// `initiative-widgets validate`: what is said, where it is, and how it ends.
import {describe, expect, it} from 'vitest';
import {aFeed, aProject, times} from '../support/builders.js';
import {aFolder, cli} from '../support/cli.js';
import {sarifErrors, type SarifLog} from '../support/sarif.js';

const folder = aFolder();
const write = (feed: unknown) => folder.write('feed.json', typeof feed === 'string' ? feed : JSON.stringify(feed, null, 2));

describe('validate', () => {
  it('has nothing to say of a good feed, and ends with 0', async () => {
    const {code, out} = await cli('validate', 'data/edge/no-groups.json');

    expect([code, out]).toEqual([0, 'data/edge/no-groups.json: keine Fehler, keine Hinweise.\n']);
  });

  it('names place, severity, reason and rule of an error, and ends with 1', async () => {
    const {code, out} = await cli('validate', 'data/invalid/bad-date.json');

    expect(code).toBe(1);
    expect(out).toBe(
      'data/invalid/bad-date.json:80:19 Fehler „2026-02-30“ ist kein gültiges Datum (erlaubt: 2018, 2018-11 oder 2018-11-26; Jahre 1900 bis 2200). ' +
        '(projects[0].milestones[0].date) [bad-date]\n\n1 Fehler, 0 Hinweise.\n',
    );
  });

  it('asks what was meant by a key that nobody knows; a warning ends with 0, with --strict with 1', async () => {
    const {code, out} = await cli('validate', 'data/invalid/unknown-key.json');

    expect(code).toBe(0);
    expect(out).toContain('Hinweis Das Format kennt „sumary“ nicht; meinten Sie „summary“?');
    expect((await cli('validate', 'data/invalid/unknown-key.json', '--strict')).code).toBe(1);
  });

  it('speaks English if asked to', async () => {
    const {out} = await cli('validate', 'data/invalid/unknown-key.json', '--lang', 'en');

    expect(out).toContain('warning The format does not know “sumary”; did you mean “summary”?');
    expect(out).toContain('0 errors, 1 warning.');
  });

  it('judges by the day that it is told', async () => {
    expect((await cli('validate', 'data/invalid/future-update.json', '--now', '2199-02')).code).toBe(0);
    expect((await cli('validate', 'data/invalid/future-update.json', '--now', '2198')).code).toBe(1);
  });

  it('points at the later of two keys, for that is the one that counts', async () => {
    const file = write('{"version": "1.0",\n "initiative": {"title": "Hafen"},\n "projects": [],\n "projects": []}');

    expect((await cli('validate', file)).out).toContain(`${file}:4:2 Fehler Der Schlüssel „projects“ steht zweimal da`);
  });

  it('points into the later of two keys, too', async () => {
    const file = write('{"version": "1.0",\n "publishedDate": "2018",\n "initiative": {"title": "x"}, "projects": [],\n "publishedDate": "bald"}');

    expect((await cli('validate', file)).out).toContain(`${file}:4:19 Fehler „bald“ ist kein gültiges Datum`);
  });

  it('lists errors before warnings, each in the order of the file', async () => {
    const file = write({version: '1.0', initiative: {title: 'Hafen', titel: 'x'}, projects: [{id: 'a', title: 'A', url: 'x', kind: 'y'}], projekte: []});

    const {out} = await cli('validate', file);
    expect([...out.matchAll(/\[([a-z-]+)\]$/gm)].map(([, rule]) => rule)).toEqual(['bad-url', 'kind-unknown', 'unknown-key', 'unknown-key']);
    expect(out).toContain('2 Fehler, 2 Hinweise.');
  });

  it('warns of a file in Windows-1252 and reads it all the same', async () => {
    const file = folder.write('ansi.json', Buffer.from('{"version": "1.0", "initiative": {"title": "M\xfclheim \x96 Ruhr"}, "projects": []}', 'latin1'));

    const {code, out} = await cli('validate', file);
    expect(code).toBe(0);
    expect(out).toContain('Hinweis Der Text ist nicht in UTF-8 gespeichert; er wurde als Windows-1252 gelesen. [encoding]');
  });

  it('never lets a feed move the cursor of a terminal', async () => {
    const {out} = await cli('validate', write({...aFeed([]), publishedDate: '\u001b[2J\u202e2018\nx'}));

    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(out.split('\n')[0]).toMatch(/\[bad-date\]$|\[invisible-character\]$/);
  });
});

describe('what is no feed at all', () => {
  const cases: [what: string, content: string | Uint8Array, says: RegExp][] = [
    ['broken JSON, with its place', '{"version": "1.0",\n "projects": [}', /:2:15 ist kein gültiges JSON\.$/m],
    ['a comment', '{"version": "1.0", // x\n "projects": []}', /:1:\d+ ist kein gültiges JSON\.$/m],
    ['a web page', ' <!doctype html>', /ist eine Webseite, kein Feed/],
    ['nothing', '\n', /ist leer/],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), /nicht in UTF-8/],
    ['more than 64 levels', `{"version": "1.0", "projects": [], "x": ${'['.repeat(64)}${']'.repeat(64)}}`, /tiefer als 64 Ebenen/],
    ['100,000 levels', `{"version": "1.0", "projects": [], "x": ${'['.repeat(1e5)}${']'.repeat(1e5)}}`, /tiefer als 64 Ebenen/],
    ['another major version', '{"version": "2.0", "projects": []}', /Version, die nicht 1\.x ist/],
    ['more than 5 MB', `{"version": "1.0", "projects": [], "x": "${'x'.repeat(5e6)}"}`, /zu groß/],
    ['20,001 projects', `{"version": "1.0", "projects": [${Array(20_001).fill('{}').join()}]}`, /zu groß/],
  ];
  for (const [what, content, says] of cases) {
    it(`is said in one line, with 2: ${what}`, async () => {
      const {code, out, err} = await cli('validate', folder.write('feed.json', content));

      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(says);
      expect(err.trim().split('\n')).toHaveLength(1);
    });
  }

  it('takes 63 levels below the top', async () => {
    expect((await cli('validate', write(`{"version": "1.0", "initiative": {"title": "x"}, "projects": [], "_x": ${'['.repeat(63)}${']'.repeat(63)}}`))).code).toBe(0);
  });

  for (const [what, feed] of [['a list', []], ['no list of projects', {version: '1.0', projects: {}}], ['no version', {projects: []}]] as const) {
    it(`is an error with a place if it is JSON: ${what}`, async () => {
      const {code, out} = await cli('validate', write(feed));

      expect(code).toBe(1);
      expect(out).toMatch(/:\d+:\d+ Fehler .* \[schema\]$/m);
    });
  }
});

describe('a command line that is none', () => {
  const cases: [args: string[], says: string][] = [
    [['validat', 'x'], 'Den Befehl „validat“ gibt es nicht.\nMeinten Sie „validate“?\nHilfe: npx initiative-widgets --help\n'],
    [['validate', 'x', '--formt', 'json'], 'Die Option „--formt“ gibt es nicht.\nMeinten Sie „--format“?\nHilfe: npx initiative-widgets --help\n'],
    [['validate'], 'Es fehlt: <feed>.\nHilfe: npx initiative-widgets --help\n'],
    [['validate', 'x', 'y'], 'Das sind zu viele Argumente.\nHilfe: npx initiative-widgets --help\n'],
    [['validate', 'x', '--format'], 'Die Option „-f, --format <format>“ braucht einen Wert.\nHilfe: npx initiative-widgets --help\n'],
    [['validate', 'x', '--format', 'xml'], '„xml“ geht nicht mit --format; möglich: text, json, github, sarif.\n'],
    [['validate', 'x', '--now', 'gestern'], '„gestern“ geht nicht mit --now; möglich: 2026, 2026-11, 2026-11-23.\n'],
    [['validate', 'no-such-file.json'], 'Die Datei no-such-file.json gibt es nicht, oder sie ist nicht zu lesen.\n'],
    [['validate', 'data'], 'Die Datei data gibt es nicht, oder sie ist nicht zu lesen.\n'],
    [['export', 'data/demo.json'], 'Es fehlt die Option „-o, --output <file>“.\nHilfe: npx initiative-widgets --help\n'],
  ];
  for (const [args, says] of cases) {
    it(`is refused with 2 and a hint: ${args.join(' ')}`, async () => {
      const {code, out, err} = await cli(...args);

      expect([code, out, err]).toEqual([2, '', says]);
    });
  }

  it('gets help in German, in English if asked to', async () => {
    const [german, english] = [await cli('--help'), await cli('--help', '--lang=en')];

    expect([german.code, english.code]).toEqual([0, 0]);
    expect(german.out).toContain('Aufruf: initiative-widgets <befehl> [optionen]');
    expect(german.out).not.toMatch(/Usage|Options|Commands|display help/);
    expect(english.out).toContain('Usage: initiative-widgets <command> [options]');
  });

  it('gets the help of one command, with nothing left in English', async () => {
    const {out} = await cli('import', '--help');

    expect(out).toContain('Aufruf: initiative-widgets import [optionen] <table>');
    expect(out).not.toMatch(/Usage|Options|options|Arguments|default/);
  });

  it('gets help and a 2 for no command at all', async () => {
    const {code, out, err} = await cli();

    expect(code).toBe(2);
    expect(out + err).toContain('Aufruf:');
  });
});

describe('findings for machines', () => {
  const many = write(aFeed([
    ...times(12, () => aProject({kind: 'x'})),
    ...times(13, () => aProject({budget: 1})),
  ]));

  it('are JSON with rule, severity, message, path and place', async () => {
    const {code, out} = await cli('validate', 'data/invalid/unknown-group.json', '--format', 'json');

    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      input: 'data/invalid/unknown-group.json', errors: 1, warnings: 0,
      findings: [{
        rule: 'unknown-group', severity: 'error', path: 'projects[0].group', line: 58, column: 16,
        message: 'Den Arbeitskreis „verkehr“ gibt es nicht. (projects[0].group)',
      }],
    });
  });

  it('are ten errors and ten warnings for GitHub, then how many there are', async () => {
    const {out} = await cli('validate', many, '--format', 'github');

    const lines = out.trim().split('\n');
    expect(lines.map((line) => /^::\w+/.exec(line)?.[0])).toEqual([...times(10, () => '::error'), ...times(10, () => '::warning'), undefined]);
    expect(lines.at(-1)).toMatch(/12 Fehler, 13 Hinweise\. 5 weitere Befunde; alle zeigt --format text\.$/);
    expect(lines[0]).toMatch(/^::error file=.*,line=\d+,col=\d+,title=kind-unknown::Die Art „x“ gibt es nicht/);
  });

  it('escape for GitHub what would end a property or a line', async () => {
    const file = folder.write('a,b:c%.json', JSON.stringify({...aFeed([]), publishedDate: '50%'}));

    const {out} = await cli('validate', file, '--format', 'github');
    expect(out).toContain('a%2Cb%3Ac%25.json,line=');
    expect(out).toContain('„50%25“ ist kein gültiges Datum');
  });

  it('are SARIF that its schema accepts, each pointing to its rule', async () => {
    for (const file of [many, 'data/edge/no-groups.json', 'data/invalid/duplicate-key.json']) {
      const log = JSON.parse((await cli('validate', file, '--format', 'sarif')).out) as SarifLog;

      expect(sarifErrors(log)).toEqual([]);
      const [run] = log.runs;
      for (const {ruleId, ruleIndex} of run!.results) expect(run!.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
    expect(sarifErrors({version: '2.1.0'})).not.toEqual([]);
  });
});
