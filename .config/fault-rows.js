// The rows of the fault catalogue, and how many of them a run of tests has passed: a test is of a row if its title begins with
// the row's name, as in "N4, reset before headers twice: loading, then data".

const lengths = {N: 16, H: 18, C: 16, S: 20, X: 20};

export const rows = Object.entries(lengths).flatMap(([group, length]) => Array.from({length}, (_, index) => `${group}${index + 1}`));

/** What cannot be made in an engine. A test of these rows may skip itself there; any other that does so is a failure. */
export const cannot = [
  {row: 'X7', engine: '', reason: 'Prototype.js and MooTools come from the Debian packages libjs-prototype and libjs-mootools'},
  // a page of the tests may open none from file: (X14); npm run smoke does so in Chromium and Firefox
  {row: 'X17', engine: 'Firefox', reason: 'media features cannot be set over WebDriver BiDi'},
  {row: 'X17', engine: 'WebKit', reason: 'media features cannot be set over WebDriver'},
  {row: 'N1', engine: 'WebKit', reason: 'WebKitGTK under automation keeps no expired copy that force-cache could give'},
];

const rowOf = (title) => /^([NHCSX]\d+)(?:,|:)/.exec(title)?.[1];

/** `tests`: title and outcome of all tests in one engine, `passed`, `failed` or `skipped`. */
export function countRows(engine, tests) {
  const named = tests.map(({title, outcome}) => ({row: rowOf(title), title, outcome})).filter(({row}) => row);
  const isAllowed = ({row, outcome}) => outcome === 'passed' || (outcome === 'skipped' && cannot.some((entry) => entry.row === row && engine.startsWith(entry.engine)));
  const passed = rows.filter((row) => {
    const own = named.filter((test) => test.row === row);
    return own.some(({outcome}) => outcome === 'passed') && own.every(isAllowed);
  });
  const skipped = named.filter(({outcome}) => outcome === 'skipped');
  return {
    engine,
    listed: new Set(named.map(({row}) => row)).size,
    passed: passed.length,
    missing: rows.filter((row) => !passed.includes(row)),
    skipped: skipped.map(({row, title}) => `${title} (${cannot.find((entry) => entry.row === row && engine.startsWith(entry.engine))?.reason ?? 'NO REASON GIVEN'})`),
    unexplained: skipped.filter((test) => !isAllowed(test)).length,
  };
}

export function printRows({engine, missing, skipped}, of = rows) {
  const wanted = missing.filter((row) => of.includes(row));
  console.log(`Fault catalogue, ${engine}: ${of.length - wanted.length} of ${of.length} rows passed${wanted.length > 0 && wanted.length < 45 ? `; not ${wanted.join(', ')}` : ''}`);
  for (const line of skipped) console.log(`  cannot be made here: ${line}`);
}
