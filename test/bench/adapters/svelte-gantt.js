// The build without a framework; the package's own entry is uncompiled.
import {SvelteGantt, SvelteGanttTable} from '../node_modules/svelte-gantt/index.js';
import {groupProjects, range} from '../page/data.js';
import {frame} from './shared/frame.js';

export const about = {title: 'svelte-gantt', package: 'svelte-gantt', kind: 'peer', draws: 'visible'};

const fixed = {enableDragging: false, enableResize: false};

export const prepare = (projects) => ({
  rows: groupProjects(projects).map((group) => ({
    id: group.id,
    label: group.name,
    expanded: true,
    children: group.projects.map(({id, name}) => ({id: `row-${id}`, label: name, ...fixed})),
  })),
  tasks: projects.map(({id, name, startTime, endTime, progress}) => ({
    id, resourceId: `row-${id}`, label: name, from: startTime, to: endTime, amountDone: progress, ...fixed,
  })),
});

export const draw = (stage, {rows, tasks}) => new SvelteGantt({
  target: frame(stage),
  props: {
    rows,
    tasks,
    from: Date.parse(range.start), to: Date.parse('2027-01-01'), fitWidth: true, minWidth: 800, rowHeight: 26, rowPadding: 4,
    reflectOnParentRows: false, columnUnit: 'year', columnOffset: 1, headers: [{unit: 'year', format: 'YYYY'}],
    dateAdapter: {format: (time) => String(new Date(time).getUTCFullYear())},
    tableWidth: 260, tableHeaders: [{title: 'Projekt', property: 'label', width: 260}], ganttTableModules: [SvelteGanttTable],
  },
});

export const bars = '.sg-task';
