// `initiative-widgets check`: judged are real servers with our configurations, and one that does everything wrong in turn.
import {createServer, type Server} from 'node:http';
import {createServer as createSecureServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readFileSync} from 'node:fs';
import {certificate} from '../../.config/tls-server.js';
import {cli} from '../support/cli.js';
import {isInstalled, serve, type RunningServer} from '../support/servers.js';

for (const name of ['nginx', 'apache'] as const) {
  describe.skipIf(!isInstalled(name))(`data/server/${name}.conf, in ${name} itself`, () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await serve(name);
    });
    afterAll(() => server.stop());

    it('passes every check for a feed', async () => {
      const {code, out} = await cli('check', `${server.url}/feed.json`);

      expect(out).not.toContain('FALSCH');
      expect([code, out.trim().split('\n').at(-1)]).toEqual([0, 'Alle 17 Prüfungen bestanden.']);
    });

    it('passes every check for a script, and keeps one with its version for ever', async () => {
      for (const path of ['embed.js', '1.2.3/embed.js']) expect(await cli('check', `${server.url}/${path}`)).toMatchObject({code: 0});
      const cacheOf = async (path: string) => (await fetch(`${server.url}/${path}`)).headers.get('cache-control');

      expect(await cacheOf('1.2.3/embed.js')).toBe('public, max-age=31536000, immutable');
      expect(await cacheOf('1.3.0-rc.1/embed.js')).toBe('public, max-age=31536000, immutable');
      expect(await cacheOf('embed.js')).toBe('public, max-age=3600, stale-while-revalidate=86400');
      expect(await cacheOf('feed.json')).toBe('public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800');
    });

    it('passes every check for the page that stands in frames', async () => {
      expect(await cli('check', `${server.url}/frame.html`)).toMatchObject({code: 0});
    });

    it('lets every page frame the frame, and scripts say how long they took', async () => {
      const headersOf = async (path: string) => {
        const {headers} = await fetch(`${server.url}/${path}`);
        return Object.fromEntries(['content-type', 'content-security-policy', 'x-frame-options', 'timing-allow-origin'].map((name) => [name, headers.get(name)]));
      };
      const none = {'content-security-policy': null, 'x-frame-options': null, 'timing-allow-origin': null};

      expect(await headersOf('frame.html')).toEqual({...none, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': 'frame-ancestors *'});
      expect(await headersOf('embed.js')).toEqual({...none, 'content-type': 'text/javascript; charset=utf-8', 'timing-allow-origin': '*'});
      expect(await headersOf('assistant.css')).toEqual({...none, 'content-type': 'text/css; charset=utf-8'});
      expect(await headersOf('feed.json')).toEqual({...none, 'content-type': expect.stringMatching(/^application\/json/)});
    });

    it('delivers the feed as it is, and the validator reads it from there', async () => {
      const response = await fetch(`${server.url}/feed.json`);

      expect(await response.text()).toBe(readFileSync('data/staerkungsinitiative.json', 'utf8'));
      expect(await cli('validate', `${server.url}/feed.json`)).toMatchObject({code: 0});
    });
  });
}

type Headers = Record<string, string | undefined>;

const good: Headers = {
  'content-type': 'application/json',
  'cache-control': 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
  etag: '"1"',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  vary: 'Accept-Encoding',
};

describe('check', () => {
  let server: Server;
  let url: string;
  let change: {headers?: Headers; allows?: (origin?: string) => string | undefined; missing?: Headers; plain?: boolean; always200?: boolean; newTag?: boolean; status?: number; encodes304?: boolean} = {};
  const body = Buffer.from(JSON.stringify({version: '1.0', projects: [], x: 'x'.repeat(5000)}));
  beforeAll(async () => {
    let count = 0;
    server = createServer((request, response) => {
      const set = (headers: Headers) => Object.entries(headers).forEach(([name, value]) => value !== undefined && response.setHeader(name, value));
      if (!['/feed.json', '/embed.js', '/frame.html'].includes(request.url ?? '')) {
        set({'access-control-allow-origin': '*', 'cache-control': 'no-store', ...change.missing});
        response.writeHead(404).end();
        return;
      }
      set({...good, ...(change.newTag && {etag: `"${count++}"`}), ...change.headers});
      const allowed = change.allows?.(request.headers.origin);
      if (change.allows) response.removeHeader('access-control-allow-origin');
      if (allowed) response.setHeader('access-control-allow-origin', allowed);
      if (request.headers['if-none-match'] && !change.always200) {
        response.writeHead(304, change.encodes304 ? {'content-encoding': 'gzip'} : {}).end();
        return;
      }
      if (!change.plain) response.setHeader('content-encoding', 'gzip');
      response.writeHead(change.status ?? 200).end(change.plain ? body : gzipSync(body));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  /** The checks that fail, with what was found. */
  async function failing(how: typeof change, address = url): Promise<string[]> {
    change = how;
    const {code, out} = await cli('check', address);
    const lines = out.split('\n').filter((line) => line.startsWith('FALSCH')).map((line) => line.slice('FALSCH'.length).trim());
    expect(code).toBe(lines.length > 0 ? 1 : 0);
    return lines;
  }

  it('has nothing against a server that does all as it should', async () => {
    expect(await failing({})).toEqual([]);
  });

  const byOrigin = {vary: 'Accept-Encoding, Origin'};
  const cases: [what: string, how: typeof change, finds: RegExp][] = [
    ['a wrong type', {headers: {'content-type': 'text/html'}}, /^Content-Type: application\/json \(gefunden: text\/html\)$/],
    ['no CORS', {headers: {'access-control-allow-origin': undefined}}, /^Access-Control-Allow-Origin: \*.* \(gefunden: nichts\)$/],
    ['CORS for one page', {headers: {'access-control-allow-origin': 'https://www.example.org'}}, /^Access-Control-Allow-Origin: \*.* \(gefunden: https:\/\/www\.example\.org\)$/],
    ['CORS only for who names an origin', {allows: (origin) => origin && '*', headers: byOrigin}, /^Access-Control-Allow-Origin: \*, auch ohne Origin \(gefunden: nichts\)$/],
    ['CORS not for sandboxed frames', {allows: (origin) => (origin === 'null' ? undefined : '*'), headers: byOrigin}, /^Access-Control-Allow-Origin: \*, auch für Origin: null \(gefunden: nichts\)$/],
    ['CORS as an echo', {allows: (origin) => origin ?? '*', headers: byOrigin}, /^Access-Control-Allow-Origin: \*.* \(gefunden: (null|https:.*)\)$/],
    ['CORS as an echo that caches mix up', {allows: (origin) => origin ?? '*'}, /^(Access-Control-Allow-Origin: \*|Vary: Origin nur, .* \(gefunden: Accept-Encoding\)$)/],
    ['caches that keep the same for each page', {headers: byOrigin}, /^Vary: Origin nur, .* \(gefunden: Accept-Encoding, Origin\)$/],
    ['Retry-After kept from scripts', {headers: {'access-control-expose-headers': 'X-Retry-After'}}, /^Access-Control-Expose-Headers/],
    ['no CORP', {headers: {'cross-origin-resource-policy': 'same-origin'}}, /^Cross-Origin-Resource-Policy/],
    ['no nosniff', {headers: {'x-content-type-options': undefined}}, /^X-Content-Type-Options/],
    ['no caching', {headers: {'cache-control': 'no-cache'}}, /^Cache-Control/],
    ['caching for each visitor', {headers: {'cache-control': 'private, max-age=300, stale-while-revalidate=1, stale-if-error=1'}}, /^Cache-Control/],
    ['caching by the browser alone', {headers: {'cache-control': 'max-age=300, stale-while-revalidate=1, stale-if-error=1'}}, /^Cache-Control/],
    ['caching for a day', {headers: {'cache-control': 'public, max-age=86400, stale-while-revalidate=1, stale-if-error=1'}}, /^Cache-Control/],
    ['only s-maxage', {headers: {'cache-control': 'public, s-maxage=300, stale-while-revalidate=1, stale-if-error=1'}}, /^Cache-Control/],
    ['no ETag', {headers: {etag: undefined}}, /^(ETag|304)/],
    ['an ETag for each visitor', {newTag: true}, /^ETag, für alle gleich \(gefunden: "\d", "\d"\)$/],
    ['no 304', {always200: true}, /^304 auf den ETag \(gefunden: 200\)$/],
    ['a cookie', {headers: {'set-cookie': 'a=b'}}, /^Kein Set-Cookie/],
    ['no Vary', {headers: {vary: 'Accept'}}, /^Vary/],
    ['no compression', {plain: true}, /^Komprimiert/],
    ['an error', {status: 500}, /^Antwortet mit 200 \(gefunden: 500\)$/],
    ['a 404 without CORS', {missing: {'access-control-allow-origin': undefined}}, /^Ein Fehler \(404\).*\(gefunden: 404, no-store\)$/],
    ['a 404 that is kept', {missing: {'cache-control': 'public, max-age=60'}}, /^Ein Fehler/],
  ];
  for (const [what, how, finds] of cases) {
    it(`finds that, and nothing else: ${what}`, async () => {
      const found = await failing(how);

      expect(found.length).toBeGreaterThan(0);
      for (const line of found) expect(line).toMatch(finds);
    });
  }

  it('stops where the file is not there', async () => {
    expect(await failing({status: 404})).toEqual(['Antwortet mit 200 (gefunden: 404)']);
  });

  it('asks other things of a script', async () => {
    const script = url.replace('feed.json', 'embed.js');

    const right = {'content-type': 'text/javascript', 'cache-control': 'public, max-age=31536000, immutable', 'access-control-expose-headers': undefined, 'timing-allow-origin': '*'};

    expect(await failing({headers: right}, script)).toEqual([]);
    expect(await failing({headers: {...right, 'timing-allow-origin': undefined}}, script)).toEqual(['Timing-Allow-Origin: * (gefunden: nichts)']);
    expect(await failing({}, script)).toHaveLength(3);
  });

  it('asks other things of the page that stands in frames', async () => {
    const page = url.replace('feed.json', 'frame.html');
    const right = {
      'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=3600', 'content-security-policy': "default-src 'self'; frame-ancestors https://www.example.de https://www.example.org",
      'access-control-allow-origin': undefined, 'access-control-expose-headers': undefined,
    };

    expect(await failing({headers: right}, page)).toEqual([]);
    expect(await failing({headers: {...right, 'x-frame-options': 'SAMEORIGIN'}}, page)).toEqual(['Kein X-Frame-Options (gefunden: SAMEORIGIN)']);
    for (const policy of [undefined, "default-src 'self'", "frame-ancestors 'none'", "frame-ancestors 'self'"]) {
      const [line, ...others] = await failing({headers: {...right, 'content-security-policy': policy}}, page);
      expect([line?.split(' (')[0], others]).toEqual(['Content-Security-Policy: frame-ancestors *', []]);
    }
  });

  it('ends with 2 where there is no server, and for what is no address', async () => {
    expect(await cli('check', 'http://127.0.0.1:1/feed.json')).toMatchObject({code: 2, err: 'http://127.0.0.1:1/feed.json ist nicht zu erreichen: Der Server nimmt keine Verbindung an.\n'});
    for (const address of ['feed.json', 'https://', 'https://daten example.org/x.json', 'http://localhost:99999/x']) {
      expect(await cli('check', address)).toMatchObject({code: 2, err: `„${address}“ ist keine gültige Adresse, wie zum Beispiel https://www.example.org/initiative.json.\n`});
    }
    for (const origin of ['example.org', 'localhost:3000']) {
      expect(await cli('check', url, '--origin', origin)).toMatchObject({code: 2, err: expect.stringContaining(`„${origin}“ geht nicht mit --origin`) as string});
    }
  });

  it('asks as a page does whose name has other letters', async () => {
    change = {};
    expect(await cli('check', url, '--origin', 'https://www.łódź.example')).toMatchObject({code: 0});
  });

  it('has nothing against an answer without a body that names the encoding it would have', async () => {
    expect(await failing({encodes304: true})).toEqual([]);
  });

  for (const [location, told] of [['/anderswo.json', 'Leitet weiter nach http://127.0.0.1:#/anderswo.json; bitte diese Adresse prüfen'], [undefined, 'Leitet weiter, sagt aber nicht, wohin.']] as const) {
    it(`says where a redirect leads, and nothing more: ${location ?? 'nowhere'}`, async () => {
      change = {status: 301, plain: true, headers: {location}};
      const {code, out} = await cli('check', url);

      expect(code).toBe(1);
      expect(out).toContain('Antwortet mit 200 (gefunden: 301)');
      expect(out).toContain(told.replace('#', new URL(url).port));
      expect(out.match(/FALSCH/g)).toHaveLength(1);
    });
  }

  const made = certificate();
  it.skipIf(!made)('says of a certificate that it is not valid, and what helps', async () => {
    const secure = createSecureServer(made!, (_, response) => response.end('{}')).listen(0, '127.0.0.1');
    await new Promise((resolve) => secure.once('listening', resolve));
    const address = `https://127.0.0.1:${(secure.address() as AddressInfo).port}/feed.json`;
    const {code, err} = await cli('validate', address);
    secure.close();

    expect(code).toBe(2);
    expect(err).toMatch(/ist nicht zu erreichen: Das Zertifikat des Servers gilt hier nicht \(\w+\)\. .*NODE_EXTRA_CA_CERTS/);
  });
});
