// The hostile pages of the rows HH-…, served at /hosts/<name>. Each has text before and after, three kinds of widget, one of
// them twice. `listen.js` notes what the page's author would hear of. What is in the query of the address, a page can use.
import {cssPages} from './hostile/css.js';
import {dataPages} from './hostile/data.js';
import {framePages} from './hostile/frames.js';
import {policyPages} from './hostile/policies.js';
import {scriptPages} from './hostile/scripts.js';
import {spyPages} from './hostile/spies.js';
import {toolPages} from './hostile/tools.js';
import {script, widgets} from './hostile/parts.js';

export const hostilePages = {
  neutral: {},
  'neutral-elements': {elements: true},
  ...cssPages, ...scriptPages, ...policyPages, ...toolPages, ...dataPages, ...framePages, ...spyPages,
};

/** `page`: what is particular to it, or a function of the query that gives this. */
export function renderHostile(name, query) {
  const page = hostilePages[name];
  const {
    doctype = '<!doctype html>', attributes = 'lang="de"', bodyAttributes = '', head = '', before = '', after = script(), elements = false,
    body = widgets({elements, ...query}), headers = {}, policy,
  } = typeof page === 'function' ? page(query) : page;
  return {
    headers: {'content-type': 'text/html; charset=utf-8', ...(policy && {'content-security-policy': policy}), ...headers},
    html: `${doctype}<html ${attributes}><head><meta charset="utf-8"><title>Eine fremde Seite</title><script src="/test/hosts/listen.js" nonce="abc"></script>
<link rel="stylesheet" href="/test/hosts/reserve.css" nonce="abc">${head}</head><body ${bodyAttributes}>${before}<p id="before">Das steht davor.</p>
${body}
<p id="after">Das steht danach.</p>${after}</body></html>`,
  };
}
