// The folder of a release as a partner has it: made twice with the same sum, copied under a path with a blank, served by nginx with
// the configuration that comes along, every other host out of reach. There the smoke suite runs, `check` looks at the headers, and a
// new editor gets from the assistant to a card on a page of somebody else. Needs nginx; the figures are those of the note.
import {spawn, spawnSync} from 'node:child_process';
import {copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import packageJson from '../package.json' with {type: 'json'};
import {measureShifts, mostActions, snippets, tryFrame, walk} from './assistant-walk.js';
import {freePort} from './free-port.js';
import {aliasOf} from './release-files.js';
import {eachBrowser, feedFile, initiative, project, root, smokePages, visit} from './smoke-suite.js';

const {version} = packageJson;
const nginx = '/usr/sbin/nginx';
const welcome = '/usr/share/nginx/html/index.html'; // a page that nobody here wrote
if (!existsSync(nginx) || !existsSync(welcome)) {
  console.warn('No nginx here, so NOTHING IS TRIED. Debian: apt-get install nginx-light');
  process.exit(process.env.CI ? 1 : 0);
}

const faults = [];
const folder = mkdtempSync(join(tmpdir(), 'initiative-release-'));
const site = join(folder, 'a site');
const place = '/b%20c/initiative';

function make(name) {
  const out = join(folder, name);
  const {status, stdout, stderr} = spawnSync('npm', ['run', 'release:files', '--', '--out', out], {cwd: root, encoding: 'utf8', maxBuffer: 1e8});
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return {out, sum: readFileSync(join(out, `initiative-widgets-${version}.zip.sha256`), 'utf8').trim()};
}

/** The configuration as it is handed out, but for port and folder, and with the policies of the pages of the smoke suite. */
async function serve(pages) {
  const port = await freePort();
  const locations = pages.map(({path, policy}) =>
    `location = ${path} { default_type text/html; try_files ${path}.html =404; ${policy && `add_header Content-Security-Policy "${policy}";`} }`);
  const conf = readFileSync(join(site, 'b c/initiative/server/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};\n${locations.join('\n')}\nlocation = /favicon.ico { return 204; }`)
    .replace('root /var/www/initiative;', `root "${site}";`);
  const main = join(folder, 'nginx.conf');
  writeFileSync(main, `daemon off; master_process off; pid ${folder}/pid; error_log stderr crit; ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n    ')}
    ${conf}
    }`);
  const child = spawn(nginx, ['-c', main, '-p', folder], {stdio: ['ignore', 'inherit', 'inherit']});
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100 && !await fetch(origin).then(() => true, () => false); attempt++) await new Promise((resolve) => setTimeout(resolve, 50));
  return {origin, stop: () => new Promise((resolve) => child.once('exit', resolve) && child.kill())};
}

/** A page of somebody else, with the snippet between its paragraphs. */
function publish(name, snippet) {
  const page = readFileSync(welcome, 'utf8');
  if (!page.includes('</p>')) throw new Error('The welcome page of nginx has no paragraphs any more.');
  writeFileSync(join(site, name), page.replace('</p>', `</p>\n${snippet}\n`));
  return `/${name}`;
}

const first = make('first');
const second = make('second');
console.log(`first:  ${first.sum}\nsecond: ${second.sum}`);
if (first.sum !== second.sum) faults.push('Two builds give different sums.');

mkdirSync(join(site, 'b c'), {recursive: true});
cpSync(first.out, join(site, 'b c/initiative'), {recursive: true});
copyFileSync(join(root, feedFile), join(site, 'b c/initiative/initiative.json'));
writeFileSync(join(site, 'editor.html'), '<!doctype html><title>Editor</title><textarea></textarea>');
// by any other name, and with the feed beside it
copyFileSync(join(first.out, version, 'embed.js'), join(site, 'b c/x.js'));
copyFileSync(join(root, feedFile), join(site, 'b c/initiative.json'));
const [classic] = smokePages({cdn: '/b%20c', feed: '/b%20c/initiative.json', script: 'x.js'});
const pages = [...smokePages({cdn: `${place}/${version}`, feed: `${place}/initiative.json`}), {...classic, path: '/renamed'}];
for (const {path, html} of pages) writeFileSync(join(site, `${path}.html`), html);

const {origin, stop} = await serve(pages);
try {
  for (const path of [`${version}/embed.js`, `${version}/initiative-widgets.js`, `${version}/frame.html`, ...(version.includes('-') ? [] : [`${aliasOf(version)}/embed.js`]), 'initiative.json']) {
    const {status, stdout} = spawnSync(process.execPath, ['dist/cli/main.js', 'check', `${origin}${place}/${path}`], {cwd: root, encoding: 'utf8'});
    console.log(`check ${path}: ${stdout.trim().split('\n').at(-1)}`);
    if (status !== 0) faults.push(`check ${path}: ${stdout}`);
  }

  const elsewhere = new Set();
  const alone = {
    args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
    preferences: {'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9, 'network.proxy.no_proxies_on': '127.0.0.1', 'network.proxy.allow_hijacking_localhost': false},
  };
  await eachBrowser(async (name, browser) => {
    browser.on('targetcreated', async (target) => {
      const page = await target.page().catch(() => null);
      page?.on('request', (request) => /^https?:/.test(request.url()) && !request.url().startsWith(origin) && elsewhere.add(request.url()));
    });
    for (const {path} of pages) faults.push(...(await visit(browser, origin, path)).map((fault) => `${name} ${fault}`));
    if (name !== 'Chromium') return;

    const assistant = `${origin}${place}/assistent/`;
    const {actions, pasted} = await walk(browser, assistant, project.id);
    console.log(`From the assistant to a saved page: ${actions.length} actions (${actions.join(', ')})\n${pasted}`);
    if (actions.length > mostActions) faults.push(`${actions.length} actions to a working paste`);
    const page = await browser.newPage();
    await page.goto(origin + publish('welcome.html', pasted));
    const shown = await page.waitForFunction((title) => {
      const [card] = window.InitiativeWidgets?.scan() ?? [];
      return card?.shadowRoot?.textContent.includes(title);
    }, {timeout: 15_000}, project.title).then(() => true, () => false);
    console.log(`The card on nginx's welcome page: ${shown ? 'shown' : 'NOT SHOWN'}`);
    if (!shown) faults.push('The pasted card does not show its project.');
    await page.close();

    const {text, first: atFirst, height, needed} = await tryFrame(browser, assistant, (file, snippet) => origin + publish(file, snippet));
    console.log(`The frame: ${text.includes(initiative.title) ? 'shown' : 'NOT SHOWN'}, ${atFirst} px at first, ${height} px of ${needed} px in the end`);
    if (!text.includes(initiative.title)) faults.push('The frame does not show the initiative.');
    if (Math.abs(height - needed) > 2) faults.push(`The frame is ${height} px high and needs ${needed} px.`);

    const rows = await measureShifts(browser, await snippets(browser, assistant, project.id), (file, snippet) => origin + publish(file, snippet));
    console.table(rows);
    if (rows.some(({result}) => result !== 'ok')) faults.push('A page shifts too much.');
  }, alone);
  if (elsewhere.size > 0) faults.push(`Asked for elsewhere: ${[...elsewhere].join(', ')}`);
} finally {
  await stop();
  rmSync(folder, {recursive: true});
}

for (const fault of faults) console.error(fault);
console.log(faults.length ? `${faults.length} faults` : 'The folder works where it was copied to.');
process.exitCode = faults.length ? 1 : 0;
