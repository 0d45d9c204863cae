// Writes test/snippets/wordpress.json: what WordPress's own filters make of every snippet, so that the tests need neither PHP nor
// WordPress. Run it where snippets have changed; Debian's packages wordpress and php-cli bring what it needs.
import {writeFileSync} from 'node:fs';
import {filterByWordPress, loadGenerator} from './wordpress.js';

const {contexts, drawnChoices, namedChoices, writeSnippet} = await loadGenerator();

const written = (choices) => Object.entries(choices).map(([name, choice]) => [name, writeSnippet(choice)]);
const [named, drawn] = [written(namedChoices()), written(drawnChoices())];
const snippets = [...named, ...drawn];
const inContext = ([name, snippet], context) => [`${name}, ${context}`, contexts[context](snippet)];
const inputs = Object.fromEntries([
  ...named.flatMap((entry) => Object.keys(contexts).map((context) => inContext(entry, context))),
  ...drawn.map((entry) => inContext(entry, 'between paragraphs')),
]);
const {wordpress, outputs} = filterByWordPress(inputs);

/** What a filter left as it was is written as `true`: most is. */
const recorded = Object.fromEntries(Object.entries(outputs).map(([name, {paragraphs, author, authorParagraphs}]) => [name, {
  paragraphs: paragraphs.trim() === inputs[name] || paragraphs,
  author: author === inputs[name] || author,
  authorParagraphs: authorParagraphs.trim() === author || authorParagraphs,
}]));
const file = new URL('../test/snippets/wordpress.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({wordpress, snippets: Object.fromEntries(snippets), recorded}, null, 1)}\n`);
console.log(`${Object.keys(recorded).length} inputs through WordPress ${wordpress}`);
