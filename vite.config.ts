// `vite` serves the overview page from source; `vite build` writes the CDN files, each self-contained, and integrity.json.
import {copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createBuilder, defineConfig, type EnvironmentOptions, type Plugin, type Rolldown} from 'vite';
import {assistantScripts, copyAssistantFiles, integrityOf, sourceOf} from './.config/assistant-files.js';
import {minifyTemplates} from './.config/minify-templates.js';
import {takeIn} from './.config/on-demand.js';
import {shortPrivateFields} from './.config/private-fields.js';
import {shortNames} from './.config/short-names.js';
import packageJson from './package.json' with {type: 'json'};
import {forForeignPages} from './src/vite.js';

const {version} = packageJson;
const folder = 'dist/cdn';
const assistantFolder = 'dist/assistant';
const conditions = ['module', 'browser', 'production']; // Lit as it is delivered, in the dev server too
const framedPage = 'src/frame.html';
const notice = `/*! initiative-widgets ${version} | MIT: licenses.txt */`;

/** Not Vite's lib mode: that leaves the white space of ES modules in. */
function cdnFile(file: string, input: string, format: 'es' | 'iife', {outDir = folder, names = []}: {outDir?: string; names?: readonly string[]} = {}): EnvironmentOptions {
  return {
    consumer: 'client',
    resolve: {conditions},
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      sourcemap: 'hidden', // lies beside the file, for who looks for it; to name it would cost every visitor 100 bytes
      modulePreload: {polyfill: false},
      minify: 'terser', // 2 % less than Vite's own
      terserOptions: {
        module: format === 'es',
        ecma: 2020,
        safari10: false, // Vite's default keeps names apart for it
        mangle: names.length > 0 ? {properties: {regex: new RegExp(`^(${names.join('|')})$`)}} : {},
        compress: {
          keep_fargs: false, passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true,
          // shorter without, but what repeats itself packs better: 80 bytes of `embed.js`
          arrows: false, inline: 1, lhs_constants: false,
        },
        format: {comments: /^!/},
      },
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: {
          format,
          codeSplitting: false,
          entryFileNames: file,
          comments: {legal: false}, // one notice for all, and licenses.txt
          postBanner: format === 'iife' ? `${notice}\n;` : notice, // `banner` is lost; others may concatenate the classic script
        },
      },
    },
  };
}

/** The hash and size of each file, for `<script integrity>`. */
function integrity(): object {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js')).sort();
  return {
    version,
    files: Object.fromEntries(names.map((name) => {
      const content = readFileSync(`${folder}/${name}`);
      return [name, {integrity: integrityOf(content), bytes: content.byteLength}];
    })),
  };
}

function overviewPage(): Plugin {
  return {
    name: 'overview-page',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        if (request.url !== '/') return next();
        response.writeHead(302, {location: '/stories/pages/'}).end();
      });
    },
  };
}

/** The Einbettungs-Assistent at /assistent/, from source, with the files that lie beside it where it is installed. */
function assistantPage(): Plugin {
  return {
    name: 'assistant-page',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        const [path = '', query] = (request.url ?? '').split('?');
        if (path === '/assistent') {
          response.writeHead(302, {location: '/assistent/'}).end();
          return;
        }
        if (path === '/assistent/integrity.json') {
          // of the script as this server has it, which is made when it is asked for
          fetch(`http://${request.headers.host}/${folder}/embed.js`)
            .then(async (answer) => integrityOf(Buffer.from(await answer.arrayBuffer())))
            .then((hash) => response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify({version, files: {'embed.js': {integrity: hash}}})))
            .catch(next);
          return;
        }
        const source = sourceOf(path);
        if (source) request.url = source + (query === undefined ? '' : `?${query}`);
        next();
      });
    },
  };
}

/** The CDN files for the pages that embed them, made as the build makes them: when asked for, and again after a change. */
function cdnFiles(): Plugin {
  const environments: Record<string, string> = {'embed.js': 'embed', 'initiative-widgets.js': 'client', 'frame.js': 'frame'};
  const made = new Map<string, Promise<string>>();
  const make = async (environment: string, configFile: string | undefined) => {
    const build = {write: false, sourcemap: false};
    const builder = await createBuilder({configFile, logLevel: 'error', environments: {[environment]: {build}}});
    const {output: [file]} = await builder.build(builder.environments[environment]!) as Rolldown.RolldownOutput;
    return file.code;
  };
  return {
    name: 'cdn-files',
    configureServer({config: {configFile}, middlewares, watcher}) {
      watcher.on('change', () => made.clear());
      middlewares.use(`/${folder}`, async (request, response, next) => {
        const name = request.url?.replace(/^\/|\?.*$/g, '') ?? '';
        if (name === 'frame.html') {
          // as it is: Vite would put a script of its own in
          response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(readFileSync(framedPage));
          return;
        }
        const environment = environments[name];
        if (!environment) return next();
        if (!made.has(environment)) made.set(environment, make(environment, configFile));
        try {
          const code = await made.get(environment);
          // a sandboxed frame has no origin, not even that of the page beside it
          response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*'}).end(code);
        } catch (error) {
          made.delete(environment);
          next(error);
        }
      });
    },
  };
}

export default defineConfig(({command}) => ({
  appType: 'mpa',
  publicDir: false,
  define: {__VERSION__: JSON.stringify(version)},
  server: {port: 5173, preTransformRequests: false}, // the CDN files exist when they are asked for
  optimizeDeps: {entries: ['stories/pages/*.html']},
  ...(command === 'serve' ? {
    plugins: [overviewPage(), assistantPage(), cdnFiles()],
    resolve: {conditions},
  } : {
    resolve: {
      alias: [{find: /^lit$/, replacement: fileURLToPath(new URL('.config/lit/lit.js', import.meta.url))}],
    },
    plugins: [forForeignPages(), takeIn(), shortPrivateFields(), minifyTemplates()],
    environments: {
      client: cdnFile('initiative-widgets.js', 'src/cdn.module.ts', 'es'),
      embed: cdnFile('embed.js', 'src/cdn.ts', 'iife', {names: shortNames}),
      ...Object.fromEntries(Object.entries(assistantScripts).map(([file, input], index) =>
        [`assistant${index}`, cdnFile(file, input, 'es', {outDir: assistantFolder})])),
      frame: cdnFile('frame.js', 'src/frame.ts', 'iife'),
    },
    builder: {
      async buildApp(builder) {
        for (const made of [folder, assistantFolder]) rmSync(made, {recursive: true, force: true});
        for (const environment of Object.values(builder.environments)) await builder.build(environment);
        copyFileSync(framedPage, `${folder}/frame.html`);
        copyFileSync('LICENSE', `${folder}/licenses.txt`); // nothing of anybody else is in there
        writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(integrity(), null, 2)}\n`);
        copyAssistantFiles(assistantFolder, folder);
      },
    },
  }),
}));
