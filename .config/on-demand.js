// What a site's bundler loads on demand, `(await import('./one.js')).name`, as Vite plugins treat it here.

const isOurs = (id) => /[\\/]src[\\/].*\.ts$/.test(id);

/** For the CDN files, each of which is one file: it is in them from the start. */
export function takeIn() {
  return {
    name: 'take-in',
    transform(code, id) {
      if (!isOurs(id) || !code.includes('import(')) return null;
      const imports = [];
      // by its name: an object of all names would be made with descriptors that a page's own Object.prototype spoils
      const taken = code.replace(/\(await import\(['"](\.[^'"]+)['"]\)\)\.(\w+)/g, (_, path, name) => {
        imports.push(`import {${name} as taken${imports.length}} from '${path}';\n`);
        return `taken${imports.length - 1}`;
      });
      if (taken.includes('import(')) this.error(`Write (await import('…')).name in ${id}`);
      return {code: imports.join('') + taken, map: null};
    },
  };
}

/** For the measuring of sizes: it is left out, and `found` gets the names of its files. */
export function leaveOut(found) {
  return {
    name: 'leave-out',
    enforce: 'pre',
    transform(code, id) {
      if (!isOurs(id)) return null;
      // no wrapper of Vite's around it, which belongs to no package
      return {code: code.replace(/\bimport\('(\.[^']+)'\)/g, (_, path) => {
        found.push(new URL(path.replace(/\.js$/, '.ts'), `file://${id}`).pathname);
        return `load('${path}')`;
      }), map: null};
    },
  };
}
