// Writes data/feed.schema.json from the schema that the widgets read with.
import {writeFileSync} from 'node:fs';
import {toJSONSchema} from 'zod/mini';
import {feedSchema} from '../dist/feed/feed-schema.js';

const file = new URL('../data/feed.schema.json', import.meta.url);
const date = '^(19\\d\\d|20\\d\\d|21\\d\\d|2200)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';
const url = '^(https?://|mailto:|tel:)[^\\s\\\\]+$';

/** What zod's own rules cannot say to an editor: the checks are functions. By the name of the key. */
const more = {
  $schema: {},
  version: {description: 'Version des Formats: 1.x'},
  ...keys('publishedDate adoptedDate date start end newEnd', {pattern: date, description: 'So genau, wie es bekannt ist: 2018, 2018-11 oder 2018-11-26'}),
  ...keys('url uri archiveUri previousUri', {pattern: url, maxLength: 2048}),
  projectTotal: {type: 'integer', minimum: 0, maximum: 100_000, description: 'So viele Projekte wurden beschlossen, veröffentlicht oder nicht'},
  staleAfter: {description: 'Danach gilt ein Stand als veraltet, etwa P12M'},
  reporters: {description: 'Ids der Organisationen, deren Meldungen einen Stand setzen'},
  kind: {enum: ['fixedTerm', 'ongoing']},
  officialTitle: {description: 'Titel laut Beschluss, mit allen Schreibfehlern'},
  leadText: {description: 'Federführung im Wortlaut des Beschlusses'},
  inferred: {description: 'Die Quelle nennt das Projekt nicht; die Redaktion hat zugeordnet'},
};
const statuses = {
  updates: ['planned', 'awaitingDecision', 'inProgress', 'continuing', 'paused', 'completed', 'cancelled'],
  milestones: ['scheduled', 'met', 'notMet', 'cancelled'],
};

function keys(names, value) {
  return Object.fromEntries(names.split(' ').map((name) => [name, value]));
}

/** Every key that is not required may also be null or empty: that means the same as missing. */
function complete(node, list) {
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    complete(property, key);
    Object.assign(property, more[key], key === 'status' && {enum: statuses[list]});
    if (node.required?.includes(key)) continue;
    const {description, ...rest} = property;
    node.properties[key] = {...(description && {description}), anyOf: [rest, {enum: [null, '']}]};
  }
  for (const child of [node.items, node.additionalProperties, ...(node.anyOf ?? [])]) {
    if (typeof child === 'object') complete(child, list);
  }
  return node;
}

const schema = complete(toJSONSchema(feedSchema, {io: 'input', target: 'draft-2020-12'}));
writeFileSync(file, `${JSON.stringify({...schema, title: 'Feed einer Initiative, Version 1'}, null, 2)}\n`);
