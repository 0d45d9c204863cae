// The page of the benchmark and the built adapters, on this machine only.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {bench, output} from './paths.js';

const types = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.png': 'image/png', '.svg': 'image/svg+xml',
  '.woff': 'font/woff', '.woff2': 'font/woff2',
};

/** What a careful site allows: nothing inline, and nobody else. */
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
].join('; ');

function fileOf(pathname) {
  const path = normalize(pathname);
  if (path === '/') return join(bench, 'page/index.html');
  if (path.startsWith('/page/')) return join(bench, path);
  return path.startsWith('/built/') ? join(output, path) : null;
}

export async function serve() {
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    try {
      const file = fileOf(decodeURIComponent(pathname));
      const body = readFileSync(file);
      const type = types[extname(file)] ?? 'application/octet-stream';
      const headers = {'content-type': type, 'cache-control': 'no-store'};
      response.writeHead(200, searchParams.has('strict') ? {...headers, 'content-security-policy': policy} : headers).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
