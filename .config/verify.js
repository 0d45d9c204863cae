// Everything that takes longer than `npm test` may, one after the other. A failed step does not stop the others.
import {spawnSync} from 'node:child_process';

const steps = {
  'lint': 'npm run lint',
  'tests in every engine': 'npm test',
  'build': 'npm run build',
  'package and sizes': 'npm run check-package',
  'CDN files on a strict page': 'npm run smoke',
  'demo pages of npm start': 'npm run demo',
  'snippets through WordPress': 'npm run snippets:wordpress',
  'release folder as a partner has it': 'npm run release:smoke',
  'stories in every engine': 'npm run test:stories',
  'axe in every story, scheme and width': 'npm run axe',
  'pictures of every story': 'npm run visual',
  'a page that notes everything, for 30 s': 'npm run spies',
  'the timeline on paper': 'npm run print',
  'properties, 5,000 times': 'npm run properties',
  'faults made on purpose': 'npm run mutants',
  'mutation of model, feed and values': 'npm run mutation',
  'a feed of 10,000 projects': 'npm run long-feed',
  'load': 'npm run load',
  'validate on 1,000 projects': 'npm run measure',
};

const results = Object.entries(steps).map(([title, command]) => {
  console.log(`\n== ${title}: ${command}`);
  const started = Date.now();
  const {status} = spawnSync(command, {shell: true, stdio: 'inherit', env: {...process.env, ENGINES: 'all'}});
  return {title, result: status === 0 ? 'ok' : 'FAILED', seconds: Math.round((Date.now() - started) / 1000)};
});

console.table(results);
process.exitCode = results.every(({result}) => result === 'ok') ? 0 : 1;
