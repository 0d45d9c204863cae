// d3-scale's scaleUtc drags in colours, transforms and date formats that the widgets never use: 9.6 kB with brotli,
// 2.7 kB with these small modules in their place. test/d3-alias.test.ts compares the two.
import {fileURLToPath} from 'node:url';

const own = (file) => fileURLToPath(new URL(`d3/${file}`, import.meta.url));

/** For `resolve.alias` of a Vite build. */
export const d3Alias = [
  {find: /^d3-interpolate$/, replacement: own('interpolate.js')},
  {find: /^d3-time-format$/, replacement: own('time-format.js')},
];

/** d3-time makes its tables for local time as it loads, whether anybody asks or not; ours are all in UTC. */
export function withoutLocalTime() {
  return {
    name: 'd3-without-local-time',
    transform(code, id) {
      if (!/[\\/]d3-time[\\/]/.test(id)) return null;
      const table = /^const \[timeTicks, timeTickInterval\] = .*$/m;
      if (!table.test(code)) this.error('d3-time has changed: .config/d3-alias.js no longer finds its table for local time.');
      return {code: code.replace(table, 'const timeTicks = null, timeTickInterval = null;'), map: null};
    },
  };
}
