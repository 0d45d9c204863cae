// Larger text, wider text, less room: nothing is cut off, and nothing scrolls in two directions.
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import longWords from '../../data/edge/long-words.json' with {type: 'json'};
import {cutOff} from '../support/cut-off.js';
import {aPage, tags, type Tag} from './pages.js';

/** WCAG 2.2, 1.4.12. */
const spacing = '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}';

const feeds = {'the initiative’s feed': undefined, 'long words': longWords};

async function widgetOf(tag: Tag, feed: unknown) {
  const widget = await aPage(tag, feed);
  if (tag === 'project-card' && feed) (widget as unknown as {project: string}).project = longWords.projects[0]!.id;
  await widget.updateComplete;
  return widget;
}

describe('text', () => {
  after(() => setViewport({width: 1280, height: 900}));

  for (const tag of tags) {
    for (const [name, feed] of Object.entries(feeds)) {
      for (const [width, height] of [[1280, 900], [640, 900], [360, 640]] as const) {
        it(`of twice the size is all there: <${tag}>, ${name}, ${width} px`, async () => {
          await setViewport({width, height});
          const widget = await widgetOf(tag, feed);
          widget.style.setProperty('--initiative-font-size', '200%');
          await widget.updateComplete;
          expect(cutOff(widget)).to.deep.equal([]);
          expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
        });

        it(`with more space between lines, words and letters is all there: <${tag}>, ${name}, ${width} px`, async () => {
          await setViewport({width, height});
          const widget = await widgetOf(tag, feed);
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(spacing);
          widget.shadowRoot!.adoptedStyleSheets = [...widget.shadowRoot!.adoptedStyleSheets, sheet];
          expect(cutOff(widget)).to.deep.equal([]);
          expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
        });
      }
    }
  }
});
