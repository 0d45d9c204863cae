// Names that ad blockers leave alone, and lengths that no page can change under a widget.
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import manifest from '../custom-elements.json' with {type: 'json'};
import packageJson from '../package.json' with {type: 'json'};

interface Named {
  readonly name?: string;
  readonly fieldName?: string;
}

type Lists = 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';
type Element = {readonly tagName?: string} & {readonly [list in Lists]?: readonly Named[]};

const lists: readonly Lists[] = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'];
const hidden = new Set(['ad', 'ads', 'banner', 'track', 'stats', 'counter', 'beacon', 'social', 'share', 'cookie', 'popup']);
const filesIn = (folder: string) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => `${folder}/${name}`.replaceAll('\\', '/'));
const sources = filesIn('src').filter((file) => /\.(ts|css|html)$/.test(file)).map((file) => ({file, text: readFileSync(file, 'utf8')}));

/** `shareOf-bar`, `ads.js` and `a/track/b` have such a word in them; `shared`, `header` and `popover` have none. */
function hiddenWords(name: string): string[] {
  return name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase().split(/[^a-z\d]+/).filter((word) => hidden.has(word));
}

/** What stands in `class`, `part`, `id` and `slot`, in lists of classes, and what styles select. */
function markupNames(file: string, text: string): string[] {
  const attributes = [...text.matchAll(/\b(?:class|exportparts|id|part|slot)=(["'])(.*?)\1/gs)].map(([, , value = '']) => value);
  const calls = [...text.matchAll(/\b(?:className = |classList\.\w+\(|classMap\(\{|setAttribute\('(?:class|part|id)', )([^;]*)/g)].map(([, value = '']) => value);
  const tags = [...text.matchAll(/<\/?([a-z][\w-]*)|data-[\w-]+/g)].map(([all, tag]) => tag ?? all);
  const styles = /\.(css|styles\.ts)$|\.css\.ts$/.test(file) ? [...text.matchAll(/[.#][a-z_][\w-]*|::part\([^)]*\)|(?<![\w-])--[\w-]+/gi)].map(([name]) => name) : [];
  const own = [...text.matchAll(/(?<![\w-])--[a-z_][\w-]*/gi)].map(([name]) => name);
  return [...attributes, ...calls, ...tags, ...styles, ...own];
}

describe('a word that ad blockers hide', () => {
  it('is found in a name, whole, and nowhere else', () => {
    expect(['shareOf-bar', 'ads.js', 'a/track/b', '--initiative-stats', 'project_banner', 'PopupElement'].map((name) => hiddenWords(name).length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(['shared', 'header', 'popover', 'add', 'cookies', 'backtrack', 'statistics'].flatMap(hiddenWords)).toEqual([]);
    const text = "html`<ad-bar class=\"a banner ${x}\" part='stats' data-share>`; node.className = 'popup'; node.classList.add('track'); node.style.setProperty('--_beacon', x)";
    expect(markupNames('x.ts', text).flatMap(hiddenWords).sort()).toEqual(['ad', 'banner', 'beacon', 'popup', 'share', 'stats', 'track']);
    expect(markupNames('x.styles.ts', 'css`.social::part(counter) {--ads: 1}`').flatMap(hiddenWords)).toEqual(expect.arrayContaining(['social', 'counter', 'ads']));
  });

  it('is in no name of a delivered file', () => {
    const built = [...readFileSync('vite.config.ts', 'utf8').matchAll(/[\w.-]+\.(?:js|html|json|txt|css)\b/g)].map(([name]) => name);
    const names = [...filesIn('src'), ...filesIn('data'), ...packageJson.files, ...Object.keys(packageJson.exports), packageJson.name, ...built];
    expect(built).toEqual(expect.arrayContaining(['embed.js', 'frame.js', 'frame.html']));
    expect(names.filter((name) => hiddenWords(name).length > 0)).toEqual([]);
  });

  it('is in no tag, attribute, event, slot, part, custom property or state of an element', () => {
    const elements = (manifest.modules as unknown as readonly {readonly declarations?: readonly Element[]}[]).flatMap(({declarations = []}) => declarations);
    const names = elements.flatMap((element) => [element.tagName ?? '', ...lists.flatMap((list) => (element[list] ?? []).flatMap(({name, fieldName}) => [name ?? '', fieldName ?? '']))]);
    expect(names.filter(Boolean).length).toBeGreaterThan(100);
    expect(names.filter((name) => hiddenWords(name).length > 0)).toEqual([]);
  });

  it('is in no class, part, id, tag or custom property of a template or a style', () => {
    const found = sources.flatMap(({file, text}) => markupNames(file, text).filter((name) => hiddenWords(name).length > 0).map((name) => `${file}: ${name}`));
    expect(found).toEqual([]);
  });
});

describe('the styles of widgets', () => {
  it('have no rem, which is the page’s', () => {
    const lengths = /(?<![\w-])-?[\d.]*\d(?:e[+-]?\d+)?rem\b/i;
    expect(['font-size: 1.5rem', 'calc(2rem + 1em)', '.5rem', 'theorem', '1em', 'remove'].map((text) => lengths.test(text))).toEqual([true, true, true, false, false, false]);
    const widgets = sources.filter(({file}) => /^src\/(styles|elements)\//.test(file));
    expect(widgets.length).toBeGreaterThan(20);
    expect(widgets.flatMap(({file, text}) => text.split('\n').flatMap((line, index) => (lengths.test(line) ? [`${file}:${index + 1}`] : [])))).toEqual([]);
  });
});
