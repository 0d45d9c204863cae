// What needs a page: elements, controllers and placeholders, in every engine that is here.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {integrityOf, sourceOf} from './assistant-files.js';
import {launchers} from './browsers.js';
import {faultServer} from './fault-server.js';
import {builtFile, hostPages} from './host-pages.js';
import {tallyReporter} from './tally.js';
import {tlsServer} from './tls-server.js';
import {moreCommands} from './wtr-commands.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The pages of the tests are as strict as the strictest page of a partner, so that a style attribute shows. */
function strictStyles(context, next) {
  if (context.path === '/') context.set('Content-Security-Policy', "style-src 'self'");
  return next();
}

/** The files that lie beside the Einbettungs-Assistent where it is installed. */
async function assistantPage(context, next) {
  const source = sourceOf(context.path)?.replace('/dist/cdn/', '/built/');
  if (source === '/built/integrity.json') {
    context.body = {version, files: {'embed.js': {integrity: integrityOf(await builtFile('/built/embed.js'))}}};
    return undefined;
  }
  if (source) context.path = source;
  return next();
}

/** `LIT=bundled` tests with what stands for Lit in the CDN files. */
const bundledLit = {
  name: 'bundled-lit',
  resolveImport: ({source}) => (source === 'lit' ? '/.config/lit/lit.js' : undefined),
};
const isBundled = process.env.LIT === 'bundled';

/** Every test comes with the hook that looks for what is left on the visitor's device. */
const withoutTraces = {
  name: 'without-traces',
  transform: ({path, body}) => (path.endsWith('.browser.test.ts') ? `${body}\nimport '/test/support/no-traces.ts';` : undefined),
};

/** `PAGES`: only whole pages (of hosts, of the assistant, of every fault), or only our own; else both. */
const wholePages = 'test/{assistant,faults,hosts,snippets}/**/*.browser.test.ts';
const {PAGES: pages} = process.env;

// A page that is gone no longer answers what the runner or a driver still asks of it. Its own test says so; all others go on.
process.on('unhandledRejection', (reason) => console.error('Nobody waited for this:', reason));

export default {
  rootDir,
  files: [
    pages === 'whole' ? wholePages : 'test/**/*.browser.test.ts',
    ...(pages === 'own' ? [`!${wholePages}`] : []),
    '!test/stories.browser.test.ts',
    // which load the CDN files, with that Lit in them, in any case
    ...(isBundled ? ['!test/{assistant,hosts,snippets}/**'] : []),
  ],
  // Lit's development build: it throws on class fields that hide a reactive property, and warns of other mistakes
  nodeResolve: {exportConditions: isBundled ? ['default'] : ['development', 'default']},
  staticLogging: !process.stdout.isTTY,
  concurrency: 2,
  concurrentBrowsers: 2,
  middleware: [assistantPage, hostPages, strictStyles],
  plugins: [
    ...(isBundled ? [bundledLit] : []),
    withoutTraces,
    faultServer(),
    tlsServer(),
    moreCommands(),
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'esnext', // any other drops `with {type: 'json'}`
      tsconfig: `${rootDir}tsconfig.json`,
      define: {
        __VERSION__: JSON.stringify(version),
        'process.env.FC_RUNS': JSON.stringify(process.env.FC_RUNS ?? ''),
        'process.env.SPY_SECONDS': JSON.stringify(process.env.SPY_SECONDS ?? ''),
        'process.env.FC_SEED': JSON.stringify(process.env.FC_SEED ?? ''),
        'process.env.UPDATE': JSON.stringify(process.env.UPDATE ?? ''),
      },
    }),
  ],
  browsers: await launchers(),
  reporters: [defaultReporter({reportTestProgress: Boolean(process.stdout.isTTY)}), tallyReporter()],
  testFramework: {config: {timeout: 10_000}},
  testsFinishTimeout: Number(process.env.TEST_TIMEOUT ?? 120_000),
  // besides Lit's notice, what the tests make go wrong on purpose
  filterBrowserLogs: ({args: [first]}) => !/^(Lit is in dev mode|initiative-widgets: |FeedError: )/.test(first?.stack ?? first),
};
