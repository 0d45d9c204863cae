import '@svar-ui/react-gantt/all.css';
import {Gantt, Willow} from '@svar-ui/react-gantt';
import {createElement} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {groups, range} from '../page/data.js';
import {frame} from './shared/frame.js';

export const about = {
  title: 'SVAR React Gantt', package: '@svar-ui/react-gantt', kind: 'peer', draws: 'visible', note: 'React 18 included',
};

export const prepare = (projects) => [
  ...groups.map(({id, name}) => ({
    id, text: name, type: 'summary', parent: 0, open: true, start: new Date(range.start), end: new Date(range.end), progress: 0,
  })),
  ...projects.map(({id, name, group, startTime, endTime, progress}) => ({
    id, text: name, type: 'task', parent: group, start: new Date(startTime), end: new Date(endTime), progress,
  })),
];

export function draw(stage, tasks) {
  const root = createRoot(frame(stage));
  const chart = createElement(Gantt, {
    tasks, links: [], readonly: true, autoScale: false, cellWidth: 66, cellHeight: 26, scaleHeight: 28,
    start: new Date(2016, 0, 1), end: new Date(2027, 0, 1),
    scales: [{unit: 'year', step: 1, format: '%Y'}], columns: [{id: 'text', header: 'Projekt', width: 260}],
  });
  // without `fonts: false` it asks another server for its fonts
  flushSync(() => root.render(createElement(Willow, {fonts: false}, createElement('div', {style: {height: '620px'}}, chart))));
  return root;
}

export const bars = '.wx-bar';
