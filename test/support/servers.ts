// Real web servers with the configurations that we hand out. Where one is not installed, that is said aloud.
import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {freePort} from '../../.config/free-port.js';

export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

const programs = {nginx: '/usr/sbin/nginx', apache: '/usr/sbin/apache2'};

export function isInstalled(name: keyof typeof programs): boolean {
  const found = existsSync(programs[name]) && spawnSync(programs[name], ['-v']).status === 0;
  if (!found) console.warn(`No ${name} here, so data/server/${name}.conf IS NOT TESTED. apt-get install ${name === 'nginx' ? 'nginx-light' : 'apache2-bin'} brings it.`);
  return found;
}

/**
 * Serves a feed and a script with the configuration in data/server/, as it stands there but for port and folder.
 *
 * @param main what includes it, in place of the least that the server starts with.
 */
export async function serve(name: keyof typeof programs, main = name === 'nginx' ? nginxMain : apacheMain): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), `initiative-widgets-${name}-`));
  chmodSync(folder, 0o755); // as root, Apache serves as somebody else
  const root = join(folder, 'www');
  mkdirSync(join(root, '1.2.3'), {recursive: true});
  copyFileSync('data/staerkungsinitiative.json', join(root, 'feed.json'));
  const script = `/* ${'x'.repeat(5000)} */`;
  mkdirSync(join(root, '1.3.0-rc.1'));
  for (const path of ['embed.js', '1.2.3/embed.js', '1.3.0-rc.1/embed.js', 'frame.html', 'assistant.css']) writeFileSync(join(root, path), script);
  const port = await freePort();
  const file = join(folder, 'main.conf');
  writeFileSync(file, main(folder, root, port));
  const args = name === 'nginx' ? ['-c', file, '-p', folder] : ['-f', file, '-d', folder, '-X'];
  const child = spawn(programs[name], args, {stdio: ['ignore', 'inherit', 'inherit'], cwd: folder, env: {...process.env, PWD: folder}});
  const url = `http://127.0.0.1:${port}`;
  await untilUp(`${url}/feed.json`, child, join(folder, 'errors'));
  return {url, stop: () => new Promise((resolve) => {
    child.once('exit', () => {
      rmSync(folder, {recursive: true});
      resolve();
    });
    child.kill('SIGTERM');
  })};
}

function nginxMain(folder: string, root: string, port: number): string {
  const conf = readFileSync('data/server/nginx.conf', 'utf8').replace('listen 80;', `listen 127.0.0.1:${port};`).replace('/var/www/initiative', root);
  return `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/errors crit; ${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
${conf}
}`;
}

function apacheMain(folder: string, root: string, port: number): string {
  const modules = ['mpm_event', 'authz_core', 'mime', 'headers', 'deflate', 'filter', 'dir'];
  const conf = readFileSync('data/server/apache.conf', 'utf8').replace('/var/www/initiative', root);
  return `ServerRoot ${folder}
PidFile ${folder}/pid
Listen 127.0.0.1:${port}
ServerName localhost
ErrorLog ${folder}/errors
LogLevel crit
User www-data
Group www-data
${modules.map((module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
${conf}`;
}

async function untilUp(url: string, child: ChildProcess, errors: string): Promise<void> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    if (await fetch(url).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server did not start: code ${child.exitCode}. ${existsSync(errors) ? readFileSync(errors, 'utf8') : ''}`);
}
