// Looks for a snippet that WordPress's own filters spoil: 3,000 drawn from all that the generator can write, others each time;
// FC_RUNS and FC_SEED as for `npm run properties`.
import fc from 'fast-check';
import {filterByWordPress, isWordPressHere, loadGenerator} from './wordpress.js';

if (!isWordPressHere()) {
  console.warn('No WordPress or no PHP here, so NOTHING IS SEARCHED. Debian: apt-get install wordpress php-cli');
  process.exit(process.env.CI ? 1 : 0);
}

const numRuns = Number(process.env.FC_RUNS ?? 3000);
const seed = Number(process.env.FC_SEED ?? Date.now() % 2_147_483_647);
const {contexts, goodChoice, writeSnippet} = await loadGenerator();

const names = Object.keys(contexts);
const cases = fc.sample(goodChoice, {seed, numRuns}).map((choice, index) => {
  const context = names[index % names.length];
  const snippet = writeSnippet(choice);
  return {choice, snippet, input: contexts[context](snippet), count: context === 'two in a row' ? 2 : 1};
});
const {wordpress, outputs} = filterByWordPress(Object.fromEntries(cases.map(({input}, index) => [index, input])));

/** WordPress writes the same characters with other zeros. */
const alike = (html) => html.replace(/&#0*(\d+);/g, '&#$1;');
const textOf = (html) => alike(html).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
const countOf = (html, part) => alike(html).split(part).length - 1;
const withoutStyle = (tag) => tag.replace(/ style="[^"]*"/, '');

function faultsOf({choice, snippet, input, count}, output) {
  const [link] = /<a href="[^"]*">[^<]*<\/a>/.exec(snippet);
  const [placeholder] = /^<div class="initiative-widget"[^>]*>/.exec(snippet) ?? [];
  return [
    countOf(output, link) !== count && 'its link',
    placeholder && countOf(withoutStyle(alike(output)), withoutStyle(placeholder)) !== 1 && count === 1 && 'its placeholder',
    placeholder && countOf(output, 'data-initiative-widget=') !== count && 'the number of placeholders',
    /<p>\s*<\/p>/.test(output) && 'an empty paragraph',
    textOf(output) !== textOf(input) && 'the text',
  ].filter(Boolean).map((what) => `${choice.variant}: ${what}\n${input}\n${output}`);
}

const faults = cases.flatMap((each, index) => Object.values(outputs[index]).flatMap((output) => faultsOf(each, output)));
for (const fault of faults.slice(0, 3)) console.error(fault);
console.log(`${numRuns} snippets through WordPress ${wordpress}, ${faults.length} spoilt; FC_SEED=${seed}`);
process.exitCode = faults.length ? 1 : 0;
