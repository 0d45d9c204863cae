// Names that only our own code knows, and that embed.js may therefore shorten: nobody can reach them in a classic script. What
// copies of the library have for each other on one page (feed-context.ts: a store and its listeners) is none of them.
// test/short-names.test.ts holds them against all that has a name outside: the browser, the feed, the elements' interfaces.
export const shortNames = [
  'addController', 'arrange', 'asOf', 'askBody', 'askLabel', 'askSubject', 'chooseProject', 'citationTitle', 'connectedCallback',
  'counted', 'coverage', 'createHTML', 'createProperty', 'defaultHeading', 'disconnectedCallback', 'dissentOf', 'endsDrag',
  'freshness', 'ghosts', 'ground', 'isComing', 'isEmpty', 'isFolded', 'isKnown', 'isMirrored', 'isNear', 'isOptional',
  'isUpdatePending', 'knownUntil', 'latestNews', 'meaningOfStatuses', 'milestoneStatus', 'nearer', 'noGroup', 'noLead',
  'noPublishedProjects', 'noSuchProject', 'noTimeframe', 'notUpdated', 'observedAttributes', 'onKeydown', 'onPointer', 'onScroll',
  'onTouch', 'onWheel', 'partAt', 'performUpdate', 'pictures', 'placeOf', 'plan', 'planStretch', 'progressHeading', 'projectOf',
  'promiseTrail', 'publishedOn', 'publishedProjects', 'renderAboveHeading', 'renderFeed', 'renderPictures', 'renderRoot',
  'reportedOn', 'requestUpdate', 'resolveSource', 'retryable', 'rowMaker', 'rowNumber', 'rowOf', 'setDomain', 'showHost',
  'stillOpen', 'ticks', 'timelineHeading', 'timelineSummary', 'trustedTypes', 'undated', 'unreported', 'updateComplete',
  'useDefault', 'visibleProjects',
];
