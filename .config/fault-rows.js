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
  ],
};
