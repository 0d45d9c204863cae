// What the generator of snippets can be asked for: a grid that covers every value, and arbitraries that go further.
import fc from 'fast-check';
import {groupKeys} from '../../src/model/grouping.js';
import {sortKeys} from '../../src/model/sort.js';
import {statuses} from '../../src/model/status.js';
import {zoomLevels} from '../../src/model/zoom.js';
import {defaultSettings, variants, widgets, type Choice, type Settings} from '../../src/snippets/choice.js';
import {faultsOf} from '../../src/snippets/faults.js';

const hash = `sha384-${'A'.repeat(63)}=`;

/** A choice without faults; what matters is said by the test. */
export function aChoice(changes: Partial<Omit<Choice, 'settings'>> & {readonly settings?: Partial<Settings>} = {}): Choice {
  return {
    widget: 'progress',
    variant: 'alias',
    title: 'Stand der Stärkungsinitiative Industrie',
    link: {text: 'Stand der Stärkungsinitiative Industrie ansehen', url: 'https://www.example.de/stand'},
    reserve: {least: 18, start: 0, fall: 0},
    accent: '',
    styles: true,
    integrity: false,
    consent: false,
    debug: false,
    ...changes,
    places: {
      scripts: 'https://widgets.example.de/', feed: 'https://daten.example.de/initiative.json', version: '1.2.3', hashes: {'embed.js': hash},
      ...changes.places,
    },
    settings: {...defaultSettings, project: 'innovationszentrum-hochschule', ...changes.settings},
  };
}

/** All that old editors take for a command, a sign of their own, or the end of something. */
const awkward = 'A & B -- „C“ [gallery] {loadposition x} {{link::1}} "D" \'E\' &amp; &nbsp; \\';

const everything: Partial<Settings> = {
  groups: ['ak1', 'ak2'], leads: ['stadt'], statuses: ['inProgress', 'notReported'], lang: 'en', theme: 'dark', heading: awkward, headingLevel: '3',
  actions: 'none', loading: 'lazy', size: 'compact', breakdown: 'lead', view: 'compact', ask: 'on', groupBy: 'status', sort: 'end', zoom: '5-years',
  from: '2017', to: '2022-12',
};

const own = {scripts: '/initiative/', feed: '/initiative/initiative.json', version: '1.2.3', hashes: {'embed.js': hash}};

/** Every way of embedding with every widget: as little as possible, and as much. */
export function namedChoices(): Readonly<Record<string, Choice>> {
  return Object.fromEntries(variants.flatMap((variant) => widgets.flatMap((widget) => {
    const places = variant === 'self-hosted' ? own : undefined;
    return [
      [`${variant} ${widget} plain`, aChoice({variant, widget, ...(places && {places})})],
      [`${variant} ${widget} full`, aChoice({
        variant, widget, consent: true, debug: true, settings: everything, accent: '#B4002D', reserve: {least: 27.5, start: 52.1, fall: 34.2}, title: awkward,
        link: {text: `${awkward} <b> --->`, url: 'https://www.xn--mlheim-kva.de/stand?a=1&b=[2]{3}--#x'},
        places: {...(places ?? aChoice().places), feed: `${places ? '/i' : 'https://xn--daten-1ra.example.de'}/feed--1.json?a=1&amp;b=2`},
      })],
    ];
  })));
}

const tenths = fc.integer({min: 1, max: 2000}).map((value) => value / 10);
const text = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 40}),
  fc.string({unit: 'binary', maxLength: 20}),
  fc.array(fc.constantFrom('&', '&amp;', '&#', '"', "'", '--', '-->', '<!--', '[x]', '{{y}}', ']]>', '\n\n', '\u2028', '<p>', '</div>', 'ä', ' ', '\u0000', '\ud800', '🏭'), {maxLength: 12})
    .map((parts) => parts.join('')),
  fc.constant(awkward),
);
const id = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), text);
const path = fc.oneof(fc.webPath(), text).map((end) => `/${end}`);
const address = fc.oneof(fc.webUrl({withQueryParameters: true, withFragments: true}), path, path.map((end) => `https://xn--mlheim-kva.de${end}`));

const settings: fc.Arbitrary<Settings> = fc.record({
  project: id,
  groups: fc.array(id, {maxLength: 3}),
  leads: fc.array(id, {maxLength: 2}),
  statuses: fc.subarray([...statuses]),
  lang: fc.constantFrom('', 'de', 'en', 'de-simple'),
  theme: fc.constantFrom('light', 'dark', 'auto'),
  heading: text,
  headingLevel: fc.constantFrom('2', '3', '4', '5', '6', 'none'),
  actions: fc.constantFrom('all', 'none'),
  loading: fc.constantFrom('eager', 'lazy'),
  size: fc.constantFrom('full', 'compact', 'badge'),
  breakdown: fc.constantFrom('group', 'lead', 'none'),
  view: fc.constantFrom('full', 'compact'),
  ask: fc.constantFrom('on', 'none'),
  groupBy: fc.constantFrom(...groupKeys),
  sort: fc.constantFrom(...sortKeys),
  zoom: fc.constantFrom(...zoomLevels),
  from: fc.constantFrom('', '2017', '2017-03', '2017-03-16'),
  to: fc.constantFrom('', '2022', '2022-12-31'),
});

/** All that can be asked for, faults included. */
export const anyChoice: fc.Arbitrary<Choice> = fc.record({
  widget: fc.constantFrom(...widgets),
  variant: fc.constantFrom(...variants),
  settings,
  title: text,
  link: fc.record({text, url: address}),
  reserve: fc.oneof(fc.constant(null), fc.record({least: tenths, start: tenths, fall: fc.oneof(fc.constant(0), tenths)})),
  accent: fc.oneof(fc.constant(''), fc.stringMatching(/^#[0-9a-fA-F]{6}$/), text),
  styles: fc.boolean(),
  integrity: fc.boolean(),
  consent: fc.boolean(),
  debug: fc.boolean(),
  places: fc.record({
    scripts: address, feed: address, version: fc.constantFrom('0.1.0', '1.2.3', '12.0.0-rc.1'),
    hashes: fc.constantFrom<Readonly<Record<string, string>>>({}, {'embed.js': hash}),
  }),
});

export const goodChoice = anyChoice.filter((choice) => faultsOf(choice).length === 0);

/** How people paste: alone, in the middle of a text, between paragraphs, and two of a kind. */
export const contexts: Readonly<Record<string, (snippet: string) => string>> = {
  alone: (snippet) => snippet,
  'mid text': (snippet) => `Ein Satz davor. ${snippet} Ein Satz danach.`,
  'between paragraphs': (snippet) => `Ein Absatz.\n\n${snippet}\n\nNoch ein Absatz,\nmit einem Umbruch.`,
  'two in a row': (snippet) => `${snippet}\n${snippet}`,
};

/** The same choices in every run, drawn from all that there are. */
export function drawnChoices(): Readonly<Record<string, Choice>> {
  return Object.fromEntries(fc.sample(goodChoice, {seed: 1, numRuns: 24}).map((choice, index) => [`drawn ${index}`, choice]));
}
