import {describe, expect, it} from 'vitest';
import {contrast} from '../../src/assistant/contrast.js';
import {feedFacts} from '../../src/assistant/feed-facts.js';
import {feedOf, initialState, linkUrlOf, operatorOf, previewFeed, scriptsOf, toChoice, type State} from '../../src/assistant/state.js';
import {de} from '../../src/assistant/texts/de.js';
import {en} from '../../src/assistant/texts/en.js';
import {snippetTexts} from '../../src/assistant/texts/snippet-texts.js';
import {parseFeed} from '../../src/feed/parse-feed.js';
import feed from '../../data/staerkungsinitiative.json' with {type: 'json'};

const home = {
  scripts: 'https://www.example.de/a%20b/initiative/', feed: 'https://www.example.de/a%20b/initiative/initiative.json', sample: 'https://www.example.de/beispiel.json',
  page: '', operator: 'Stadt Beispielstadt', version: '1.2.3',
};
const facts = feedFacts(parseFeed(feed).feed);
const state = (changes: Partial<State> = {}): State => ({...initialState(home, 'de'), facts, ...changes});

describe('what the assistant takes from a feed', () => {
  it('is every project, the groups, who leads one, and the statuses that there are', () => {
    expect(facts.projects).toHaveLength(feed.projects.length);
    expect(facts.groups.map(({id}) => id)).toEqual(['ak1', 'ak2', 'ak3']);
    expect(facts.groups[0]?.name).toBe('AK 1: Infrastruktur und lokale Standortbedingungen');
    expect(facts.leads.map(({id}) => id)).toContain('baudezernat');
    const leading = new Set(feed.projects.flatMap((project) => ('leads' in project ? project.leads ?? [] : [])));
    expect(facts.leads).toHaveLength(leading.size);
    expect(facts.statuses).toEqual(['continuing', 'inProgress', 'awaitingDecision', 'notReported']);
  });
});

describe('what follows from where the assistant lies', () => {
  it('is a path for the own server, and the whole address for others, until somebody writes another', () => {
    expect([scriptsOf(state()), feedOf(state())]).toEqual(['/a%20b/initiative/', '/a%20b/initiative/initiative.json']);
    expect([scriptsOf(state({variant: 'alias'})), feedOf(state({variant: 'frame'}))]).toEqual([home.scripts, home.feed]);
    expect(scriptsOf(state({scripts: '/dort/'}))).toBe('/dort/');
  });

  it('is the feed in the preview, until another address is whole', () => {
    expect(previewFeed(state())).toBe(home.feed);
    expect(previewFeed(state({isSample: true}))).toBe(home.sample);
    for (const partial of ['', '/', 'h', 'https://', 'https://daten', 'https://[', 'javascript:alert(1)']) expect(previewFeed(state({feed: partial})), partial).toBe(home.feed);
    expect(previewFeed(state({feed: '/daten.json'}))).toBe('https://www.example.de/daten.json');
    expect(previewFeed(state({feed: ' https://daten.example.de/x.json '}))).toBe('https://daten.example.de/x.json');
  });

  it('names who runs the server only where it is not the own', () => {
    expect(operatorOf(state())).toBe('');
    expect(operatorOf(state({variant: 'alias'}))).toBe('Stadt Beispielstadt');
  });

  it('leads the link to the page of the installation, else to that of the project or initiative', () => {
    expect(linkUrlOf(state())).toBe(feed.initiative.url);
    expect(linkUrlOf(state({home: {...home, page: '/stand'}}))).toBe('/stand');
    expect(linkUrlOf(state({linkUrl: ''}))).toBe('');
    expect(linkUrlOf(state({facts: null}))).toBe('');
  });

  it('keeps room only when all three widths are measured', () => {
    const texts = {title: 't', link: 'l', openFrame: 'f'};

    expect(toChoice(state({heights: {360: 900, 768: 600}}), texts).reserve).toBeNull();
    expect(toChoice(state({heights: {360: 900, 768: 600, 1280: 480}}), texts).reserve?.least).toBe(30);
    expect(toChoice(state({variant: 'frame', accent: '#112233'}), texts)).toMatchObject({accent: '', link: {text: 'f'}});
  });
});

describe('the words of the assistant', () => {
  const paths = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`)) : [`${path} ${typeof value}`];

  it('are the same in both languages, and nowhere empty', () => {
    expect(paths(en)).toEqual(paths(de));
    expect(/:""/.test(JSON.stringify([de, en]))).toBe(false);
  });

  it('name what a link leads to, for initiatives of any name', () => {
    expect(snippetTexts.de.link('progress', 'Stärkungsinitiative Industrie', '')).toBe('Stand der Stärkungsinitiative Industrie ansehen');
    expect(snippetTexts.de.link('progress', 'Klimaplan', '')).toBe('Stand der Initiative „Klimaplan“ ansehen');
    expect(snippetTexts.de.link('progress', '', '')).toBe('Stand der Initiative ansehen');
    expect(snippetTexts.de.link('card', '', '')).toBe('Projekt ansehen');
    expect(snippetTexts.en.link('card', '', 'Broadband')).toBe('See the project “Broadband”');
  });
});

describe('the contrast of two colours', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#ffff00')).toBeCloseTo(1.07, 2);
  });
});
