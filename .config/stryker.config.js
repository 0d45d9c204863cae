// Mutation testing of what needs no page: each fault that Stryker makes in src has to turn a test red.
// `npm run mutation` takes what is new since the last time; `--force` takes everything.
export default {
  testRunner: 'vitest',
  vitest: {configFile: '.config/vitest.mutation.config.ts', related: true},
  mutate: [
    'src/model/**/*.ts', 'src/feed/**/*.ts', '!src/**/index.ts',
    // what the command line makes of values: dates, timeframes, ids, encodings, likeness
    'src/cli/import/{dates,serial,slug,timeframes}.ts', 'src/cli/table/{encodings,zip-directory}.ts', 'src/cli/strict/similar.ts',
  ],
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: '.mutation/incremental.json',
  tempDirName: '.mutation/tmp',
  ignorePatterns: ['dist*', 'coverage', 'screenshots', 'stories', '.storybook', '.browsers', 'test/hosts'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: {fileName: '.mutation/report.json'},
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false, reportMutants: false, skipFull: true},
  concurrency: 2,
  timeoutMS: 5000,
  thresholds: {high: 90, low: 80, break: 80},
  disableTypeChecks: false,
};
