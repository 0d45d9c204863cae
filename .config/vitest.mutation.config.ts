// The tests that speak of the model and the feed, without those that build or lint, which a mutant would only slow down.
import {defineConfig, mergeConfig} from 'vitest/config';
import base from './vitest.config.js';

export default mergeConfig(base, defineConfig({
  test: {
    exclude: [
      'test/{vite,lint,feed-schema,manifest,mutants,readme,regexes,short-names}.test.ts', 'test/{i18n,release,snippets}/**',
      'test/cli/{check,commands,hostile-input,import-base,import-report,libreoffice,nothing-written,page,prerender,properties,rules,validate,workbook}.test.ts',
    ],
    isolate: false, // a third of the time; what a mutant spoils for other files turns them red, and it is killed all the same
    env: {FC_RUNS: '5', FC_SEED: '1', MUTANTS: '1'},
  },
}));
