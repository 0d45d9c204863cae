// Whatever a page or a visitor changes, a widget looks afterwards as one that was so from the start.
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import type {FeedElement} from '../../src/base/feed-element.js';
import demo from '../../data/demo.json' with {type: 'json'};
import real from '../../data/staerkungsinitiative.json' with {type: 'json'};
import type {Project} from '../../src/model/feed.js';
import {aFeed, aProject, anUpdate} from '../support/builders.js';
import {allRows, shown} from '../support/dom.js';
import {seededRandom} from '../support/random.js';

type Values = Record<string, unknown>;

const feeds = [real, demo, aFeed([aProject({updates: [anUpdate()]})]), aFeed([aProject()]), {...demo, projects: [...demo.projects.slice(0, 5), {id: 7}]}];
const ids = [...demo.projects, ...(real.projects as Pick<Project, 'id'>[]), aProject()].map(({id}) => id);
const common = {feed: feeds, lang: ['de', 'en', 'de-simple'], heading: ['', 'Andere'], headingLevel: ['2', '4', 'none'], actions: ['all', 'none'], now: ['2026-11-23', '2019-01-01']};
const filters = {group: ['', 'ak1', 'ak2', 'kein'], status: ['', 'inProgress', 'completed']};

const widgets: Record<string, Record<string, readonly unknown[]>> = {
  'project-card': {...common, project: ids, view: ['full', 'compact'], ask: ['on', 'none']},
  'initiative-progress': {...common, ...filters, size: ['full', 'compact', 'badge'], breakdown: ['group', 'lead', 'none']},
  'timeline-gantt': {...common, ...filters, groupBy: ['group', 'lead', 'status', 'none'], sort: ['feed', 'title', 'end'], from: ['', '2018'], to: ['', '2021']},
};

async function draw(widget: FeedElement, values: Values): Promise<void> {
  Object.assign(widget, values);
  await widget.updateComplete;
  await allRows(widget);
}

/** What is said and drawn, without names that only tell apart. */
function look(widget: FeedElement): string {
  const marks = [...widget.shadowRoot!.querySelectorAll('[part], img, a, button')].map((node) => `${node.localName} ${node.getAttribute('part') ?? ''} ${node.getAttribute('aria-label') ?? ''}`);
  return `${shown(widget)}\n${marks.join('\n')}`;
}

describe('a widget that changes', () => {
  for (const [tag, choices] of Object.entries(widgets)) {
    for (const seed of [1, 2]) {
      it(`looks as one that was so from the start: <${tag}>, walk ${seed}`, async () => {
        const random = seededRandom(seed);
        const names = Object.keys(choices);
        const values: Values = Object.fromEntries(names.map((name) => [name, choices[name]![0]]));
        const widget = await fixture<FeedElement>(`<${tag}></${tag}>`);
        await draw(widget, values);

        for (let step = 0; step < 40; step++) {
          const name = random.below(2) ? random.pick(names) : names[step % names.length]!;
          values[name] = random.pick(choices[name]!);
          await draw(widget, values);
          const fresh = document.createElement(tag) as FeedElement;
          document.body.append(fresh);
          await draw(fresh, values);
          const [now, expected] = [look(widget), look(fresh)];
          fresh.remove();
          expect(now, `step ${step}: ${name} = ${JSON.stringify(values[name]).slice(0, 60)}`).to.equal(expected);
        }
      }).timeout(60_000);
    }
  }

  it('shows one project of the list after the other in the same card', async () => {
    const card = await fixture<FeedElement>('<project-card now="2026-11-23"></project-card>');
    for (const feed of [real, demo]) {
      for (const {id} of feed.projects) {
        await draw(card, {feed, project: id});
        const fresh = await fixture<FeedElement>('<project-card now="2026-11-23"></project-card>');
        await draw(fresh, {feed, project: id});
        expect(look(card), id).to.equal(look(fresh));
      }
    }
  }).timeout(60_000);
});
