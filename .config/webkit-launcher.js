// A launcher for @web/test-runner that drives WebKitGTK over classic WebDriver with nothing but fetch.
import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {freePort} from './free-port.js';
import {pageOf, screen} from './webkit-page.js';

const firstThere = (...paths) => paths.find((path) => existsSync(path));

/** The WebDriver server of WebKitGTK; undefined where it is not installed. */
export function findWebKitDriver() {
  return firstThere(...['bin', 'libexec/webkit2gtk-4.1', 'lib/webkit2gtk-4.1'].map((folder) => `/usr/${folder}/WebKitWebDriver`));
}

function findMiniBrowser() {
  const folders = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu')).map((name) => `/usr/lib/${name}`);
  return firstThere(...[...folders, '/usr/libexec', '/usr/lib'].map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`));
}

function startXvfb() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', `${screen.width}x${screen.height}x24`, '-nolisten', 'tcp'];
    const child = spawn('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    child.once('error', () => reject(new Error('Xvfb is not installed (Debian: apt-get install xvfb)')));
    child.once('exit', (code) => reject(new Error(`Xvfb exited with ${code}`)));
    child.stdio[3].once('data', (data) => resolve({child, display: `:${String(data).trim()}`}));
  });
}

/** One session of WebDriver, and the processes that it needs. */
class Session {
  #children = [];
  #base = '';
  #id = '';

  async start() {
    // without a locale navigator.language is 'C', which Intl refuses
    const env = {...process.env, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1', LANG: 'en_US.UTF-8', LANGUAGE: 'en_US'};
    delete env.LC_ALL;
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
      const {child, display} = await startXvfb();
      this.#children.push(child);
      env.DISPLAY = display;
    }
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    this.#children.push(spawn(findWebKitDriver(), [`--port=${port}`], {env, stdio: 'ignore'}));
    for (let attempt = 0; !await fetch(`${this.#base}/status`).then((response) => response.ok, () => false); attempt++) {
      if (attempt > 200) throw new Error('WebKitWebDriver did not start.');
      await sleep(50);
    }
    const browserOptions = {binary: findMiniBrowser(), args: ['--automation', '--full-screen']};
    const capabilities = {alwaysMatch: {acceptInsecureCerts: true, ...(browserOptions.binary && {'webkitgtk:browserOptions': browserOptions})}};
    const {sessionId, capabilities: {browserVersion}} = await this.#call('POST', '/session', {capabilities});
    this.#id = sessionId;
    return browserVersion;
  }

  async #call(method, path, body) {
    const init = body && {body: JSON.stringify(body), headers: {'content-type': 'application/json'}};
    const response = await fetch(this.#base + path, {method, ...init});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKit, ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  send(method, path, body) {
    return this.#call(method, `/session/${this.#id}${path}`, body);
  }

  run(script) {
    return this.send('POST', '/execute/sync', {script, args: []});
  }

  async stop() {
    if (this.#id) await this.send('DELETE', '').catch(() => {});
    this.kill();
  }

  kill() {
    for (const child of this.#children) child.kill();
  }
}

export function webkitLauncher() {
  const viewport = {width: 800, height: 600};
  const session = new Session();
  process.once('exit', () => session.kill());
  let config, current, starting;
  const page = pageOf(session, () => current?.url);

  return {
    name: 'WebKit',
    type: 'puppeteer', // what webkit-page.js looks like
    concurrency: 1,
    async initialize(runnerConfig) {
      config = runnerConfig;
    },
    async startSession(id, url) {
      const version = await (starting ??= session.start());
      this.name = `WebKit ${version}`;
      current = {id, url};
      await page.setViewport(viewport);
      await session.send('POST', '/url', {url});
    },
    isActive: (id) => current?.id === id,
    getPage: () => page,
    getBrowserUrl: () => session.send('GET', '/url'),
    async stopSession() {
      const testCoverage = config.coverage ? await session.run('return window.__coverage__ ?? null') : null;
      current = undefined;
      await session.send('POST', '/url', {url: 'about:blank'});
      return {testCoverage: testCoverage ?? undefined};
    },
    async startDebugSession() {
      throw new Error('WebKit: no debug session');
    },
    async stop() {
      await starting?.catch(() => {});
      await session.stop();
    },
  };
}
