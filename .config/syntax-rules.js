// What no file in src/ may say, each with its reason. `except` are the files that are there to say it.

const template = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement';
const strictPage = 'is blocked by a strict policy of the page, and then numbers are drawn wrong: use SVG attributes or `.style`.';
const text = 'Texts of a feed are text: let Lit write them.';
const requests = 'The feed is all that a widget asks for, through src/feed/fetch-feed.ts.';
const prototypeJs = 'breaks on pages with Prototype.js';
const time = 'Time is an argument, or comes from the clock.';
const storage = 'The widgets store nothing on a visitor\'s device.';

const saveFile = 'src/base/save-file.ts';
const clock = 'src/base/clock.ts';
const environment = 'src/feed/registry.ts';
const node = 'src/cli/**/*.ts';

const banned = [
  {selector: `${template}[value.raw=/\\sstyle\\s*=/]`, message: `A style attribute ${strictPage}`},
  {selector: `${template}[value.raw=/<style[\\s>]/i]`, message: `A <style> ${strictPage}`},
  {selector: 'Identifier[name="styleMap"]', message: `styleMap ${strictPage}`},
  {selector: 'Identifier[name=/^unsafe(HTML|MathML|SVG|Static)$/]', message: text},
  {selector: 'Identifier[name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]', message: text},
  {selector: 'Literal[value=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]', message: text},
  {selector: `${template}[value.raw=/\\.(inner|outer)HTML\\s*=/]`, message: text},
  {
    selector: `${template}[value.raw=/[\\s.](xlink:)?href\\s*=\\s*["']?[^"'>\\s]*$/]:not([tail=true])`,
    message: 'A link goes through src/base/link.ts, which checks its address.',
    except: ['src/base/link.ts'],
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(href|src|srcdoc|action)$/]',
    message: 'An address goes through src/base/link.ts.',
    except: ['src/base/link.ts', saveFile, node],
  },
  {selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^(href|src|srcdoc|style|on.*)$/i]', message: 'An address goes through src/base/link.ts.', except: [node]},
  {selector: 'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]', message: text},
  {selector: 'MemberExpression[property.name="sendBeacon"]', message: requests},
  {selector: 'MemberExpression[property.name="cookie"]', message: storage},
  {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: time, except: [clock]},
  {selector: 'CallExpression[callee.name="Date"]', message: time, except: [clock]},
  {selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: time, except: [clock, environment]},
  {
    selector: 'MemberExpression[object.name="Array"][property.name="from"]',
    message: `Array.from ${prototypeJs}: spread instead.`,
    except: [node],
  },
  {
    selector: 'CallExpression[callee.property.name="entries"][arguments.length=0]',
    message: `entries() of an array ${prototypeJs}: use forEach or map.`,
    except: [node],
  },
  {
    selector: 'CallExpression[callee.property.name="bind"][arguments.length>1]',
    message: `bind with arguments ${prototypeJs}: use an arrow function.`,
    except: [node],
  },
  {selector: 'ForInStatement', message: 'for…in meets what a page added to Object.prototype: use Object.keys.'},
  {selector: 'ImportExpression', message: 'Each CDN file is one file: import statically.', except: [node]},
];

const config = (files, list) => ({
  files,
  rules: {'no-restricted-syntax': ['error', ...list.map(({selector, message}) => ({selector, message}))]},
});

const exceptions = [...new Set(banned.flatMap(({except = []}) => except))];

export const syntaxRules = [
  config(['src/**/*.ts'], banned),
  ...exceptions.map((file) => config([file], banned.filter(({except = []}) => !except.includes(file)))),
];

/** Globals that no file in src/ may use. */
export const forbiddenGlobals = [
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'].map((name) => ({name, message: storage})),
  ...['EventSource', 'Image', 'SharedWorker', 'WebSocket', 'Worker', 'XMLHttpRequest'].map((name) => ({name, message: requests})),
  {name: 'event', message: 'The global event is undefined in some browsers: take the argument.'},
];
