// The rows of the fault catalogue.

const lengths = {N: 16, H: 18, C: 16, S: 20, X: 20};

export const faultCatalogue = {
  title: 'Fault catalogue',
  rows: Object.entries(lengths).flatMap(([group, length]) => Array.from({length}, (_, index) => `${group}${index + 1}`)),
  rowOf: (title) => /^([NHCSX]\d+)(?:,|:)/.exec(title)?.[1],
  cannot: [
    {row: 'X7', engine: '', reason: 'Prototype.js and MooTools come from the Debian packages libjs-prototype and libjs-mootools'},
    // a page of the tests may open none from file: (X14); npm run smoke does so in Chromium and Firefox
    {row: 'X17', engine: 'Firefox', reason: 'media features cannot be set over WebDriver BiDi'},
    {row: 'X17', engine: 'WebKit', reason: 'media features cannot be set over WebDriver'},
    {row: 'N1', engine: 'WebKit', reason: 'WebKitGTK under automation keeps no expired copy that force-cache could give'},
    // that no listener is left and one request was made is tested in all three
    {row: 'X16', engine: 'Firefox', reason: 'garbage cannot be collected over WebDriver BiDi, so nothing says when memory is given back'},
    {row: 'X16', engine: 'WebKit', reason: 'garbage cannot be collected over WebDriver, so nothing says when memory is given back'},
  ],
  /** What a row asks for and its tests do not show. */
  leftOut: [
    {row: 'N9', what: 'TLS with a wrong name', reason: 'the browsers of the tests take any certificate, as HH-48 needs it: the row asks by HTTPS where nobody speaks TLS, which is the same to a script'},
    {row: 'N13', what: 'a return from the back/forward cache itself', reason: 'a page of the tests is not left: they fire its event; .config/smoke-return.js, of npm run smoke, leaves a page and comes back, in Chromium'},
    {row: 'S12', what: 'found by search', reason: 'there is nothing to search with: <project-list> is not built'},
    {row: 'S13', what: 'an issue for 200 combining marks', reason: 'a reader takes them as they are, for some scripts need several on a letter: "validate" warns (combining-marks), and the widgets bound the height of a row'},
  ],
};
