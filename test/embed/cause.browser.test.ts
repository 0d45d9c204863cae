// What a network error may be: the ways in which probe() asks once more, and what follows from the answers.
import {expect} from '@open-wc/testing';
import {causeTexts} from '../../src/embed/cause-texts.js';
import {probe} from '../../src/embed/cause.js';

const {fetch} = globalThis;

/** A browser's own function, as far as anybody can see, that answers some ways of asking. */
function answering(...ways: string[]): typeof fetch {
  const answer = (_url: string, {cache, mode}: RequestInit) => (ways.some((way) => way === cache || way === mode) ? Promise.resolve(new Response('')) : Promise.reject(new TypeError('Failed to fetch')));
  return answer.bind(null) as unknown as typeof fetch; // a bound function says [native code]
}

describe('a network error', () => {
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  for (const [what, given, cause] of [
    ['the server answers whoever may not read it', answering('no-cors'), 'cors'],
    ['a new answer can be read', answering('reload'), 'cors-cached'],
    ['nobody answers', answering(), 'unreachable'],
    ['the page has replaced fetch', () => Promise.reject(new Error('no')), 'fetch'],
    ['the page has removed fetch', undefined, 'fetch'],
  ] as const) {
    it(`is ${cause} when ${what}`, async () => {
      globalThis.fetch = given as unknown as typeof fetch;
      expect(await probe('https://daten.example.de/initiative.json')).to.equal(cause);
    });
  }
});

describe('the sentences', () => {
  it('differ from each other, and are German sentences', () => {
    const sentences = Object.values(causeTexts);
    expect(new Set(sentences).size).to.equal(sentences.length);
    for (const sentence of sentences) expect(sentence).to.match(/^[A-ZÄÖÜdU{].*[.]$/).and.not.match(/"[A-ZÄÖÜ]| - |\.\.\./);
  });
});
