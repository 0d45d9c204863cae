// What is drawn, held against the model: nothing here is read off the drawing but places and classes.
import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {TimelineGanttElement} from '../../src/index.js';
import '../../src/define.js';
import demo from '../../data/demo.json' with {type: 'json'};
import openEnds from '../../data/edge/open-ends.json' with {type: 'json'};
import {parseFeed} from '../../src/feed/parse-feed.js';
import {axisOf, marksOf, spanOf, stretchOf, type Span, type Stretch} from '../../src/model/span.js';
import {standingOf} from '../../src/model/standing.js';
import {createTimeScale, type TimeScale} from '../../src/model/time-scale.js';
import {aFeed, aProject, type ProjectOverrides} from '../support/builders.js';
import {allRows, part, parts, plain} from '../support/dom.js';

const now = '2026-11-23';

/** A report of long ago before, within and after each edge that a bar can have. */
const outdated: readonly ProjectOverrides[] = [
  ...['2018-06', '2019-05-01', '2021', '2024-04-01', '2025'].map((statusDate) => ({timeframe: {start: '2019', end: '2024'}, statusDate})),
  ...['2017-01', '2018-01-16', '2019-06', '2020-03'].map((statusDate) => ({timeframe: {end: '2020'}, statusDate})),
  ...['2018-03', '2018-09'].map((statusDate) => ({timeframe: {start: '2018', end: '2018'}, statusDate})),
  {timeframe: {start: '2018-02-01', end: '2020-06-30'}, statusDate: '2019'},
  {timeframe: {start: '2018'}, statusDate: '2018-07-01'},
  {kind: 'ongoing', statusDate: '2018'},
];
const feeds = {
  'demo.json': demo,
  'open-ends.json': openEnds,
  'reports out of date': aFeed(outdated.map((project) => aProject({status: 'inProgress', ...project})), {initiative: {adoptedDate: '2017-03-16'}}),
};

/** Parts of the axis, 1.5 px of it. */
const tolerance = 0.004;

/** A bar that would be soft throughout fades in over this part of its beginning. */
const fadeShare = 0.4;

const clamp = (place: number) => Math.min(1, Math.max(0, place));

async function aGantt(json: unknown) {
  const gantt = await fixture<TimelineGanttElement>(html`<timeline-gantt lang="de" now=${now} .feed=${json}></timeline-gantt>`);
  await allRows(gantt);
  const {feed} = parseFeed(json);
  return {gantt, feed, scale: createTimeScale(axisOf(feed.projects, feed.initiative, now, {from: '', to: ''}))};
}

/** Where something is drawn, in parts of the axis. */
function placeOf(node: Element, axis: Element) {
  const {left, width} = axis.getBoundingClientRect();
  const box = node.getBoundingClientRect();
  return {from: (box.left - left) / width, to: (box.right - left) / width, middle: ((box.left + box.right) / 2 - left) / width, width: box.width};
}

/** What a bar consists of by the model, in parts of the axis; the certain part in two where its status is out of date. */
function barOf({start, end}: Span, {at}: TimeScale, knownUntil: number) {
  const placed = (edge: Stretch | 'open', beyond: number) => (edge === 'open' ? {from: beyond, to: beyond} : {from: at(edge.from), to: at(edge.to)});
  const [begin, finish] = [placed(start, 0), placed(end, 1)];
  const known = at(knownUntil);
  const fadeTo = begin.to === finish.from ? begin.from + (begin.to - begin.from) * fadeShare : begin.to;
  const isWithin = ({from, to}: Stretch) => from < known && known < to;
  const solidFrom = isWithin({from: begin.from, to: fadeTo}) ? known : fadeTo;
  const solidTo = isWithin(finish) ? known : finish.from;
  const isSeen = ({from, to}: Stretch) => to > from && to > 0 && from < 1;
  return {
    edges: [{from: begin.from, to: solidFrom}, {from: solidTo, to: finish.to}].filter(isSeen),
    solid: [
      {from: clamp(solidFrom), to: clamp(Math.min(solidTo, known))},
      {from: clamp(Math.max(solidFrom, known)), to: clamp(solidTo)},
    ].filter(isSeen),
    arrows: [...(start === 'open' ? [0] : []), ...(end === 'open' ? [1] : [])],
  };
}

for (const [name, json] of Object.entries(feeds)) {
  describe(`the drawing of <timeline-gantt>, ${name}`, () => {
    before(() => setViewport({width: 1280, height: 900}));

    it('has every form of every project exactly where the model has it, in the colour of its status', async () => {
      const {gantt, feed, scale} = await aGantt(json);
      const compared = {edge: 0, segment: 0, arrow: 0, milestone: 0, overdue: 0, ghost: 0, outdated: 0};
      for (const project of feed.projects) {
        const row = parts(gantt, 'row').find((one) => plain(one.querySelector('bdi')?.textContent ?? '') === plain(project.title));
        if (!row) throw new Error(project.title);
        const standing = standingOf(project, feed, now);
        const bar = row.querySelector('[part=bar]')!;
        const drawn = (what: string) => [...row.querySelectorAll(`[part=${what}]`)];
        const compare = (what: Exclude<keyof typeof compared, 'outdated'>, stretches: readonly Stretch[]) => {
          const nodes = drawn(what);
          expect(nodes.length, `${project.title}: ${what}`).to.equal(stretches.length);
          nodes.forEach((node, index) => {
            const {from, to} = placeOf(node, bar);
            expect(from, `${project.title}: ${what} begins`).to.be.closeTo(stretches[index]!.from, tolerance);
            expect(to, `${project.title}: ${what} ends`).to.be.closeTo(stretches[index]!.to, tolerance);
            compared[what]++;
          });
        };
        const place = ({from, to}: Stretch) => ({from: scale.at(from), to: scale.at(to)});

        const span = spanOf(standing, feed.initiative.adoptedDate);
        const {ghosts, overdue, milestones, knownUntil} = marksOf(standing, now);
        const {edges, solid, arrows} = span ? barOf(span, scale, knownUntil) : {edges: [], solid: [], arrows: []};
        const statusAt = (place: number) => (place < scale.at(knownUntil) ? standing.status : 'notReported');
        compare('edge', edges);
        compare('segment', solid);
        expect(drawn('arrow').length, `${project.title}: arrows`).to.equal(arrows.length);
        drawn('arrow').forEach((arrow, index) => {
          const {left, right} = arrow.getBoundingClientRect();
          const axis = bar.getBoundingClientRect();
          const [inwards, outwards] = arrows[index] ? [axis.right - left, axis.right - right] : [right - axis.left, left - axis.left];
          expect(Math.max(inwards, outwards), `${project.title}: the arrow is at ${arrows[index]}`).to.be.within(10, 20);
          expect(Math.min(inwards, outwards), `${project.title}: the arrow is on the axis`).to.be.within(8, 14);
          compared.arrow++;
        });
        row.querySelectorAll('[part=bar] .stretch').forEach((form, index) => {
          expect([...form.classList], `${project.title}: status`).to.include(statusAt(solid[index]!.from));
          if (statusAt(solid[index]!.from) !== standing.status) compared.outdated++;
        });
        drawn('arrow').forEach((arrow, index) => {
          expect([...arrow.classList], `${project.title}: status of the arrow`).to.include(arrows[index] === 1 && scale.at(knownUntil) === 1 ? standing.status : statusAt(arrows[index]!));
        });
        drawn('edge').forEach((edge, index) => {
          expect(edge.getAttribute('fill'), `${project.title}: status of the edge`).to.contain(`-${statusAt(edges[index]!.from)})`);
        });

        compare('ghost', ghosts.map(place).map(({from, to}) => ({from, to: Math.max(to, from + 0.004)})));
        compare('overdue', overdue ? [place(overdue)].map(({from, to}) => ({from: clamp(from), to: clamp(to)})) : []);
        expect(drawn('milestone').length, `${project.title}: milestones`).to.equal(milestones.length);
        milestones.forEach(({stretch, milestone}, index) => {
          const {from, to} = place(stretch);
          const diamond = drawn('milestone')[index]!;
          expect(placeOf(diamond, bar).middle, `${project.title}: ${milestone.title}`).to.be.closeTo((from + to) / 2, tolerance);
          expect([...diamond.classList], milestone.title).to.include(milestone.status);
          compared.milestone++;
          // a point has no box in Firefox
          if (to === from) return;
          const vague = placeOf(drawn('vague')[index]!, bar);
          expect(vague.from, `${project.title}: days of ${milestone.title}`).to.be.closeTo(from, tolerance);
          expect(vague.to, `${project.title}: days of ${milestone.title}`).to.be.closeTo(to, tolerance);
        });
      }
      const expected = name === 'demo.json' ? ['edge', 'segment', 'arrow', 'milestone', 'overdue', 'ghost'] as const : ['edge', 'segment', 'arrow'] as const;
      if (name !== 'open-ends.json') expect(compared.outdated, 'colours that end with the report').to.be.greaterThan(name === 'demo.json' ? 0 : 8);
      for (const what of expected) expect(compared[what], `compared: ${what}`).to.be.greaterThan(2);
    });

    it('has the line of each event on its day, and the bracket of a month or a year over all its days', async () => {
      const {gantt, feed, scale} = await aGantt(json);
      const axis = part(gantt, 'axis');
      const events = feed.initiative.events.flatMap(({date}) => (date ? [stretchOf(date)] : []))
        .map(({from, to}) => ({from: scale.at(from), to: scale.at(to)}));
      const lines = [...part(gantt, 'chart').querySelectorAll('.lines [part=event]')];
      const days = events.filter(({from, to}) => from === to);
      expect(lines.map((line) => placeOf(line, axis).middle.toFixed(2))).to.eql(days.map(({from}) => from.toFixed(2)));

      const brackets = [...axis.querySelectorAll('line')];
      const numbers = [...axis.querySelectorAll('.event-number')];
      expect(brackets.length).to.equal(events.length);
      events.forEach(({from, to}, index) => {
        expect(placeOf(brackets[index]!, axis).from, `event ${index + 1} begins`).to.be.closeTo(from, tolerance);
        expect(placeOf(brackets[index]!, axis).to, `event ${index + 1} ends`).to.be.closeTo(to, tolerance);
        expect(placeOf(numbers[index]!, axis).middle, `number ${index + 1}`).to.be.closeTo((from + to) / 2, tolerance * 2);
        expect(plain(numbers[index]!.textContent)).to.equal(String(index + 1));
      });
      if (name === 'demo.json') expect(events.filter(({from, to}) => to > from).length, 'brackets').to.be.greaterThan(0);
    });
  });
}
