import {DataSet} from 'vis-data/peer';
import {Timeline} from 'vis-timeline/peer';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import {groups} from '../page/data.js';

export const about = {
  title: 'vis-timeline', package: 'vis-timeline', kind: 'peer', draws: 'visible', note: 'bars stacked in each group, not a row each',
  without: ['pictures'], // no rows that could be blank
};

export const prepare = (projects) => ({
  items: projects.map(({id, group, name, start, end}) => ({
    id, group, content: name, title: `${name}: ${start} – ${end}`, start, end, type: 'range',
  })),
  groups: groups.map(({id, name}) => ({id, content: name})),
});

export function draw(stage, data) {
  const host = stage.appendChild(document.createElement('div'));
  const [items, bands] = [new DataSet(data.items), new DataSet(data.groups)];
  // With `start` and `end` it stays hidden until its clock's first tick, a second later; without them the first frame shows
  // another range until then. So it fits the data and is asked to draw again.
  return new Promise((resolve) => {
    const timeline = new Timeline(host, items, bands, {
      min: '2015-10-01', max: '2027-03-01', height: 620, verticalScroll: true, zoomKey: 'ctrlKey', stack: true, editable: false,
      margin: {item: 4},
      onInitialDrawComplete() {
        timeline.redraw();
        resolve(timeline);
      },
    });
  });
}

export const bars = '.vis-item.vis-range';

/** A scroll bar of the browser, in step with panels of its own. */
export const scroller = (stage) => stage.querySelector('.vis-vertical-scroll');
