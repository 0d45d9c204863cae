// Every story of the built Storybook: it opens, its play function passes, axe finds nothing, all its elements are defined, and
// nothing is asked from anybody else.
import {expect} from '@open-wc/testing';
import {until} from './support/dom.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly exportName: string;
  readonly type: string;
}

interface Report {
  readonly type: string;
  readonly result: {readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[]};
}

interface Finished {
  readonly storyId: string;
  readonly reporters: readonly Report[];
}

interface Channel {
  on(event: string, listener: (payload: unknown) => void): void;
  last(event: string): readonly [Finished] | undefined;
}

const storybook = '/dist-storybook';
const {entries} = await (await fetch(`${storybook}/index.json`)).json() as {entries: Record<string, Entry>};
const stories = Object.values(entries).filter(({type}) => type === 'story');

const frame = document.createElement('iframe');
frame.style.cssText = 'inline-size: 800px; block-size: 600px; border: 0';
document.body.append(frame);

const faults = [
  'storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException', 'unhandledErrorsWhilePlaying',
];

/** Opens a story and waits for Storybook's own word that it has finished. */
async function open(id: string): Promise<Finished> {
  frame.src = `${storybook}/iframe.html?id=${id}&viewMode=story`;
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const page = frame.contentWindow as Window & {__STORYBOOK_ADDONS_CHANNEL__?: Channel};
  while (!page.__STORYBOOK_ADDONS_CHANNEL__) await new Promise((resolve) => setTimeout(resolve, 10));
  const channel = page.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve, reject) => {
    channel.on('storyFinished', (payload) => (payload as Finished).storyId === id && resolve(payload as Finished));
    for (const fault of faults) {
      channel.on(fault, (payload) => {
        reject(new Error(`${fault}: ${(payload as Error | null)?.message ?? JSON.stringify(payload)}`));
      });
    }
    const [last] = channel.last('storyFinished') ?? [];
    if (last?.storyId === id) resolve(last);
  });
}

/** Addresses of others that a page has asked for: the one in the frame, unless told. */
function askedOutside(page = frame.contentWindow): string[] {
  const asked = page!.performance.getEntriesByType('resource').map(({name}) => name);
  return asked.filter((address) => /^https?:/.test(address) && new URL(address).origin !== location.origin);
}

describe('Storybook', () => {
  it('has stories', () => {
    expect(stories).not.to.be.empty;
  });

  it('asks nobody else for anything, its own pages included', async () => {
    frame.src = `${storybook}/index.html`;
    const preview = () => frame.contentDocument?.querySelector<HTMLIFrameElement>('#storybook-preview-iframe')?.contentDocument;
    await until(() => Boolean(preview()?.querySelector('.sbdocs h1')));

    expect([...askedOutside(), ...askedOutside(preview()!.defaultView)]).to.eql([]);
    // what Storybook remembers of its sidebar, until it is gone, is no trace of ours
    const left = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    frame.src = 'about:blank';
    await left;
    localStorage.clear();
    sessionStorage.clear();
  });
});

/** What is wrong with a story; nothing, if all is well. */
async function problemsOf(id: string): Promise<string[]> {
  let finished: Finished;
  try {
    finished = await open(id);
  } catch (error) {
    return [(error as Error).message];
  }
  const root = frame.contentDocument!.querySelector('#storybook-root')!;
  const axe = finished.reporters.find(({type}) => type === 'a11y');
  return [
    // in the page that the decorator makes around it
    ...(root.querySelector('div[dir] > *') ? [] : ['it renders nothing']),
    ...[...root.querySelectorAll(':not(:defined)')].map(({localName}) => `<${localName}> was never defined`),
    ...askedOutside().map((address) => `it asks ${address}`),
    ...(axe?.result.violations.map((violation) => `axe, ${violation.id}: ${violation.nodes[0]?.html}`) ?? ['axe did not look']),
  ];
}

/** Stories that must fail, and of what. */
const controls: Readonly<Record<string, RegExp>> = {
  NoAlternative: /^axe, image-alt/,
  UnknownTag: /<initiative-nichts> was never defined/,
  FailedPlay: /^playFunctionThrewException/,
  Throws: /^storyThrewException.*Gegenprobe/,
  Blank: /it renders nothing/,
  AsksOthers: /^it asks .*favicon\.svg$/m,
};

for (const {id, title, name, exportName} of stories) {
  if (title === 'Gegenproben') {
    it(`a story fails as it should: ${name}`, async () => {
      expect((await problemsOf(id)).join('\n')).to.match(controls[exportName] ?? /$^/);
    });
  } else {
    it(`${title}: ${name}`, async () => {
      expect(await problemsOf(id)).to.eql([]);
    });
  }
}
