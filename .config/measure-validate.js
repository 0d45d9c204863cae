// How long `validate` takes on a feed of 1,000 projects, and how much memory: the built command, as a process of its own.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const limits = {seconds: 2, runs: 5};
const folder = mkdtempSync(join(tmpdir(), 'initiative-widgets-'));
const file = join(folder, 'feed.json');
const demo = JSON.parse(readFileSync(new URL('../data/demo.json', import.meta.url), 'utf8'));
const projects = Array.from({length: 1000}, (_, index) => {
  const project = demo.projects[index % demo.projects.length];
  return {...project, id: `${project.id}-${index}`};
});
writeFileSync(file, JSON.stringify({...demo, initiative: {...demo.initiative, projectTotal: 1000}, projects}, null, 2));

const atExit = 'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();console.error(`used ${u.maxRSS} ${u.userCPUTime+u.systemCPUTime}`)})';
const main = new URL('../dist/cli/main.js', import.meta.url).pathname;
const rows = Array.from({length: limits.runs}, () => {
  const started = performance.now();
  const {status, stderr} = spawnSync(process.execPath, ['--import', atExit, main, 'validate', file, '--format', 'json'], {encoding: 'utf8', maxBuffer: 1e8});
  if (status !== 0) throw new Error(`validate ended with ${status}: ${stderr}`);
  const seconds = Math.round(performance.now() - started) / 1000;
  const [, kilobytes, microseconds] = /used (\d+) (\d+)/.exec(stderr).map(Number);
  return {seconds, 'seconds of CPU': Math.round(microseconds / 1000) / 1000, megabytes: Math.round(kilobytes / 1024)};
});
const size = (readFileSync(file).byteLength / 1e6).toFixed(1);
rmSync(folder, {recursive: true});

console.log(`validate on ${projects.length} projects, ${size} MB`);
console.table(rows);
// the middle one: others may be at work on this machine
const [middle] = rows.map(({seconds}) => seconds).sort((a, b) => a - b).slice(limits.runs / 2);
if (middle > limits.seconds) process.exitCode = 1;
