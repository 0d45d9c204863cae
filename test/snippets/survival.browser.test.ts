// What the generator writes comes through every filter that is known: for all that it can write.
import {expect} from '@open-wc/testing';
import {attributesOf} from '../../src/snippets/attributes.js';
import type {Choice} from '../../src/snippets/choice.js';
import {writeSnippet} from '../../src/snippets/snippet.js';
import {contexts, drawnChoices, goodChoice, namedChoices} from '../support/choices.js';
import {plain} from '../support/dom.js';
import {models} from '../support/filters.js';
import {always} from '../support/property.js';
import wordpress from './wordpress.json' with {type: 'json'};

interface Recorded {
  readonly paragraphs: true | string;
  readonly author: true | string;
  readonly authorParagraphs: true | string;
}

const recorded = wordpress.recorded as Readonly<Record<string, Recorded>>;
const choices: Readonly<Record<string, Choice>> = {...namedChoices(), ...drawnChoices()};
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const isPlaceholder = ({variant}: Choice) => variant !== 'frame' && variant !== 'module';

/** The link, and the placeholder with all that it says, as the snippet itself has them. */
function promised(choice: Choice, count = 1) {
  const {body} = parse(writeSnippet(choice));
  const [link] = body.querySelectorAll('a');
  const attributes = [...body.querySelector('.initiative-widget')?.attributes ?? []].map(({name, value}) => `${name}=${value}`);
  return {
    links: Array.from({length: count}, () => `${link?.textContent} → ${link?.getAttribute('href')}`),
    placeholders: isPlaceholder(choice) ? Array.from({length: count}, () => attributes) : [],
  };
}

function found(html: string) {
  const {body} = parse(html);
  return {
    links: [...body.querySelectorAll('a')].map((link) => `${link.textContent} → ${link.getAttribute('href')}`),
    placeholders: [...body.querySelectorAll('[data-initiative-widget]')].map(({attributes}) => [...attributes].map(({name, value}) => `${name}=${value}`)),
  };
}

const textOf = (html: string) => plain(parse(html).body.textContent ?? '');
const emptyParagraphs = (html: string) => [...parse(html).querySelectorAll('p')].filter((p) => !p.textContent?.trim() && !p.childElementCount).length;

describe('a snippet, whatever was chosen,', () => {
  it('is one line of well-formed XML without a named character, a comment, inline code or anything that ends an attribute', () => {
    always(goodChoice, (choice) => {
      const snippet = writeSnippet(choice);
      const xml = new DOMParser().parseFromString(snippet, 'application/xml');

      expect(xml.querySelector('parsererror')?.textContent ?? '', snippet).to.equal('');
      expect(snippet).not.to.match(/[\n\r\u0085\u2028\u2029]/u);
      expect(snippet).not.to.match(/&(?!#\d+;)/);
      expect(snippet.replace('--initiative-color-accent:#', '')).not.to.contain('--');
      for (const script of xml.querySelectorAll('script')) expect([script.textContent, script.hasAttribute('src')]).to.eql(['', true]);
      for (const {attributes} of xml.querySelectorAll('*')) {
        for (const {name, value} of attributes) {
          expect(name).to.match(/^[a-z]+(-[a-z]+)*$/);
          expect(value, snippet).not.to.match(/[<>]/);
          expect(name.startsWith('on')).to.equal(false);
        }
      }
    });
  });

  it('means to a browser what was chosen', () => {
    always(goodChoice, (choice) => {
      const {body} = parse(writeSnippet(choice));
      const host = body.querySelector('.initiative-widget, initiative-progress, project-card, timeline-gantt');
      const prefix = host?.matches('.initiative-widget') ? 'data-' : '';

      expect(body.childElementCount).to.equal(1);
      expect(body.querySelectorAll('a')).to.have.length(1);
      if (!host) return;
      for (const [name, value] of attributesOf(choice.widget, choice.settings)) expect(host.getAttribute(prefix + name), name).to.equal(value);
      expect(host.querySelector('a')).to.equal(body.querySelector('a'));
    });
  });

  for (const system of ['joomla', 'contao', 'drupal'] as const) {
    it(`leaves its link in ${system} (a model of its filter), and shows no code`, () => {
      always(goodChoice, (choice) => {
        const snippet = writeSnippet(choice);
        const filtered = models[system](snippet);

        expect(found(filtered).links).to.eql(promised(choice).links);
        expect(textOf(filtered)).to.equal(textOf(snippet));
        if (system !== 'drupal') expect(found(filtered).placeholders).to.eql(promised(choice).placeholders);
      });
    });
  }

  it('leaves placeholder and link in the rich text of TYPO3 (a model of its filter), if it is the one for that', () => {
    always(goodChoice, (choice) => {
      const snippet = writeSnippet({...choice, variant: 'rich-text', integrity: false, settings: {...choice.settings, project: 'x'}});
      const filtered = models.typo3(snippet);

      expect(found(filtered)).to.eql(found(snippet));
      expect(textOf(filtered)).to.equal(textOf(snippet));
    });
  });
});

describe(`a snippet in WordPress ${wordpress.wordpress}, as its own filters left it,`, () => {
  it('is what the generator writes today: else "node .config/record-wordpress.js" records anew', () => {
    expect(Object.keys(wordpress.snippets)).to.eql(Object.keys(choices));
    for (const [name, snippet] of Object.entries(wordpress.snippets)) expect(snippet, name).to.equal(writeSnippet(choices[name]!));
  });

  for (const [context, put] of Object.entries(contexts)) {
    const cases = Object.entries(recorded).filter(([name]) => name.endsWith(`, ${context}`)).map(([name, {paragraphs, author, authorParagraphs}]) => {
      const choice = choices[name.slice(0, -context.length - 2)]!;
      const input = put(writeSnippet(choice));
      const saved = author === true ? input : author;
      return {
        name, choice, input, saved,
        shown: paragraphs === true ? input : paragraphs,
        shownOfAuthor: authorParagraphs === true ? saved : authorParagraphs,
        count: context === 'two in a row' ? 2 : 1,
      };
    });

    it(`comes out of the paragraph filter whole: ${context}`, () => {
      expect(cases.length).to.be.greaterThan(30);
      for (const {name, choice, input, shown, count} of cases) {
        expect(found(shown), name).to.eql(promised(choice, count));
        expect(emptyParagraphs(shown), name).to.equal(0);
        expect(textOf(shown), name).to.equal(textOf(input));
        expect(parse(shown).querySelectorAll('script').length, name).to.equal(choice.variant === 'rich-text' ? 0 : count);
        expect(parse(shown).querySelectorAll('p .initiative-widget').length, name).to.equal(0);
      }
    });

    it(`keeps placeholder and link after the filter for authors, and shows no code: ${context}`, () => {
      for (const {name, choice, input, saved, shownOfAuthor, count} of cases) {
        for (const html of [saved, shownOfAuthor]) {
          expect(found(html), name).to.eql(promised(choice, count));
          expect(textOf(html), name).to.equal(textOf(input));
          expect(parse(html).querySelector('script, iframe'), name).to.equal(null);
        }
        expect(emptyParagraphs(shownOfAuthor), name).to.equal(0);
      }
    });
  }
});
