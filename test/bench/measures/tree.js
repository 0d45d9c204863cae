// What the accessibility tree says of each project.
import {groups, leads} from '../page/data.js';
import {says} from './dates.js';

/** The text of the chart, and of each row in it. */
async function readTree(session) {
  await session.send('Accessibility.enable');
  const {root} = await session.send('DOM.getDocument', {depth: 0});
  const {nodeId} = await session.send('DOM.querySelector', {nodeId: root.nodeId, selector: '#stage'});
  const {node: stage} = await session.send('DOM.describeNode', {nodeId});
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const rows = [];
  const textOf = (node) => {
    if (!node) return '';
    const own = node.ignored ? [] : [node.name, node.description, node.value].flatMap((field) => field?.value ?? []);
    const text = [...own, ...(node.childIds ?? []).map((id) => textOf(byId.get(id)))].join('\n');
    if (!node.ignored && node.role?.value === 'row') rows.push(text);
    return text;
  };
  return {text: textOf(nodes.find(({backendDOMNodeId}) => backendDOMNodeId === stage.backendNodeId)), rows};
}

const numberIn = (text) => /\(\d+\)/.exec(text)?.[0];

/** Rows of projects that say all of theirs, below a row that names their group. */
function countWholeRows(rows, projects) {
  const byNumber = new Map(projects.map((project) => [numberIn(project.name), project]));
  let current;
  let count = 0;
  for (const row of rows) {
    const project = byNumber.get(numberIn(row));
    if (!project) {
      current = groups.find(({name}) => row.includes(name))?.id ?? current;
      continue;
    }
    const {name, start, end, group, statusText} = project;
    const lead = leads.find(({id}) => id === project.lead).name;
    if (group === current && [name, lead, statusText].every((fact) => row.includes(fact)) && says(row, start) && says(row, end)) {
      count += 1;
    }
  }
  return count;
}

/** How many projects have their name, and both dates, anywhere in the tree; and how many a whole row of their own. */
export async function countFacts(session, projects) {
  const {text, rows} = await readTree(session);
  return {
    names: projects.filter(({name}) => text.includes(name)).length,
    dates: projects.filter(({start, end}) => says(text, start) && says(text, end)).length,
    whole: countWholeRows(rows, projects),
  };
}
