import {createHash} from 'node:crypto';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Context} from '../context.js';
import {readBytes} from '../document/read-bytes.js';
import {escapeXml} from '../prerender/markup.js';

const maxScript = 5_000_000;

/** The script tag with the hash of the file that it loads: for addresses that name an exact version. */
export async function integrity(context: Context, input: string | undefined, {url}: {readonly url?: string}): Promise<number> {
  const {io, texts, progress} = context;
  const file = input ?? fileURLToPath(new URL('../../cdn/embed.js', import.meta.url));
  const bytes = await context.usable(file, () => readBytes(file, maxScript, texts));
  const hash = createHash('sha384').update(bytes).digest('base64');
  progress.end();
  const name = basename(file.split(/[?#]/)[0] ?? '');
  const address = url ?? (/^https?:/i.test(file) ? file : `/initiative/${io.version}/${name}`);
  const type = name === 'initiative-widgets.js' ? ' type="module"' : ' async';
  io.out(`<script src="${escapeXml(address)}" integrity="sha384-${hash}" crossorigin="anonymous"${type}></script>\n`);
  return 0;
}
