/** Reading and checking feeds without a page: for servers, scripts and tests. */
export {feedSchema} from './feed-schema.js';
export * from './reading.js';
