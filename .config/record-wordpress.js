// Writes test/snippets/wordpress.json: what WordPress's own filters make of every snippet, so that the tests need neither PHP nor
// WordPress. Run it where snippets have changed; Debian's packages wordpress and php-cli bring what it needs.
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const wordpress = process.argv[2] ?? '/usr/share/wordpress';

const server = await createServer({root, configFile: false, logLevel: 'error', server: {middlewareMode: true, ws: false}, optimizeDeps: {noDiscovery: true}});
const {contexts, drawnChoices, namedChoices} = await server.ssrLoadModule('/test/support/choices.ts');
const {writeSnippet} = await server.ssrLoadModule('/src/snippets/snippet.ts');
await server.close();

const written = (choices) => Object.entries(choices).map(([name, choice]) => [name, writeSnippet(choice)]);
const [named, drawn] = [written(namedChoices()), written(drawnChoices())];
const snippets = [...named, ...drawn];
const inContext = ([name, snippet], context) => [`${name}, ${context}`, contexts[context](snippet)];
const inputs = Object.fromEntries([
  ...named.flatMap((entry) => Object.keys(contexts).map((context) => inContext(entry, context))),
  ...drawn.map((entry) => inContext(entry, 'between paragraphs')),
]);

const {status, stdout, stderr} = spawnSync('php', [fileURLToPath(new URL('record-wordpress.php', import.meta.url)), wordpress], {
  input: JSON.stringify(inputs), encoding: 'utf8', maxBuffer: 1e8,
});
if (status !== 0) throw new Error(`php ${status}: ${stdout}${stderr}`);
const {wordpress: version, outputs} = JSON.parse(stdout);

/** What a filter left as it was is written as `true`: most is. */
const recorded = Object.fromEntries(Object.entries(outputs).map(([name, {paragraphs, author, authorParagraphs}]) => [name, {
  paragraphs: paragraphs.trim() === inputs[name] || paragraphs,
  author: author === inputs[name] || author,
  authorParagraphs: authorParagraphs.trim() === author || authorParagraphs,
}]));
const file = new URL('../test/snippets/wordpress.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({wordpress: version, snippets: Object.fromEntries(snippets), recorded}, null, 1)}\n`);
console.log(`${Object.keys(recorded).length} inputs through WordPress ${version}`);
