import {Timeline} from '@knight-lab/timelinejs';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import {groups} from '../page/data.js';
import {frame} from './shared/frame.js';

// one slide after the other: its times say nothing about a chart, its accessibility does
export const about = {
  title: 'TimelineJS 3', package: '@knight-lab/timelinejs', kind: 'peer', draws: 'all',
  without: ['paint', 'slow', 'scrolling', 'pictures'], note: 'slides, no chart',
};

function toDate(day) {
  const [year, month, date] = day.split('-');
  return {year, month, day: date};
}

export function prepare(projects) {
  const names = Object.fromEntries(groups.map(({id, name}) => [id, name]));
  return {
    events: projects.map(({id, name, group, start, end}) => ({
      start_date: toDate(start), end_date: toDate(end), group: names[group], text: {headline: name, text: ''}, unique_id: id,
    })),
  };
}

export function draw(stage, data) {
  const host = frame(stage);
  host.id = 'timelinejs';
  const timeline = new Timeline(host, data, {
    font: null, hash_bookmark: false, debug: false, ga_measurement_id: null, soundcite: false,
  });
  return new Promise((resolve) => timeline.on('ready', () => resolve(timeline)));
}

export const bars = '.tl-timemarker';
