// lit-analyzer checks tags, attributes and the types of bindings in templates, of which TypeScript knows nothing. It is older
// than popovers, container queries and Lit's `nothing`, which this script teaches it.
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {DefaultLitAnalyzerContext, LitAnalyzer, makeConfig} from 'lit-analyzer';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const {fileNames, options} = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, {}, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({messageText}) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
  },
});
const program = ts.createProgram(fileNames, options);

const context = new DefaultLitAnalyzerContext({getProgram: () => program});
context.updateConfig(makeConfig({
  strict: true,
  globalAttributes: ['inert', 'popover', 'popovertarget', 'popovertargetaction'],
  rules: {
    'no-invalid-css': 'off',
    'no-missing-import': 'off', // classes register nothing: what an element shows, its .define.ts imports
  },
}));
const analyzer = new LitAnalyzer(context);

const isNothing = ({source, message}) =>
  source === 'no-incompatible-type-binding' && /^Type '.*Symbol\(undefined\)/.test(message);

const files = program.getSourceFiles().filter(({fileName}) => /^(?:src|stories)\//.test(relative(root, fileName)));
const findings = files.flatMap((file) => analyzer.getDiagnosticsInFile(file)).filter((finding) => !isNothing(finding));

for (const {file, location, message, suggestion = '', source} of findings) {
  const {line, character} = file.getLineAndCharacterOfPosition(location.start);
  console.error(`${relative(root, file.fileName)}:${line + 1}:${character + 1} ${message} ${suggestion} (${source})`);
}
console.log(`Templates: ${files.length} files, ${findings.length} findings`);
process.exitCode = findings.length ? 1 : 0;
