import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { layers } from './eslint.layers.js';

const RANDOM = {
  selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
  message: 'Two builds of one commit are identical.',
};
const LAZY = {
  selector: 'ImportExpression',
  message: 'Import at the top, where everyone sees what a module needs.',
};

export default defineConfig(
  { ignores: ['dist', 'dist.*', '.astro', '.cache', 'node_modules'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': ['error', RANDOM, LAZY],
    },
  },
  { files: ['src/**/*.astro'], rules: { 'max-lines': ['error', { max: 120 }] } },
  { files: ['src/pages/**/*.astro', 'src/pages/**/*.ts'], rules: { 'max-lines': ['error', 40] } },
  {
    files: ['src/e2e/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', RANDOM] },
  },
  ...layers,
);
