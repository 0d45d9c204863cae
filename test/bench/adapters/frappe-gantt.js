import Gantt from 'frappe-gantt';
import '../node_modules/frappe-gantt/dist/frappe-gantt.css';

export const about = {title: 'frappe-gantt', package: 'frappe-gantt', kind: 'peer', draws: 'all', note: 'no groups'};

export const prepare = (projects) => projects.map(({id, name, start, end, progress}) => ({id, name, start, end, progress}));

export function draw(stage, tasks) {
  const host = stage.appendChild(document.createElement('div'));
  return new Gantt(host, tasks, {
    view_mode: 'Year', column_width: 90, readonly: true, container_height: 620, infinite_padding: false, lines: 'vertical',
    bar_height: 20, padding: 8, scroll_to: 'start', today_button: false, holidays: {},
  });
}

export const bars = '.bar-wrapper';
