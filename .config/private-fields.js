// Makes private fields short in the CDN files: those of our own classes and of Lit's.
import {change, walk} from './code-edits.js';

const isOurs = (id) => /[\\/]src[\\/].*\.ts$/.test(id);
const isOfLit = (id) => /[\\/]@?lit\b/.test(id);

/** A Vite plugin for the CDN build. */
export function shortPrivateFields() {
  return {
    name: 'short-private-fields',
    enforce: 'post',
    transform(code, id) {
      if (!(isOurs(id) || isOfLit(id)) || !/\bclass\b/.test(code)) return null;
      const restored = isOurs(id) ? restoreFields(code, this.parse(code)) : code;
      return {code: renamePrivate(restored, this.parse(restored)), map: null};
    },
  };
}

/**
 * `#part = value;` in place of `#part;` and `this.#part = value;` in the constructor, where the compiler puts all fields of
 * a class if a public one has a value, for that has to be set and not defined. Private ones come before public ones then.
 */
function restoreFields(code, program) {
  const edits = [];
  walk(program, ({type, body: members}) => {
    if (type !== 'ClassBody') return;
    const {value: {params = [], body: {body = []} = {}} = {}} = members.find(({kind}) => kind === 'constructor') ?? {};
    const declared = new Map(members.filter(({key, value}) => key?.type === 'PrivateIdentifier' && value === null).map(({key}) => [key.name, key]));
    const used = new Set(namesIn(params));
    for (const {start, end, expression} of body) {
      if (expression?.type === 'CallExpression' && expression.callee.type === 'Super') continue;
      const {left, right} = expression ?? {};
      if (left?.object?.type !== 'ThisExpression') break; // from here on somebody wrote it
      const {name} = left.property;
      const key = left.property.type === 'PrivateIdentifier' && declared.get(name);
      if (!key || namesIn(right).some((own) => used.has(own))) {
        used.add(name);
        continue;
      }
      edits.push({start: key.end, end: key.end, text: ` = ${code.slice(right.start, right.end)}`});
      edits.push({start, end, text: ''});
    }
  });
  return change(code, edits);
}

/**
 * `#a0`, `#a1` and so on in every class: the minifier gives each name of all classes together one of its own, and code that
 * repeats itself packs better. A class within a class counts on, for it sees the names of the outer one.
 */
function renamePrivate(code, program) {
  const edits = [];
  const rename = (node, outer) => {
    let names = outer;
    if (node.type === 'ClassBody') {
      names = new Map(outer);
      for (const {key} of node.body) {
        if (key?.type === 'PrivateIdentifier' && !names.has(key.name)) names.set(key.name, `#a${names.size}`);
      }
    }
    if (node.type === 'PrivateIdentifier') edits.push({start: node.start, end: node.end, text: names.get(node.name)});
    for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') rename(child, names);
  };
  rename(program, new Map());
  return change(code, edits);
}

function namesIn(node) {
  const names = [];
  walk(node, ({type, name}) => /Identifier$/.test(type) && names.push(name));
  return names;
}
