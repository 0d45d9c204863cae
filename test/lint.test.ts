// The rules of the project that the linter keeps: offending lines are found, honest ones pass.
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';
import ts from 'typescript-eslint';
import {describe, expect, it} from 'vitest';

// The files are made up, so there are no types to look at.
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  overrideConfig: [{files: ['**/*.ts'], ...ts.configs.disableTypeChecked}, {
    files: ['**/*.ts'],
    languageOptions: {parserOptions: {projectService: false}},
    rules: {'@typescript-eslint/no-unused-vars': 'off'},
  }],
});

async function findings(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, {filePath: `src/${file}`});
  return result!.messages.map(({ruleId, message}) => ruleId ?? message);
}

const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';
const globals = 'no-restricted-globals';
const gantt = 'elements/timeline-gantt/timeline-gantt.ts';
const lines = (count: number) => Array.from({length: count}, (_, index) => `export const line${index} = ${index};`).join('\n');

const offences: [rule: string, file: string, code: string][] = [
  [imports, 'model/progress.ts', "import {parseFeed} from '../feed/parse-feed.js';"],
  [imports, 'model/progress.ts', "import type {Feed} from '../feed/parse-feed.js';"],
  [imports, 'model/progress.ts', "import {sum} from 'd3-array';"],
  [imports, 'model/progress.ts', "export * from '../index.js';"],
  [imports, 'feed/feed-store.ts', "import * as z from 'zod/mini';"],
  [imports, 'feed/schema.ts', "import * as z from 'zod';"],
  [imports, 'feed/schema.ts', "import * as z from 'zod/v4-mini';"],
  [imports, 'feed/feed-store.ts', "import {html} from 'lit';"],
  [imports, 'feed/feed-store.ts', "import {format} from '../i18n/format.js';"],
  [imports, 'i18n/format.ts', "import {feedStore} from '../feed/registry.js';"],
  [imports, 'i18n/locales/de.ts', "import {feedStore} from '../../feed/registry.js';"],
  [imports, 'styles/host.styles.ts', "import {repeat} from 'lit/directives/repeat.js';"],
  [imports, 'controllers/feed-controller.ts', "import {FeedElement} from '../base/feed-element.js';"],
  [imports, 'base/feed-element.ts', "import '../elements/project-card/project-card.define.js';"],
  [imports, gantt, "import {scaleUtc} from 'd3-scale';"],
  [imports, gantt, "import {feedStore} from '../../feed/registry.js';"],
  [imports, gantt, "import {salvage} from '../../feed/salvage.js';"],
  [imports, gantt, "import {ProjectCardElement} from '../project-card/project-card.js';"],
  [imports, gantt, "import {styles} from '../project-card/project-card.styles.js';"],
  [imports, gantt, "import type {Row} from '../project-card/project-card.rows.js';"],
  [imports, 'embed/scanner.ts', "import {html} from 'lit';"],
  [imports, 'embed/scanner.ts', "import '../elements/project-card/project-card.define.js';"],
  [imports, 'cli/check.ts', "import {html} from 'lit';"],
  [imports, 'cli/check.ts', "import * as z from 'zod';"],
  [imports, 'snippets/snippet.ts', "import {html} from 'lit';"],
  [imports, 'snippets/snippet.ts', "import {de} from '../assistant/texts/de.js';"],
  [globals, 'snippets/snippet.ts', 'export const root = document.body;'],
  [imports, 'assistant/parts/what.ts', "import {defineElement} from '../../base/define-element.js';"],
  [imports, 'assistant/assistant.ts', "import {parseFeed} from '../feed/parse-feed.js';"],
  [imports, 'define.ts', "import {parseFeed} from './feed/parse-feed.js';"],
  [imports, 'vite.ts', "import {parseFeed} from './feed/parse-feed.js';"],
  [globals, 'model/progress.ts', 'export const format = new Intl.NumberFormat();'],
  [globals, 'feed/feed-store.ts', 'export const root = document.body;'],
  [globals, 'i18n/format.ts', 'export const root = globalThis.document.body;'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'window.localStorage'].map(
    (name): [string, string, string] => [globals, gantt, `export const place = ${name};`],
  ),
  ...['EventSource', 'Image', 'SharedWorker', 'WebSocket', 'Worker', 'XMLHttpRequest'].map(
    (name): [string, string, string] => [globals, gantt, `export const other = new ${name}('/x');`],
  ),
  [syntax, gantt, "navigator.sendBeacon('/x');"],
  [syntax, gantt, "document.write('x');"],
  [syntax, gantt, 'anchor.href = url;'],
  [syntax, gantt, 'script.src = url;'],
  [syntax, gantt, "anchor.setAttribute('href', url);"],
  [syntax, gantt, "anchor.setAttribute('onclick', text);"],
  [syntax, gantt, 'export const jar = document.cookie;'],
  [syntax, gantt, 'export const bar = html`<rect style=${width}></rect>`;'],
  [syntax, gantt, 'export const bar = svg`<rect x="1" style="fill: red"></rect>`;'],
  [syntax, gantt, 'export const bar = html`<p>${html`<style>p {}</style>`}</p>`;'],
  [syntax, gantt, "import {styleMap} from 'lit/directives/style-map.js';"],
  [syntax, gantt, "import {unsafeHTML} from 'lit/directives/unsafe-html.js';"],
  [syntax, gantt, "import {unsafeSVG} from 'lit/directives/unsafe-svg.js';"],
  [syntax, gantt, 'root.innerHTML = text;'],
  [syntax, gantt, "root['outerHTML'] = text;"],
  [syntax, gantt, 'export const bar = html`<p .innerHTML=${text}></p>`;'],
  [syntax, gantt, "root.insertAdjacentHTML('beforeend', text);"],
  [syntax, gantt, 'export const list = Array.from(map);'],
  [syntax, gantt, 'for (const key in map) console.log(key);'],
  [syntax, gantt, 'for (const [index, row] of rows.entries()) console.log(index, row);'],
  [syntax, gantt, 'export const now = new Date();'],
  [syntax, gantt, 'export const now = Date.now();'],
  [syntax, gantt, 'export const link = html`<a href=${url}>x</a>`;'],
  [syntax, gantt, 'export const link = html`<a class="x" href="mailto:${url}">x</a>`;'],
  [syntax, gantt, 'export const link = svg`<a xlink:href=${url}>x</a>`;'],
  [syntax, gantt, 'export const link = html`<a .href=${url}>x</a>`;'],
  [syntax, gantt, "export const later = import('./timeline-gantt.scale.js');"],
  [syntax, 'base/link.ts', 'export const now = new Date();'],
  ['no-eval', gantt, "eval('1');"],
  ['no-new-func', gantt, "export const run = new Function('return 1');"],
  ['@typescript-eslint/explicit-member-accessibility', gantt, 'export class Row { public first = 1; }'],
  ['max-lines', gantt, lines(201)],
  ['max-lines', 'elements/timeline-gantt/timeline-gantt.axis.ts', lines(151)],
  ['max-lines', 'model/progress.ts', lines(151)],
];

const honest: [file: string, code: string][] = [
  [gantt, `
    import {html, svg, type TemplateResult} from 'lit';
    import {property} from 'lit/decorators.js';
    import {FeedElement} from '../../base/feed-element.js';
    import type {FeedState} from '../../feed/feed-state.js';
    import type {Feed} from '../../model/feed.js';
    import {hostStyles} from '../../styles/host.styles.js';
    import '../project-card/project-card.define.js';
    import type {ProjectCardElement} from '../project-card/project-card.js';
    import {styles} from './timeline-gantt.styles.js';

    export class TimelineGanttElement extends FeedElement {
      static override styles = [hostStyles, styles];
      @property() sort: 'feed' | 'start' = 'feed';

      protected override renderFeed(feed: Feed): TemplateResult {
        const pairs = Object.entries(feed);
        return html\`
          <a href="#plan" .style=\${'color: red'} title=\${feed.title}>\${pairs.length}</a>
          <svg class="style">\${svg\`<rect x="\${new Date(0).getTime()}%"></rect>\`}</svg>
        \`;
      }
    }`],
  [gantt, lines(200)],
  ['model/progress.ts', "import type {Feed} from './feed.js';"],
  ['model/progress.ts', lines(150)],
  ['feed/schema.ts', "import * as z from 'zod/mini';"],
  ['feed/feed-store.ts', "import type {Feed} from '../model/feed.js';\nawait fetch('/feed.json');"],
  ['i18n/locales/de.ts', `import {format} from '../format.js';
    import {days} from '../../model/calendar-date.js';
    ${lines(200)}`],
  ['i18n/format.ts', 'export const format = new Intl.NumberFormat();'],
  ['controllers/feed-controller.ts', `import {feedStore} from '../feed/registry.js';`],
  ['base/clock.ts', 'export const now = new Date();\nexport const ms = Date.now();'],
  ['base/link.ts', "import {html} from 'lit';\nexport const link = html`<a href=${url}>x</a>`;"],
  ['base/save-file.ts', 'anchor.href = url;'],
  ['embed/scanner.ts', `import type {FeedError} from '../feed/feed-error.js';
    import {define} from '../base/define-element.js';`],
  ['cli/check.ts', `import {readFile} from 'node:fs/promises';
    import {Command} from 'commander';
    import * as z from 'zod/mini';`],
  ['define.ts', "import './elements/project-card/project-card.define.js';"],
  ['cdn.module.ts', "import './define.js';\nexport * from './index.js';"],
];

describe('the linter', () => {
  for (const [rule, file, code] of offences) {
    it(`reports ${rule} in ${file}: ${code.split('\n', 1)[0]}`, async () => {
      expect(await findings(file, code)).toContain(rule);
    });
  }

  for (const [file, code] of honest) {
    it(`finds nothing in ${file}: ${code.trim().split('\n', 1)[0]}`, async () => {
      expect(await findings(file, code)).toEqual([]);
    });
  }
});
