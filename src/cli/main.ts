#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import {styleText} from 'node:util';
import type {Io} from './io.js';
import {run} from './run.js';

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string};
const colored = (process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined) && process.env['NO_COLOR'] === undefined;
const clock = new Date(performance.timeOrigin + performance.now());
const day = [clock.getFullYear(), clock.getMonth() + 1, clock.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  paint: (severity, text) => (colored ? styleText(severity === 'error' ? 'red' : 'yellow', text) : text),
  today: day,
  now: () => performance.now(),
  version,
};

// a reader that closes the pipe early, such as `head`, has all it wants
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2), io);
