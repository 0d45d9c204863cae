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
  /** What a row asks for and its tests do not show. */
  leftOut: [
    {row: 'HH-05', what: 'the pixels of the neutral page itself', reason: 'the page makes the outer boxes inline and lets them shine through: compared is a page that does only that'},
    {row: 'HH-09', what: 'the pixels of the chart', reason: 'a line with nothing but small text or a badge is lower in quirks mode, 1 to 3 px a row: colours, sizes and places are compared'},
    {row: 'HH-49', what: 'a sentence of its own for no header, and for the header of another partner', reason: 'browsers tell scripts the same of both, and a page cannot ask as another: one sentence names both, and "initiative-widgets check", which finds out'},
    {row: 'HH-55', what: 'E0 of a snippet with its hash', reason: 'the recorded snippets name the hash of a version that never was: it is taken out, and HH-45 tries a real one'},
    {row: 'HH-56', what: 'E0 of frame and element', reason: 'of them the filter for authors leaves nothing but the link'},
    {row: 'HH-57', what: 'the output of TYPO3 itself', reason: 'its sanitizer is written in PHP and not here: test/support/filters.ts is a model of its rules'},
    {row: 'HH-58', what: 'the output of Joomla, Contao and Drupal themselves', reason: 'the same: models of their rules'},
    {row: 'HH-58', what: 'E0 of a plain link with the loader (V1)', reason: 'links are not made into widgets (R39, a "C", is not built): the link stays, with the loader and without'},
  ],
};
