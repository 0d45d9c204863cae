// A widget with loading="lazy" asks for its feed within 300 pixels of the viewport, not before.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {aFeed, aProject} from '../support/builders.js';
import {asUrl, showsFallback, until} from '../support/dom.js';

const {fetch} = globalThis;
const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('loading="lazy"', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
    scrollTo(0, 0);
    for (const place of document.querySelectorAll('.far')) place.remove();
  });

  for (const [tag, attributes] of [['initiative-progress', ''], ['timeline-gantt', ''], ['project-card', 'project="p1"']] as const) {
    it(`asks 290 pixels below the viewport, and 400 only when scrolled nearer: <${tag}>`, async () => {
      const asked: string[] = [];
      globalThis.fetch = (...request) => {
        asked.push(String(request[0]));
        return fetch(...request);
      };
      const below = (distance: number) => {
        const src = asUrl(aFeed([aProject({id: 'p1', title: `${tag}, ${distance} Pixel`})]));
        document.body.insertAdjacentHTML('beforeend', `<div class="far"><${tag} src="${src}" ${attributes} loading="lazy"><p>Zur Seite</p></${tag}></div>`);
        const place = document.body.lastElementChild as HTMLElement;
        place.style.cssText = `position: absolute; top: ${innerHeight + distance}px; left: 0; width: 400px; height: 1000px`;
        (place.querySelector('p') as HTMLElement).style.margin = '0'; // which would come on top
        return {src, widget: place.firstElementChild as HTMLElement};
      };
      const far = below(400);
      const near = below(290);
      await until(() => asked.includes(near.src));
      await twoFrames();
      expect(asked).to.eql([near.src]);
      expect(showsFallback(far.widget)).to.equal(true);

      scrollBy(0, 90);
      await twoFrames();
      expect(asked, '310 pixels').to.eql([near.src]);
      scrollBy(0, 20);
      await until(() => asked.includes(far.src));
      await until(() => !showsFallback(far.widget));
    });
  }

  it('may be set after the widget is in the page: it asks when it comes near', async () => {
    const src = asUrl(aFeed([aProject({title: 'Spät gesagt'})]));
    document.body.insertAdjacentHTML('beforeend', '<div class="far"></div>');
    const place = document.body.lastElementChild as HTMLElement;
    place.style.cssText = `position: absolute; top: ${innerHeight + 2000}px; left: 0; width: 400px; height: 1000px`;
    const widget = Object.assign(document.createElement('initiative-progress'), {innerHTML: '<p>Zur Seite</p>'});
    place.append(widget);
    Object.assign(widget, {loading: 'lazy', src});
    await twoFrames();
    await twoFrames();
    expect(showsFallback(widget)).to.equal(true);

    widget.scrollIntoView();
    await until(() => !showsFallback(widget));
  });
});
