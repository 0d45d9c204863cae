// The stories as tests. The built Storybook is served as it is: no plugin touches its files.
import {createReadStream, existsSync} from 'node:fs';
import {extname, join} from 'node:path';
import base from './web-test-runner.config.js';

async function builtStorybook(context, next) {
  const file = join(base.rootDir, context.path);
  if (!context.path.startsWith('/dist-storybook/') || context.path.includes('..') || !existsSync(file)) return next();
  context.type = extname(file);
  context.body = createReadStream(file);
}

export default {
  ...base,
  files: 'test/stories.browser.test.ts',
  middleware: [builtStorybook],
  testFramework: {config: {timeout: 60_000}},
  testsFinishTimeout: 600_000,
};
