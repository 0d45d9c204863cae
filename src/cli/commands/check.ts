import type {Context} from '../context.js';
import {UsageError} from '../document/usage-error.js';
import {isUrl} from '../document/read-bytes.js';
import {request, type Answer} from '../document/request.js';
import {judge, type CheckResult, type Kind} from '../server/checks.js';
import type {Texts} from '../texts/texts.js';

/** Somewhat more than the limit of a feed, so that a feed above it is judged and not refused. */
const limit = 6_000_000;

const redirects = [301, 302, 303, 307, 308];

/** 0 if a server delivers as it should, 1 if any check fails. */
export async function check(context: Context, url: string, {origin}: {readonly origin: string}): Promise<number> {
  const {io, texts, progress} = context;
  if (!isUrl(url) || !URL.canParse(url)) throw new UsageError(texts.noAddress(url));
  if (!URL.canParse(origin) || !isUrl(origin)) throw new UsageError(texts.badOption('--origin', origin, ['https://www.example.org']));
  progress.step('asking');
  const askPlainly = (address: string, more: Record<string, string> = {}): Promise<Answer> =>
    context.usable(address, () => request(address, {limit, headers: {accept: '*/*', 'accept-encoding': 'br, gzip', ...more}}));
  const ask = (address: string, more: Record<string, string> = {}) => askPlainly(address, {origin: new URL(origin).origin, ...more});
  const first = await ask(url);
  const {etag, location} = first.headers;
  const why = first.status === 404 ? texts.check.absent : redirects.includes(first.status) ? texts.check.moved(resolve(location, url)) : null;
  if (why !== null) {
    // what a server says then says nothing of the file
    progress.end();
    io.out(`${line({id: 'status', ok: false, found: String(first.status)}, texts, io.paint)}\n\n${why}\n`);
    return 1;
  }
  const results = judge({
    first,
    withoutOrigin: await askPlainly(url),
    nullOrigin: await ask(url, {origin: 'null'}),
    second: await ask(url, {'user-agent': 'Mozilla/5.0', cookie: 'visitor=1'}),
    conditional: etag === undefined ? null : await ask(url, {'if-none-match': etag}),
    missing: await ask(beside(url)),
  }, kindOf(new URL(url).pathname));
  progress.end();

  const failed = results.filter(({ok}) => !ok);
  io.out(`${results.map((result) => line(result, texts, io.paint)).join('\n')}\n\n${texts.check.result(failed.length, results.length)}\n`);
  if (failed.length > 0) io.out(`${texts.check.hint}\n`);
  return failed.length > 0 ? 1 : 0;
}

function line({id, ok, found}: CheckResult, {check: {checks, found: label, nothing, ok: good, bad}}: Texts, paint: Context['io']['paint']): string {
  return ok ? `${good.padEnd(8)}${checks[id]}` : `${paint('error', bad.padEnd(8))}${checks[id]} (${label}: ${found || nothing})`;
}

/** As it was sent where it is no address. */
function resolve(location = '', url: string): string {
  return location && URL.canParse(location, url) ? new URL(location, url).href : location;
}

function kindOf(path: string): Kind {
  if (/\.m?js$/.test(path)) return 'script';
  return /\.html?$/.test(path) ? 'frame' : 'feed';
}

/** An address that nobody has: the same folder, another name. */
function beside(url: string): string {
  const address = new URL(url);
  address.pathname = `${address.pathname.slice(0, address.pathname.lastIndexOf('/'))}/gibt-es-nicht-4711.json`;
  return address.href;
}
