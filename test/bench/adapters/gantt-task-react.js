import 'gantt-task-react/dist/index.css';
import {Gantt, ViewMode} from 'gantt-task-react';
import {createElement} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {groupProjects} from '../page/data.js';

export const about = {
  title: 'gantt-task-react', package: 'gantt-task-react', kind: 'peer', draws: 'all', note: 'React 18 included',
};

export const prepare = (projects) => groupProjects(projects).flatMap((group) => [
  {
    id: group.id,
    name: group.name,
    type: 'project',
    start: new Date(Math.min(...group.projects.map(({startTime}) => startTime))),
    end: new Date(Math.max(...group.projects.map(({endTime}) => endTime))),
    progress: 0,
    hideChildren: false,
    isDisabled: true,
  },
  ...group.projects.map(({id, name, startTime, endTime, progress}) => ({
    id, name, type: 'task', project: group.id, start: new Date(startTime), end: new Date(endTime), progress, isDisabled: true,
  })),
]);

export function draw(stage, tasks) {
  const root = createRoot(stage.appendChild(document.createElement('div')));
  flushSync(() => root.render(createElement(Gantt, {
    tasks, viewMode: ViewMode.Year, columnWidth: 70, rowHeight: 24, headerHeight: 40, ganttHeight: 560, listCellWidth: '120px',
    fontSize: '12px', locale: 'de-DE',
  })));
  return root;
}

export const bars = (stage) => stage.querySelectorAll('g.bar > g').length;
