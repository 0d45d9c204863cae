// A Vite plugin for the CDN files, each of which is one file: what a site's bundler would load on demand is in them from the start.

/** `import('./one.js')`; compiled it has other quotes. */
const onDemand = /\bimport\(['"](\.[^'"]+)['"]\)/g;

export function takeIn() {
  return {
    name: 'take-in',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id) || !code.includes('import(')) return null;
      let imports = '';
      let count = 0;
      const taken = code.replace(onDemand, (_, path) => {
        const name = `taken${count++}`;
        imports += `import * as ${name} from '${path}';\n`;
        return name;
      });
      return {code: imports + taken, map: null};
    },
  };
}

/** In place of it where sizes are measured: leaves out what is loaded on demand, and names its files. */
export function leaveOut(found) {
  return {
    name: 'leave-out',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.ts$/.test(id)) return null;
      // no wrapper of Vite's around it, which belongs to no package
      return {code: code.replace(onDemand, (_, path) => {
        found.push(new URL(path.replace(/\.js$/, '.ts'), `file://${id}`).pathname);
        return `load('${path}')`;
      }), map: null};
    },
  };
}
