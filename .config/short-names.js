// Names that only our own code knows, and that embed.js may therefore shorten: nobody can reach them in a classic script. What
// copies of the library have for each other on one page (feed-context.ts: a store and its listeners) is none of them.
// test/short-names.test.ts holds them against all that has a name outside: the browser, the feed, the elements' interfaces.
export const shortNames = [
  // texts of the languages
  'publishedProjects', 'noPublishedProjects', 'noGroup', 'noLead', 'publishedOn', 'notUpdated', 'meaningOfStatuses',
  'progressHeading', 'noTimeframe', 'undated', 'reportedOn', 'timelineHeading', 'timelineSummary', 'legendOf',
  'counted', 'coverage', 'extent', 'promiseTrail', 'stillOpen', 'milestoneStatus', 'dissentOf', 'latestNews', 'noSuchProject', 'chooseProject', 'askLabel', 'askSubject',
  'askBody',
  // what elements and their parts have for each other
  'createProperty', 'visibleProjects', 'renderFeed', 'renderPictures', 'renderAboveHeading', 'citationTitle', 'rowMaker',
  'setDomain', 'planStretch', 'isMirrored', 'isOptional', 'isComing', 'showHost', 'onPointer', 'arrange', 'isInChunks',
  'freshness', 'isNear', 'isEmpty', 'placeOf', 'useDefault', 'renderRoot', 'ground', 'performUpdate', 'onScroll', 'onTouch',
  'addController', 'onWheel', 'defaultHeading', 'hasActions', 'onKeydown', 'rowNumber', 'isPrinting', 'endsDrag', 'rowOf',
  'isKnown', 'ghosts', 'reportedOn', 'asOf', 'isUpdatePending', 'sourceOf',
];
