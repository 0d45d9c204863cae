import {Assistant} from './assistant.js';
import {initialState, type Home, type State} from './state.js';

declare const __VERSION__: string;

/** What whoever installed the assistant wrote into its page. */
function readHome(): Home {
  const said = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="initiative-${name}"]`)?.content ?? '';
  const address = (name: string) => new URL(said(name), location.href).href;
  return {
    scripts: address('scripts'), feed: address('src'), sample: address('sample'), page: said('page'), operator: said('operator'), version: __VERSION__,
  };
}

/** The hashes of the files beside it; without them there is no snippet with a hash. */
async function readHashes(): Promise<State['hashes']> {
  try {
    const response = await fetch('integrity.json', {credentials: 'omit'});
    const {files} = (await response.json()) as {files: Readonly<Record<string, {readonly integrity: string}>>};
    return Object.fromEntries(Object.keys(files).map((name) => [name, files[name]?.integrity ?? '']));
  } catch {
    return {};
  }
}

const root = document.querySelector<HTMLElement>('#assistant');
if (root) {
  root.replaceChildren();
  // where there is room for it, the page in the preview is as wide as a tablet
  const width = document.documentElement.clientWidth < 1024 ? 360 : 768;
  const assistant = new Assistant(root, {...initialState(readHome(), 'de'), width});
  void readHashes().then((hashes) => assistant.update({hashes}));
}
