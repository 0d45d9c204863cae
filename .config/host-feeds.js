// Feeds for the hostile pages: the one of the initiative, as odd servers send it. `/variant/<name>.json?delay=900`
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const file = fileURLToPath(new URL('../data/staerkungsinitiative.json', import.meta.url));
const evil = '<img src=x onerror="parent.heard=1;alert(1)"><script>alert(1)</script>{{7*7}}';
const address = 'javascript:document.title="XSS"';

/** Every text and every address of a feed, but what makes it a feed. */
function poison(value, key = '') {
  if (Array.isArray(value)) return value.map((item) => poison(item, key));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, name)]));
  if (typeof value !== 'string' || /^(id|version|language|status|kind|group|reportedBy|date|start|end|publishedDate|leads|reporters|parent)$/.test(key)) return value;
  return /url|uri|email/i.test(key) ? address : `${value.slice(0, 20)} ${evil}`;
}

const changed = (change) => (text) => {
  const feed = JSON.parse(text);
  change(feed);
  return JSON.stringify(feed);
};

const variants = {
  plain: {type: 'text/plain'},
  mark: {body: (text) => `\uFEFF${text}`},
  utf16: {body: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')},
  truncated: {body: (text) => text.slice(0, text.length / 2)},
  slow: {},
  evil: {body: (text) => JSON.stringify(poison(JSON.parse(text)))},
  'next-minor': {body: changed((feed) => {
    feed.version = '1.9';
    // one of the five whose state is known
    feed.projects.find(({updates = []}) => updates.some(({status}) => status)).updates = [{date: '2026-01-01', reportedBy: feed.initiative.reporters[0], status: 'verzaubert', source: {title: 'Bilanz', url: 'https://www.example.de/bilanz'}}];
  })},
  'next-major': {body: changed((feed) => { feed.version = '2.0'; })},
};

/** The answer to an address, or undefined. */
export async function feedVariant(path, {delay}) {
  const [, name = ''] = /^\/variant\/([\w-]+)\.json$/.exec(path) ?? [];
  if (!Object.hasOwn(variants, name)) return undefined;
  const {type = 'application/json', body = (text) => text} = variants[name];
  if (delay) await new Promise((resolve) => setTimeout(resolve, Number(delay)));
  return {headers: {'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*'}, body: body(readFileSync(file, 'utf8'))};
}
