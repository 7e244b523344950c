import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist*/', '.astro/', '.staging/', 'node_modules/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // `map.get(key)!` where the intake has checked the key reads better than a branch that never runs.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Vietnamese in precomposed form: one code point a letter.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  {
    // The type checker of ESLint does not know the types of .astro files; `astro check` does.
    files: ['src/{pages,layouts,components}/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs.recommended],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // The floors of .dependency-cruiser.cjs, for the files that it cannot read.
    files: ['src/{layouts,components}/**/*.astro'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(\\.\\./)+(pages|cli)/', message: 'It stands on a floor above.' }] },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/cli/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // The locked-down reader of the environment; everything else takes its options from there.
    files: ['src/{intake,sample,portal,wording,charts,outlets,time,layouts,components,pages,client}/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'src/site/options.ts reads the environment.' },
      ],
    },
  },
);
