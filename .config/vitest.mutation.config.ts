// The tests that speak of the model and the feed, without those that build or lint, which a mutant would only slow down.
import {defineConfig, mergeConfig} from 'vitest/config';
import base from './vitest.config.js';

export default mergeConfig(base, defineConfig({
  test: {
    exclude: ['test/vite.test.ts', 'test/lint.test.ts', 'test/feed-schema.test.ts', 'test/mutants.test.ts', 'test/i18n/**', 'test/cli/{check,commands,import-report,libreoffice,nothing-written,prerender,rules,validate,workbook}.test.ts'],
    isolate: true, // a mutant may spoil what other files share
    env: {FC_RUNS: '20', FC_SEED: '1', MUTANTS: '1'},
  },
}));
