import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const LAYERS = {
  text: [],
  catalog: ['text'],
  i18n: ['text', 'catalog'],
  entries: ['text', 'catalog', 'i18n'],
  search: ['text', 'catalog', 'i18n'],
  print: ['text', 'catalog', 'i18n'],
  'open-data': ['text', 'catalog', 'i18n'],
  components: ['text', 'catalog', 'i18n', 'entries', 'search', 'print', 'open-data'],
  layouts: ['text', 'catalog', 'i18n', 'entries', 'search', 'print', 'open-data', 'components'],
  views: [
    ...['text', 'catalog', 'i18n', 'entries', 'search', 'print', 'open-data'],
    ...['components', 'layouts'],
  ],
  pages: [
    ...['text', 'catalog', 'i18n', 'entries', 'search', 'print', 'open-data'],
    ...['components', 'layouts', 'views'],
  ],
};

const ASTRO_CONTENT = {
  name: 'astro:content',
  message: 'Only src/entries/load.ts reads the collections.',
};

/** Each folder of src/ may import itself and the folders below it, never a sibling or one above. */
const boundaries = Object.entries(LAYERS).map(([layer, allowed]) => ({
  files: [`src/${layer}/**/*.ts`, `src/${layer}/**/*.astro`],
  // The schema of the open data is held against an independent reading of JSON Schema.
  ignores: ['src/entries/load.ts', 'src/open-data/products-schema.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: [ASTRO_CONTENT, ...(layer === 'entries' ? [] : ['zod'])],
        patterns: [
          {
            regex: `^(\\.\\./)+(?!${[layer, ...allowed].join('|')})(?:${Object.keys(LAYERS).join('|')})/`,
            message: `src/${layer} may import ${allowed.join(', ') || 'nothing outside itself'}.`,
          },
          ...(layer === 'text' || layer === 'catalog'
            ? [{ regex: '^(node|astro):', message: 'The domain runs anywhere.' }]
            : []),
          { regex: '(^|/)scripts/', message: 'Nobody imports scripts.' },
        ],
      },
    ],
  },
}));

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
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Two builds of one commit are identical.',
        },
      ],
    },
  },
  { files: ['src/**/*.astro'], rules: { 'max-lines': ['error', { max: 120 }] } },
  { files: ['src/pages/**/*.astro', 'src/pages/**/*.ts'], rules: { 'max-lines': ['error', 40] } },
  ...boundaries,
  {
    files: ['scripts/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [ASTRO_CONTENT],
          patterns: [
            {
              regex: '/src/(components|layouts|views|pages)/|entries/load',
              message: 'Scripts call the modules below the components.',
            },
          ],
        },
      ],
    },
  },
);
