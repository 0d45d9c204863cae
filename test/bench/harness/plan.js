// What is measured, in this order. Steps with `count` times others keep their own numbers: `paint.33`, `slow.33` and so on.
import {measureAccessibility, measureRows} from '../measures/accessibility.js';
import {measureEmbedding} from '../measures/embedding.js';
import {measurePaint, measureSize} from '../measures/paint.js';
import {countBlankPictures, measureScrolling} from '../measures/scrolling.js';
import {measureInteractions, measureMemory} from '../measures/use.js';

const each = (counts, step) => counts.map((count) => ({...step, count}));
const isOurs = ({kind}) => kind === 'ours';

/** `isTimed` steps are repeated in fresh pages, and again when the machine was busy with something else. */
const steps = [
  {name: 'size', measure: measureSize},
  ...each([33, 1000, 10_000], {name: 'paint', measure: measurePaint, isTimed: true}),
  ...each([33, 1000], {name: 'slow', measure: measurePaint, isTimed: true, slowdown: 4}),
  {name: 'rows', measure: measureRows, count: 1000},
  {name: 'scrolling', measure: measureScrolling, count: 10_000, isTimed: true},
  {name: 'pictures', measure: countBlankPictures, count: 10_000},
  {name: 'embedding', measure: measureEmbedding},
  ...each([33, 1000], {name: 'accessibility', measure: measureAccessibility}),
  ...each([33, 1000], {name: 'interactions', measure: measureInteractions, isTimed: true, repetitions: 1, applies: isOurs}),
  {name: 'memory', measure: measureMemory, applies: isOurs},
];

export const plan = steps.map((step) => ({
  ...step,
  key: ['paint', 'slow', 'accessibility', 'interactions'].includes(step.name) ? `${step.name}.${step.count}` : step.name,
  applies: (about) => !about.without?.includes(step.name) && (step.applies?.(about) ?? true),
}));

export const measureNames = [...new Set(plan.map(({name}) => name))];
