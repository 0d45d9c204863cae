import {defineConfig} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import {layerGlobals, layerRules} from './.config/layer-rules.js';
import {forbiddenGlobals, syntaxRules} from './.config/syntax-rules.js';

const maxLines = (max) => ['error', {max, skipBlankLines: true, skipComments: true}];

export default defineConfig(
  {ignores: ['dist*/**', 'coverage/**', '.mutation/**', '.browsers/**']},
  {
    files: ['**/*.{js,ts}'],
    extends: [ts.configs.recommended],
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {
        argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true,
      }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [ts.configs.strictTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    languageOptions: {
      globals: {window: 'readonly', self: 'readonly'},
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    settings: {wc: {elementBaseClasses: ['LitElement', 'FeedElement']}},
    rules: {
      'max-lines': maxLines(150),
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': ['error', {checkGlobalObject: true, globals: forbiddenGlobals}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-member-accessibility': ['error', {accessibility: 'no-public'}],
      '@typescript-eslint/no-misused-spread': 'off', // texts are counted as zod counts them, by code points
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/unbound-method': 'off', // Lit binds the listeners of @event=${this.method}
    },
  },
  {files: ['src/elements/*/+([^.]).ts'], rules: {'max-lines': maxLines(200)}},
  {files: ['src/i18n/locales/**/*.ts', 'src/assistant/texts/*.ts', 'src/**/*.styles.ts'], rules: {'max-lines': 'off'}}, // one line a text or declaration
  layerRules,
  layerGlobals(forbiddenGlobals),
  syntaxRules,
  {files: ['test/**/*.ts', 'stories/**/*.ts'], rules: {'@typescript-eslint/no-unused-expressions': 'off'}}, // expect(x).to.be.ok
);
