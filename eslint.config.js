import { isBuiltin } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const MIDDLE = ['text', 'catalog', 'i18n'];
const ENGINES = ['search', 'print', 'open-data'];

/** What each folder of `src/` may import besides itself. */
const BELOW = {
  cache: [],
  text: [],
  catalog: ['text'],
  i18n: ['text', 'catalog'],
  entries: [...MIDDLE, 'cache'],
  search: MIDDLE,
  print: [...MIDDLE, 'cache'],
  'open-data': MIDDLE,
  styles: [],
  authoring: [...MIDDLE, 'entries'],
  site: [...MIDDLE, ...ENGINES, 'cache', 'styles'],
  pages: [...MIDDLE, ...ENGINES, 'cache', 'authoring', 'site'],
  portal: [...MIDDLE, ...ENGINES, 'cache', 'entries', 'site'],
  e2e: [...MIDDLE, ...ENGINES, 'cache', 'entries', 'authoring'],
};

/** Names of modules as `nameOf` gives them. */
const folders = (...names) => `^src/(?:${names.join('|')})/(?!load\\.ts$)`;
const LOAD = '^src/entries/load\\.ts$';
const LIST_PAGE = '^src/authoring/browser-import/(?:started-import|import-messages)\\.ts$';
const PACKAGES = '^(?:package:(?!zod(?:/|$))|node:|virtual:|astro:(?!content$))';
const ZOD = '^package:zod(?:/|$)';
const COLLECTIONS = '^astro:content$';
const TESTING = '^(?:package:(?:vitest|fast-check)|node:.+)$';

/** `src/text/slug.ts`, `package:zod/mini`, `node:fs`, `astro:content`: one name however the import is written. */
function nameOf(specifier, file, root) {
  const path = specifier.replace(/[?#].*$/u, '');
  if (/^\.{0,2}\//u.test(path) || /^\.{1,2}$/u.test(path)) {
    const target = path.startsWith('/') ? resolve(root, `.${path}`) : resolve(dirname(file), path);
    return relative(root, target).replaceAll('\\', '/');
  }
  if (isBuiltin(path)) return path.startsWith('node:') ? path : `node:${path}`;
  return /^[a-z]+:/u.test(path) ? path : `package:${path}`;
}

/** Reports each import that matches none of the patterns in `allow`. */
const imports = {
  meta: { type: 'problem', schema: [{ type: 'object' }] },
  create(context) {
    const [{ allow, message }] = context.options;
    const patterns = allow.map((pattern) => new RegExp(pattern, 'u'));
    const check = (node) => {
      if (typeof node?.value !== 'string') return;
      const name = nameOf(node.value, context.physicalFilename, context.cwd);
      if (patterns.some((pattern) => pattern.test(name))) return;
      context.report({ node, message: `${name} does not belong here. ${message}` });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source, argument }) => check(source ?? argument?.literal),
    };
  },
};

const block = (files, message, ...allow) => ({
  files,
  rules: { 'layers/imports': ['error', { allow, message }] },
});

function layer(name, below, ...others) {
  const files = ['ts', 'astro'].map((type) => `src/${name}/**/*.${type}`);
  const tests = [`src/${name}/**/*.test.ts`];
  const packages = ['text', 'catalog'].includes(name) ? [] : [PACKAGES];
  const doors = [
    ...(others.includes(LOAD) ? ['entries/load.ts'] : []),
    ...(others.includes(LIST_PAGE) ? ['the door of authoring/browser-import'] : []),
  ];
  const own = [name, ...below, ...doors].join(', ');
  const message = `src/${name} imports only ${own}${packages.length ? ' and some packages' : ''}.`;
  const allow = [folders(name, ...below), ...packages, ...others];
  return [block(files, message, ...allow), block(tests, message, ...allow, TESTING)];
}

/** Packages and doors that only some may use. */
const SPECIAL = { entries: [ZOD], authoring: [ZOD], site: [LOAD, LIST_PAGE], pages: [LOAD] };

/** Each folder of src/ may import itself and the folders below it, never a sibling or one above. */
const layers = [
  { plugins: { layers: { rules: { imports } } } },
  ...Object.entries(BELOW).flatMap(([name, below]) => layer(name, below, ...(SPECIAL[name] ?? []))),
  block(
    ['src/entries/load.ts'],
    'It hands the collections to the pages.',
    ...[folders('text', 'catalog', 'i18n', 'entries'), PACKAGES, COLLECTIONS],
  ),
  block(
    ['src/content.config.ts'],
    'Astro’s door to the entries.',
    ...[folders('text', 'catalog', 'i18n', 'entries'), PACKAGES, COLLECTIONS, ZOD],
  ),
  block(
    ['src/middleware.ts'],
    'It gives every page its language and the catalogue.',
    ...[folders('text', 'catalog', 'i18n'), PACKAGES, LOAD],
  ),
  // The schema of the open data is held against an independent reading of JSON Schema.
  block(
    ['src/open-data/products-schema.test.ts'],
    'src/open-data may not import that.',
    ...[folders('open-data', ...BELOW['open-data']), TESTING, ZOD],
  ),
  block(
    ['scripts/**/*.ts'],
    'Scripts call what lies below site and pages.',
    ...['^scripts/', folders(...BELOW.e2e, 'e2e'), PACKAGES],
  ),
];

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
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': ['error', RANDOM, LAZY],
    },
  },
  { files: ['**/*.test.ts', '**/*.e2e.ts'], rules: { 'max-lines': ['error', 400] } },
  { files: ['src/**/*.astro'], rules: { 'max-lines': ['error', { max: 120 }] } },
  { files: ['src/pages/**/*.astro', 'src/pages/**/*.ts'], rules: { 'max-lines': ['error', 40] } },
  {
    files: ['src/e2e/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', RANDOM] },
  },
  {
    // The search is loaded when someone looks for something, a sentence where the page's own has become untrue, the
    // officer's table and the desk for lists once their page is there, the writer of workbooks when one is asked for, and Pagefind's own module
    // lies in the built site; pages are kept for reading offline when they have opened.
    files: [
      'src/search/pagefind.ts',
      'src/site/header-search/header-search.ts',
      'src/site/list-import/import-list.ts',
      'src/site/certificate/certificate-state.ts',
      'src/site/save-button/save-button.ts',
      'src/site/validity/validity-page.ts',
      'src/site/studio/output.ts',
      'src/site/validity/table-export.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', RANDOM] },
  },
  ...layers,
);
