// What the published package offers to page authors: elements with their attributes, properties, methods, events, slots, parts,
// custom properties and states. Nothing of how they are made.
const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const isPublic = ({name, privacy = 'public'}) => privacy === 'public' && !name.startsWith('#') && !name.startsWith('_');

/** Properties and methods of Lit and of the browser that elements override. */
const internals = new Set([
  'adoptedCallback', 'attributeChangedCallback', 'connectedCallback', 'createRenderRoot', 'disconnectedCallback', 'firstUpdated',
  'formAssociated', 'getUpdateComplete', 'observedAttributes', 'performUpdate', 'properties', 'render', 'requestUpdate',
  'scheduleUpdate', 'shadowRootOptions', 'shouldUpdate', 'styles', 'update', 'updated', 'willUpdate',
]);

/** What all widgets inherit and one does nothing with: a card shows its project, whatever a filter would leave. */
const unused = {'project-card': ['group', 'lead', 'status']};

/** Elements, and the class they share: what else stands in their folders no entry of the package reaches. */
const isOffered = ({kind, name, tagName}) => kind === 'class' && (tagName !== undefined || name === 'FeedElement');

/** `defineElement(tag, class)` is a registration: tools learn from it which file to import for a tag. */
function readRegistration({ts, node, moduleDoc}) {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement' || node.arguments.length !== 2) return;
  const [tag, name] = node.arguments;
  if (!ts.isStringLiteral(tag)) return;
  moduleDoc.exports.push({
    kind: 'custom-element-definition',
    name: tag.text,
    declaration: {name: name.getText(), module: moduleDoc.path.replace('.define.ts', '.ts')},
  });
}

function tidyDeclaration(declaration) {
  const isUsed = ({name, inheritedFrom}) => !inheritedFrom || !unused[declaration.tagName]?.includes(name);
  declaration.attributes = declaration.attributes?.filter(isUsed);
  declaration.members = declaration.members?.filter((member) => isPublic(member) && isUsed(member) && !internals.has(member.name));
  // the analyzer makes up events from dispatchEvent(new X()): those with a line in the class comment count
  declaration.events = declaration.events?.filter(({name, description}) => name && description);
  for (const {inheritedFrom} of Object.values(declaration).filter(Array.isArray).flat()) {
    if (inheritedFrom) inheritedFrom.module = published(inheritedFrom.module);
  }
  if (declaration.superclass) declaration.superclass.module = published(declaration.superclass.module);
  return declaration;
}

export default {
  globs: ['src/elements/*/*.ts', 'src/base/feed-element.ts'],
  outdir: '.',
  litelement: true,
  plugins: [{
    name: 'published-elements',
    analyzePhase: readRegistration,
    packageLinkPhase({customElementsManifest: manifest}) {
      for (const module of manifest.modules) {
        module.path = published(module.path);
        module.declarations = module.declarations.filter(isOffered).map(tidyDeclaration);
        module.exports = module.exports.filter(({kind, name}) =>
          kind === 'custom-element-definition' || module.declarations.some((declaration) => declaration.name === name));
        for (const {declaration} of module.exports) declaration.module = published(declaration.module);
      }
      manifest.modules = manifest.modules.filter((module) => module.exports.length).sort((a, b) => a.path < b.path ? -1 : 1);
    },
  }],
};
