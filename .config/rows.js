// How many rows of a catalogue a run of tests has passed: a test is of a row if its title begins with the row's name, as in
// "N4, reset before headers twice: loading, then data".

/**
 * `catalogue`: its title, the names of its rows, and what cannot be made in an engine, each with its reason. A test of such a row
 * may skip itself there; any other that does so is a failure. `tests`: title and outcome of all tests in one engine, `passed`,
 * `failed` or `skipped`.
 */
export function countRows({title, rows, cannot, rowOf}, engine, tests) {
  const reasonFor = (row) => cannot.find((entry) => entry.row === row && engine.startsWith(entry.engine))?.reason;
  const named = tests.map((test) => ({...test, row: rowOf(test.title)})).filter(({row}) => row);
  const isAllowed = ({row, outcome}) => outcome === 'passed' || (outcome === 'skipped' && reasonFor(row) !== undefined);
  const passed = rows.filter((row) => {
    const own = named.filter((test) => test.row === row);
    return own.some(({outcome}) => outcome === 'passed') && own.every(isAllowed);
  });
  const skipped = named.filter(({outcome}) => outcome === 'skipped');
  return {
    catalogue: title,
    engine,
    rows,
    listed: new Set(named.map(({row}) => row)).size,
    passed: passed.length,
    missing: rows.filter((row) => !passed.includes(row)),
    skipped: skipped.map((test) => `${test.title} (${reasonFor(test.row) ?? 'NO REASON GIVEN'})`),
    unexplained: skipped.filter((test) => !isAllowed(test)).length,
  };
}

const tooMany = 45; // of them a run of a single file says nothing

export function printRows({catalogue, engine, rows, missing, skipped}, of = rows) {
  const wanted = missing.filter((row) => of.includes(row));
  const names = wanted.length > 0 && wanted.length < tooMany ? `; not ${wanted.join(', ')}` : '';
  console.log(`${catalogue}, ${engine}: ${of.length - wanted.length} of ${of.length} rows passed${names}`);
  for (const line of skipped) console.log(`  cannot be made here: ${line}`);
}
