import {oneOf, type Context} from '../context.js';
import {jsonSchema} from '../schema/json-schema.js';

export async function schema(context: Context, {draft, output}: {readonly draft: string; readonly output?: string}): Promise<number> {
  const found = oneOf(context.texts, '--draft', draft, ['2020-12', '7']);
  await context.write(output, `${JSON.stringify(jsonSchema(`draft-${found}`), null, 2)}\n`);
  return 0;
}
