// The built CDN files and the feed behind nginx, under load: 200 connections for ten seconds, with the floors of the design. Needs
// nginx (with its module for brotli) and wrk: Debian's packages nginx, libnginx-mod-http-brotli-static and wrk.
import {spawn, spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {freePort} from './free-port.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const seconds = 10;
const floors = {requests: 5000, p99: 500};
const paths = ['/feed.json', '/embed.js'];

const module = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const has = (program, flag) => spawnSync(program, [flag]).error === undefined;
if (!has('nginx', '-v') || !existsSync(module) || !has('wrk', '-v')) {
  console.warn('No nginx with its module for brotli or no wrk here, so NOTHING IS MEASURED. Debian: apt-get install nginx libnginx-mod-http-brotli-static wrk');
  process.exit(process.env.CI ? 1 : 0);
}

const folder = mkdtempSync(join(tmpdir(), 'initiative-load-'));
const site = join(folder, 'site');
mkdirSync(site);
copyFileSync(join(root, 'data/staerkungsinitiative.json'), join(site, 'feed.json'));
copyFileSync(join(root, 'dist/cdn/embed.js'), join(site, 'embed.js'));
for (const name of readdirSync(site)) {
  const content = readFileSync(join(site, name));
  writeFileSync(join(site, `${name}.br`), brotliCompressSync(content));
  writeFileSync(join(site, `${name}.gz`), gzipSync(content, {level: 9}));
}

const port = await freePort();
writeFileSync(join(folder, 'nginx.conf'), `
  load_module ${module};
  worker_processes 1;
  daemon off;
  pid ${folder}/nginx.pid;
  error_log ${folder}/error.log;
  ${process.getuid?.() === 0 ? 'user root;' : ''}
  events { worker_connections 2048; }
  http {
    access_log off;
    types { application/json json; text/javascript js; }
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n    ')}
    server {
      listen 127.0.0.1:${port} backlog=4096;
      root ${site};
      brotli_static on;
      gzip_static on;
      add_header Access-Control-Allow-Origin * always;
      add_header Access-Control-Expose-Headers Retry-After always;
      add_header Cross-Origin-Resource-Policy cross-origin always;
      add_header X-Content-Type-Options nosniff always;
      add_header Cache-Control "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800";
      add_header Vary Accept-Encoding;
    }
  }
`);
writeFileSync(join(folder, 'count.lua'), `
  wrk.headers['Accept-Encoding'] = 'br'
  wrk.headers['Origin'] = 'https://www.example.org'
  done = function(summary, latency, requests)
    io.write(string.format('JSON {"requests": %d, "seconds": %f, "p50": %f, "p99": %f, "status": %d, "connect": %d, "read": %d, "write": %d, "timeout": %d}\\n',
      summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
      summary.errors.status, summary.errors.connect, summary.errors.read, summary.errors.write, summary.errors.timeout))
  end
`);

const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {stdio: 'inherit'});
const faults = [];
try {
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100 && !await fetch(`${origin}/feed.json`).then(({ok}) => ok, () => false); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const path of paths) {
    const {status, headers} = await fetch(origin + path, {headers: {'Accept-Encoding': 'br', Origin: 'https://www.example.org'}});
    if (status !== 200 || headers.get('content-encoding') !== 'br') faults.push(`${path}: ${status}, Content-Encoding ${headers.get('content-encoding')}`);
    if (headers.get('access-control-allow-origin') !== '*') faults.push(`${path}: no CORS`);

    const {stdout, stderr} = spawnSync('wrk', ['-t1', '-c200', `-d${seconds}s`, '-s', join(folder, 'count.lua'), origin + path], {encoding: 'utf8'});
    const found = JSON.parse(/^JSON (.*)$/m.exec(stdout)?.[1] ?? 'null');
    if (!found) throw new Error(`wrk said nothing: ${stdout}${stderr}`);
    const perSecond = Math.round(found.requests / found.seconds);
    const errors = found.status + found.connect + found.read + found.write + found.timeout;
    console.log(`${path}: ${perSecond} requests a second, median ${found.p50.toFixed(1)} ms, p99 ${found.p99.toFixed(1)} ms, ${errors} errors`);
    if (perSecond < floors.requests) faults.push(`${path}: fewer than ${floors.requests} requests a second`);
    if (found.p99 >= floors.p99) faults.push(`${path}: p99 over ${floors.p99} ms`);
    if (errors > 0) faults.push(`${path}: ${errors} answers that were none`);
  }
} finally {
  nginx.kill();
  await new Promise((resolve) => nginx.once('exit', resolve));
  rmSync(folder, {recursive: true});
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
