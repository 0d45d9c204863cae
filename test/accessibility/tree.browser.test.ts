// What a screen reader is given, as a text that a person can read: the tree of the browser, one line a node. `UPDATE=1` writes the
// texts anew; read them before they are committed.
import {expect} from '@open-wc/testing';
import {executeServerCommand, readFile, setViewport, writeFile} from '@web/test-runner-commands';
import demo from '../../data/demo.json' with {type: 'json'};
import {parseFeed} from '../../src/feed/parse-feed.js';
import {commonTerms} from '../../src/i18n/common.js';
import {projectTerms} from '../../src/i18n/project.js';
import {findLocale} from '../../src/i18n/registry.js';
import {standingOf} from '../../src/model/standing.js';
import {movesOf} from '../../src/model/timeframe.js';
import {aPage, groups, organizations, project, projects, tags} from './pages.js';

declare const process: {env: {UPDATE?: string}};

interface Node {
  readonly role: string;
  readonly name: string;
  readonly properties: {readonly level?: number; readonly expanded?: boolean; readonly pressed?: 'true' | 'false'};
  readonly children: readonly Node[];
}

/** Blocks part words, and so may inline boxes; before a full stop there is no blank. */
const plain = (text: string) => text.replace(/[\s\u00ad\u200b\u00a0\u202f]+/g, ' ').replace(/ (?=[.,:;)])|(?<=\() /g, '').trim();

/** Nothing that a reader would say by itself. */
const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'mark', 'strong', 'emphasis']);
const inline = new Set(['StaticText', ...silent]);

/** Their name is read in place of what is in them. */
const named = new Set(['button', 'link', 'heading', 'DisclosureTriangle', 'caption']);

const squeeze = (text: string) => text.replace(/[\s\u00ad\u200b\u00a0\u202f]+/g, '');

const isText = ({role, children}: Node): boolean => inline.has(role) && children.every(isText);

function textOf({role, name, children}: Node): string {
  return role === 'StaticText' ? name : children.map(textOf).join(' ');
}

const allTextOf = ({role, name, children}: Node): string => (role === 'StaticText' ? name : children.map(allTextOf).join(' '));

/** A line for each node; texts that follow each other are one, and the name of a control is not said again as its content. */
function* linesOf(node: Node, depth = 0): Generator<string> {
  const {role, name, properties: {level, expanded, pressed}, children} = node;
  const isSilent = silent.has(role);
  const words = plain(name) || (children.every(isText) ? plain(textOf(node)) : '');
  if (!isSilent) {
    const more = [level && `Ebene ${level}`, expanded === true && 'aufgeklappt', expanded === false && 'zugeklappt', pressed === 'true' && 'gedrückt'].filter(Boolean);
    yield `${'  '.repeat(depth)}${role}${words && `: ${words}`}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
    if (named.has(role) || (children.every(isText) && squeeze(textOf(node)) === squeeze(words))) return;
  }
  const inner = depth + Number(!isSilent);
  let text = '';
  for (const child of children) {
    if (isText(child)) {
      text += ` ${textOf(child)}`;
      continue;
    }
    if (plain(text)) yield `${'  '.repeat(inner)}${plain(text)}`;
    text = '';
    yield* linesOf(child, inner);
  }
  if (plain(text)) yield `${'  '.repeat(inner)}${plain(text)}`;
}

async function treeOf(): Promise<string> {
  const root = await executeServerCommand<Node, null>('accessibility-tree', null);
  return [...linesOf(root)].join('\n');
}

// the others' drivers give no tree
const hasTree = navigator.userAgent.includes('Chrome');

describe('the accessibility tree', function () {
  before(function () {
    if (!hasTree) this.skip();
    return setViewport({width: 1280, height: 900});
  });

  for (const tag of tags) {
    it(`of <${tag}> is the text that stands in ${tag}.txt`, async () => {
      await aPage(tag);
      const tree = `${await treeOf()}\n`;
      const path = `${tag}.txt`;
      if (process.env.UPDATE) await writeFile({path, content: tree});
      expect(tree).to.equal(await readFile({path}));
    });
  }

  it('of the timeline names every project with group, lead, timeframe and status, in this order', async () => {
    const gantt = await aPage('timeline-gantt');
    const tree = squeeze(await treeOf());
    const nameOf = (id: string) => organizations.find((organization) => organization.id === id)?.name ?? id;
    let at = 0;
    const follows = (text: string) => {
      const found = tree.indexOf(squeeze(text), at);
      expect(found, `${text} after ${tree.slice(Math.max(0, at - 80), at)}`).to.be.at.least(0);
      at = found;
    };
    for (const group of groups) {
      follows(group.title);
      for (const each of projects.filter((one) => one.group === group.id)) {
        const {title, leads, leadText, timeframe} = each as {title: string; leads?: string[]; leadText?: string; timeframe?: {text?: string}};
        follows(title);
        if (leadText ?? leads?.length) follows(leadText ?? nameOf(leads![0]!));
        if (timeframe?.text) follows(timeframe.text);
        follows(gantt.shadowRoot!.querySelectorAll(`.row`)[projects.indexOf(each)]!.querySelector('.badge')!.textContent);
      }
    }
  });

  it('of 1,000 projects has every fact of each row: title, lead, timeframe, moved end, status, date of the report, and how it stands', async function () {
    this.timeout(60_000);
    const json = {...demo, projects: Array.from({length: 1000}, (_, index) => {
      const each = demo.projects[index % demo.projects.length]!;
      return {...each, id: `p${index}`, title: `${index}: ${each.title}`};
    })};
    await aPage('timeline-gantt', json);
    const root = await executeServerCommand<Node, null>('accessibility-tree', null);
    const rows: string[] = [];
    const collect = (node: Node) => {
      if (node.role === 'row') rows.push(squeeze(allTextOf(node)));
      else node.children.forEach(collect);
    };
    collect(root);
    const {feed} = parseFeed(json);
    const locale = findLocale('de');
    const [terms, {status: statusWord}] = [projectTerms.of(locale), commonTerms.of(locale)];
    for (const project of feed.projects) {
      const {status, report, schedule, end} = standingOf(project, feed, '2026-11-23');
      const row = rows.find((text) => text.includes(squeeze(project.title)));
      const {leads, leadText, timeframe, kind} = project;
      const facts = [
        leadText ?? feed.organizations.find(({id}) => id === leads[0])?.name ?? '',
        timeframe.text ?? terms.span(timeframe.start, timeframe.end),
        ...movesOf(project).map((move) => terms.newEnd(move.end)),
        statusWord(status, kind),
        report ? terms.reportedOn(report.date) : '',
        terms.schedule(schedule, end),
      ];
      for (const fact of facts) expect(row, `${project.title}: ${fact}`).to.contain(squeeze(fact));
    }
    expect(feed.projects).to.have.length(1000);
  });

  it('of a card has its title, lead, timeframe and status', async () => {
    const card = await aPage('project-card');
    const tree = await treeOf();
    expect(tree).to.contain(project!.title);
    for (const fact of card.shadowRoot!.querySelectorAll('dd')) {
      expect(squeeze(tree)).to.contain(squeeze(fact.textContent));
    }
  });
});
