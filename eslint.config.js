/** Lint rules. Layout is Prettier's business, imports between layers are tests/unit/layers.test.ts's. */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const generated = ['dist/', '.astro/', '.tmp/', '.shots/', '.cache/', 'public/'];

export default defineConfig(
  globalIgnores(generated),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Switches over a union name every case, so a new member is an error here and not a surprise at run time.
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A count in a message needs no ceremony; figures on pages go through lib/text/format.ts.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An environment variable that is set to nothing counts as not set.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // [...text] is how code points are walked.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // TypeScript's noPropertyAccessFromIndexSignature asks for the opposite.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  { files: ['**/*.{js,mjs,astro}'], extends: [tseslint.configs.strict] },
  astro.configs.recommended,
  // Comes from eslint-plugin-jsx-a11y-x, which eslint-plugin-astro loads by itself.
  astro.configs['jsx-a11y-strict'],
  // A table that scrolls must take the focus, or the keyboard cannot scroll it (axe: scrollable-region-focusable).
  { files: ['src/components/Tabel.astro'], rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': 'off' } },
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-param-reassign': 'error',
      'no-else-return': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
);
