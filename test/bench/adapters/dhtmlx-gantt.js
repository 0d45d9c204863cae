import {Gantt} from 'dhtmlx-gantt';
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
import {groups} from '../page/data.js';
import {frame} from './shared/frame.js';

export const about = {title: 'DHTMLX Gantt Community', package: 'dhtmlx-gantt', kind: 'peer', draws: 'visible'};

export const prepare = (projects) => ({
  data: [
    ...groups.map(({id, name}) => ({id, text: name, type: 'project', open: true})),
    ...projects.map(({id, name, start, end, progress, group}) => ({
      id, text: name, start_date: start, end_date: end, progress: progress / 100, parent: group,
    })),
  ],
  links: [],
});

export function draw(stage, data) {
  const gantt = Gantt.getGanttInstance();
  gantt.plugins({keyboard_navigation: true, tooltip: true});
  Object.assign(gantt.config, {
    date_format: '%Y-%m-%d', readonly: true, row_height: 24, bar_height: 18, scale_height: 28, min_column_width: 60,
    start_date: new Date(2016, 0, 1), end_date: new Date(2027, 0, 1), keyboard_navigation_cells: true,
    scales: [{unit: 'year', step: 1, format: '%Y'}], columns: [{name: 'text', label: 'Projekt', tree: true, width: 260}],
  });
  gantt.init(frame(stage));
  gantt.parse(data);
  return gantt;
}

export const bars = '.gantt_task_line';

export const scroller = (stage) => stage.querySelector('.gantt_ver_scroll');
