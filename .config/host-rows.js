// The rows of the catalogue of hostile host pages.

const ranges = [[1, 19], [20, 33], [40, 50], [55, 68], [70, 76], [80, 84]];
const media = (row) => [
  {row, engine: 'Firefox', reason: 'media features cannot be set over WebDriver BiDi'},
  {row, engine: 'WebKit', reason: 'media features cannot be set over WebDriver'},
];

export const hostCatalogue = {
  title: 'Host pages',
  rows: ranges.flatMap(([first, last]) => Array.from({length: last - first + 1}, (_, index) => `HH-${String(first + index).padStart(2, '0')}`)),
  rowOf: (title) => /^(HH-\d+)(?:,|:)/.exec(title)?.[1],
  cannot: [
    {row: 'HH-02', engine: 'Firefox', reason: 'the text size of the browser is a preference of the whole profile'},
    {row: 'HH-02', engine: 'WebKit', reason: 'the text size of the browser cannot be set over WebDriver'},
    ...['HH-14', 'HH-15', 'HH-18'].flatMap(media),
    {row: 'HH-48', engine: '', reason: 'the certificate of the test server comes from openssl'},
    {row: 'HH-49', engine: 'Chrom', reason: 'Chromium keeps no copy of a JSON file that the page was not allowed to read'},
    {row: 'HH-49', engine: 'WebKit', reason: 'WebKitGTK keeps no copy of a file that the page was not allowed to read'},
    {row: 'HH-50', engine: 'WebKit', reason: 'WebKitGTK under automation opens no second window'},
    {row: 'HH-20', engine: '', reason: 'Prototype.js comes from the Debian package libjs-prototype'},
  ],
};
