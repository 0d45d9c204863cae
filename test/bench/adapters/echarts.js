import {CustomChart} from 'echarts/charts';
import {AriaComponent, DataZoomComponent, GridComponent, TooltipComponent} from 'echarts/components';
import * as echarts from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import {range} from '../page/data.js';
import {frame} from './shared/frame.js';

export const about = {title: 'ECharts, custom series', package: 'echarts', kind: 'peer', draws: 'canvas'};

echarts.use([CustomChart, GridComponent, DataZoomComponent, TooltipComponent, AriaComponent, CanvasRenderer]);

const rowsInView = 25;
const rowHeight = 24;
const colors = {ak1: '#2f6db5', ak2: '#2a8f5b', ak3: '#b5592f'};

function renderItem(_, api) {
  const start = api.coord([api.value(1), api.value(0)]);
  const end = api.coord([api.value(2), api.value(0)]);
  const height = api.size([0, 1])[1] * 0.7;
  const shape = {x: start[0], y: start[1] - height / 2, width: Math.max(1, end[0] - start[0]), height};
  return {type: 'rect', shape, style: api.style()};
}

export const prepare = (projects) => ({
  names: projects.map(({name}) => name),
  items: projects.map(({name, group, startTime, endTime, progress}, index) => ({
    name, value: [index, startTime, endTime, progress], itemStyle: {color: colors[group]},
  })),
});

export function draw(stage, {names, items}) {
  const chart = echarts.init(frame(stage), null, {renderer: 'canvas'});
  chart.setOption({
    animation: false, aria: {enabled: true}, tooltip: {}, grid: {left: 240, right: 40, top: 30, bottom: 10},
    xAxis: {type: 'time', position: 'top', min: Date.parse(range.start), max: Date.parse(range.end)},
    yAxis: {type: 'category', inverse: true, data: names, axisLabel: {width: 220, overflow: 'truncate'}},
    dataZoom: [
      {
        type: 'slider', yAxisIndex: 0, startValue: 0, endValue: Math.min(items.length, rowsInView) - 1, showDetail: false,
        brushSelect: false, filterMode: 'weakFilter',
      },
      {type: 'inside', yAxisIndex: 0, moveOnMouseWheel: true, zoomOnMouseWheel: false},
    ],
    series: [{type: 'custom', encode: {x: [1, 2], y: 0}, clip: true, data: items, renderItem}],
  });
  return {chart, count: items.length};
}

export const scrollRange = ({count}) => (count - rowsInView) * rowHeight;

export function scrollTo({chart}, y) {
  const startValue = Math.round(y / rowHeight);
  chart.dispatchAction({type: 'dataZoom', startValue, endValue: startValue + rowsInView - 1});
}
