// Writes data/feed.schema.json from the schema that the widgets read with.
import {writeFileSync} from 'node:fs';
import {jsonSchema} from '../dist/cli/schema/json-schema.js';

const file = new URL('../data/feed.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(jsonSchema('draft-2020-12'), null, 2)}\n`);
