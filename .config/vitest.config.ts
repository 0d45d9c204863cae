// What needs Node and what needs no page: the model, the feed, the build and the rules of the linter.
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';
import packageJson from '../package.json' with {type: 'json'};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  define: {__VERSION__: JSON.stringify(packageJson.version)},
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.browser.test.ts', 'test/bench/**'],
    pool: 'threads',
    isolate: false, // half the time, and nothing here leaves anything behind
    testTimeout: 20_000,
    hookTimeout: 60_000,
    coverage: {
      include: ['src/model/**', 'src/feed/**'],
      reporter: ['text', 'lcovonly'],
      thresholds: {lines: 95},
    },
  },
});
