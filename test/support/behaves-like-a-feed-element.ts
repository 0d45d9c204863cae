import {expect, fixture, html, unsafeStatic} from '@open-wc/testing';
import type {FeedElement} from '../../src/base/feed-element.js';
import type {FeedErrorEvent} from '../../src/base/feed-events.js';
import {aFeed, aProject} from './builders.js';
import {findings} from './a11y.js';
import {asUrl, hasState, once, part, parts, showsFallback, shown, until} from './dom.js';

const project = aProject({id: 'p1', title: 'Erstes Projekt'});

/** What every widget does, whatever it shows. `attributes` are those that it needs to show a project. */
export function behavesLikeAFeedElement(tag: string, attributes = ''): void {
  const name = unsafeStatic(tag);
  const extra = unsafeStatic(attributes);
  const aWidget = async (options: {src?: string; feed?: unknown; lang?: string} = {}) => {
    const {src = '', feed = null, lang = 'de'} = options;
    return fixture<FeedElement>(
      html`<${name} ${extra} src=${src} lang=${lang} .feed=${feed}><p>Zur Seite</p></${name}>`,
    );
  };

  describe('as every widget does', () => {
    it('shows what the page author wrote while there is no feed', async () => {
      const element = await aWidget();

      expect(showsFallback(element)).to.equal(true);
      expect(hasState(element, 'loading')).to.equal(false);
    });

    it('replaces it by the feed, says so, and never shows both', async () => {
      const element = await aWidget({src: asUrl(aFeed([project]))});
      const event = await once(element, 'initiative-load');

      expect(event.shown).to.equal(1);
      expect(event.bubbles).to.equal(false);
      expect(showsFallback(element)).to.equal(false);
      expect(part(element, 'root')).to.have.attribute('lang', 'de');
    });

    it('keeps it, adds a reason and a button when the feed is not readable', async () => {
      const element = await aWidget({src: 'data:application/json,{"version":'});
      const event: FeedErrorEvent = await once(element, 'initiative-error');

      expect(event.code).to.equal('json');
      expect(event.retryable).to.equal(true);
      expect(event.attempts).to.equal(1);
      expect(showsFallback(element)).to.equal(true);
      expect(shown(element)).to.contain('Die Projektdaten sind derzeit nicht lesbar.');
      expect(part(element, 'message')).to.have.attribute('role', 'status');
      expect(hasState(element, 'failed')).to.equal(true);
      expect(part(element, 'retry').textContent.trim()).to.equal('Erneut versuchen');
    });

    it('says that it is out of date for a feed of another major version, without a button', async () => {
      const element = await aWidget({feed: {...aFeed([project]), version: '2.0'}});

      expect(shown(element)).to.equal('Diese Anzeige ist veraltet. Bitte laden Sie die Seite neu.');
      expect(parts(element, 'retry')).to.have.length(0);
      expect(showsFallback(element)).to.equal(true);
    });

    it('shows the readable entries and counts the broken ones', async () => {
      const feed = aFeed([project, {id: 'p2'}]);

      const element = await aWidget({feed});

      expect(shown(element)).to.contain('1 Eintrag konnte nicht gelesen werden.');
    });

    it('comes back when a good feed follows a bad one', async () => {
      const element = await aWidget({feed: {}});
      element.feed = aFeed([project]);
      await element.updateComplete;

      expect(hasState(element, 'failed')).to.equal(false);
      expect(showsFallback(element)).to.equal(false);
    });

    it('gives the page author’s content back when drawing throws, and draws the next feed', async () => {
      const element = await aWidget({feed: aFeed([project])});
      const draw = element as unknown as {renderFeed(): unknown};
      draw.renderFeed = () => {
        throw new Error('broken');
      };
      const failure = once(element, 'initiative-error');
      let loads = 0;
      element.addEventListener('initiative-load', () => loads++);
      element.feed = aFeed([project], {publishedDate: '2026-01-02'});

      expect((await failure).code).to.equal('host');
      expect(loads).to.equal(0);
      expect(showsFallback(element)).to.equal(true);

      Reflect.deleteProperty(draw, 'renderFeed');
      element.requestUpdate();
      await element.updateComplete;
      expect(showsFallback(element)).to.equal(false);
    });

    it('keeps the page author’s content when the first drawing throws, and reports that once', async () => {
      const element = await aWidget();
      const draw = element as unknown as {renderFeed(): unknown};
      draw.renderFeed = () => {
        throw new Error('broken');
      };
      const codes: string[] = [];
      element.addEventListener('initiative-error', ({code}) => codes.push(code));
      element.feed = aFeed([project]);
      for (let round = 0; round < 3; round++) {
        await element.updateComplete;
        element.requestUpdate();
      }
      await element.updateComplete;

      expect(codes).to.eql(['host']);
      expect(showsFallback(element)).to.equal(true);
      expect(hasState(element, 'loading')).to.equal(false);
      expect(hasState(element, 'empty')).to.equal(false);

      Reflect.deleteProperty(draw, 'renderFeed');
      element.requestUpdate();
      await element.updateComplete;
      expect(showsFallback(element)).to.equal(false);
    });

    it('survives a throw while Lit writes', async () => {
      const element = await aWidget({feed: aFeed([project])});
      const draw = element as unknown as {renderFeed(): unknown};
      draw.renderFeed = () => html`${{toString: () => { throw new Error('broken'); }}}`;
      element.requestUpdate();
      await element.updateComplete;
      expect(showsFallback(element)).to.equal(true);

      Reflect.deleteProperty(draw, 'renderFeed');
      element.requestUpdate();
      await element.updateComplete;
      expect(showsFallback(element)).to.equal(false);
    });

    it('keeps showing data that could not be brought up to date', async () => {
      const element = await aWidget({src: asUrl(aFeed([project], {publishedDate: '2026-11-23'}))});
      await once(element, 'initiative-load');
      const {fetch} = globalThis;
      globalThis.fetch = () => Promise.resolve(new Response('', {status: 404}));
      try {
        element.reload();
        await once(element, 'initiative-error');
      } finally {
        globalThis.fetch = fetch;
      }

      expect(showsFallback(element)).to.equal(false);
      expect(shown(element)).to.contain('Stand: 23.11.2026. Neuere Daten waren nicht zu laden.');
      element.reload();
      await until(() => !hasState(element, 'failed'));
    });

    it('says where its numbers come from', async () => {
      const feed = aFeed([project], {publishedDate: '2026-11-23', publisher: {name: 'Die Stadt'}});

      const element = await aWidget({feed});

      const source = part(element, 'source').textContent.replace(/\s+/g, ' ');
      expect(source).to.contain('Stand: 23.11.2026');
      expect(source).to.contain('Quelle: Die Stadt');
      expect(source).to.contain('Daten: JSON, CSV');
      expect(source).to.contain('Zitieren');
    });

    for (const [what, setNow] of [['the visitor’s clock', false], ['the day that the page names', true]] as const) {
      it(`calls nothing stale and shows the dates of the feed where ${what} is a year behind them`, async () => {
        const {Date: OwnDate} = globalThis;
        const recent = aProject({id: 'p1', title: 'Erstes Projekt', status: 'inProgress', statusDate: '2026-11-20'});
        const errors: string[] = [];
        const hear = ({message}: ErrorEvent) => errors.push(message);
        addEventListener('error', hear);
        if (!setNow) {
          globalThis.Date = class extends OwnDate {
            constructor(...given: [number]) {
              super(...(given.length > 0 ? given : [OwnDate.UTC(2025, 10, 23, 12)] as const));
            }
          } as DateConstructor;
        }
        try {
          const element = await aWidget();
          element.addEventListener('initiative-error', ({code}) => errors.push(code));
          if (setNow) element.now = '2025-11-23';
          element.feed = aFeed([recent], {publishedDate: '2026-11-23'});
          await element.updateComplete;

          expect(showsFallback(element)).to.equal(false);
          expect(shown(element)).to.contain('Stand: 23.11.2026').and.not.contain('veraltet');
          expect(errors).to.eql([]);
        } finally {
          globalThis.Date = OwnDate;
          removeEventListener('error', hear);
        }
      });
    }

    it('takes the language of the page, also when that changes', async () => {
      const element = await aWidget({feed: aFeed([project], {publishedDate: '2026-11-23'}), lang: 'en-GB'});

      expect(part(element, 'root')).to.have.attribute('lang', 'en');
      expect(shown(element)).to.contain('As of 23 Nov 2026');

      element.lang = 'tr';
      await element.updateComplete;
      expect(part(element, 'root')).to.have.attribute('lang', 'de');
    });

    it('asks once for a feed, however often it is moved', async () => {
      const {fetch} = globalThis;
      let requests = 0;
      globalThis.fetch = (...request) => {
        requests++;
        return fetch(...request);
      };
      try {
        const element = await aWidget({src: asUrl(aFeed([project], {uri: `https://example.org/${tag}`}))});
        const loaded = once(element, 'initiative-load');
        const place = document.createElement('div');
        document.body.append(place);
        place.append(element);
        await loaded;
        document.body.append(element);
        await element.updateComplete;

        expect(requests).to.equal(1);
        element.remove();
        place.remove();
      } finally {
        globalThis.fetch = fetch;
      }
    });

    it('has nothing that axe finds, ready, empty and failed', async () => {
      for (const feed of [aFeed([project]), aFeed([]), {}]) {
        expect(await findings(await aWidget({feed}))).to.eql([]);
      }
    });

    it('writes no style attribute', async () => {
      const element = await aWidget({feed: aFeed([project])});

      expect(element.shadowRoot?.querySelectorAll('[style]')).to.have.length(0);
    });
  });
}
