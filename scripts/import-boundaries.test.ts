import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const GUARDS = ['layers/imports', 'no-restricted-syntax'];
const eslint = new ESLint({ ruleFilter: ({ ruleId }) => GUARDS.includes(ruleId) });

/** What the guard of the layers says of a file with that line. */
async function reportsOf(filePath: string, line: string): Promise<string[]> {
  const code = filePath.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`;
  const [result] = await eslint.lintText(code, { filePath });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.map(({ message }) => message);
}

const ODD = {
  'src/cache/x.ts': [`import '../text/slug.ts';`, `import { z } from 'zod';`],
  'src/text/x.ts': [
    `import '../catalog/site.ts';`,
    `import 'node:fs';`,
    `import { stringify } from 'yaml';`,
    `import type {} from 'vitest';`,
    `import '../cache/made-once.ts';`,
  ],
  'src/catalog/x.ts': [
    `import { z } from 'zod';`,
    `import { z } from 'zod/v4';`,
    `import fs from 'fs';`,
    `import fs from 'fs/promises';`,
    `import { parse } from 'yaml';`,
    `import { getImage } from 'astro:assets';`,
    `import '../i18n/href.ts';`,
    `import '/src/i18n/href.ts';`,
    `export * from '../i18n/href.ts';`,
    `export { href } from '../i18n/href.ts';`,
    `import type { Route } from '../i18n/href.ts';`,
    `export type Paths = import('../site/paths.ts').Paths;`,
    `await import('../site/paths.ts');`,
    `await import('zod');`,
    `const name: string = 'zod'; await import(name);`,
  ],
  'src/i18n/x.ts': [
    `import { z } from 'zod/mini';`,
    `import '../e2e/builds.ts';`,
    `import '../site/frame/site.css';`,
    `import '../site/frame/province-theme.ts';`,
    `import '../content.config.ts';`,
    `import '../../scripts/check.ts';`,
  ],
  'src/entries/rules/x.ts': [
    `import '../../open-data/field.ts';`,
    `import '../../site/frame/crumbs.ts';`,
    `import '../../authoring/proposal/answers.ts';`,
    `import '../load.ts';`,
    `import { getEntry } from 'astro:content';`,
  ],
  'src/entries/load.ts': [
    `import '../authoring/cms/config.ts';`,
    `import '../site/frame/crumbs.ts';`,
    `import '../open-data/field.ts';`,
    `import { z } from 'zod';`,
    `await import('../site/paths.ts');`,
  ],
  'src/open-data/x.ts': [
    `import '../entries/load.ts';`,
    `import '../search/x.ts';`,
    `import { z } from 'zod';`,
  ],
  'src/open-data/x.test.ts': [`import { z } from 'zod';`],
  'src/authoring/spreadsheet/x.ts': [
    `import '../../site/frame/crumbs.ts';`,
    `import '../../open-data/field.ts';`,
    `import '../../entries/load.ts';`,
  ],
  'src/site/search/x.ts': [
    `import '../../entries/schemas/scalar.ts';`,
    `import '../../authoring/cms/files.ts';`,
    `import '../../authoring/browser-import/list-import.ts';`,
    `import '../../authoring/spreadsheet/words.ts';`,
    `import '../../e2e/builds.ts';`,
    `import { z } from 'zod/v4/core';`,
  ],
  'src/site/frame/X.astro': [
    `import { url } from '../../entries/schemas/scalar.ts';`,
    `import { getEntry } from 'astro:content';`,
    `import Page from '../../pages/index.astro';`,
    `import { buildDay } from '../../entries/settings.ts';`,
  ],
  'src/pages/en/x.ts': [
    `import '../../entries/settings.ts';`,
    `import { z } from 'zod';`,
    `await import('../../e2e/builds.ts');`,
  ],
  'src/middleware.ts': [`import './site/paths.ts';`, `import './entries/check.ts';`],
  'src/styles/x.ts': [`import '../components/crumbs.ts';`, `import '../entries/read.ts';`],
  'src/e2e/x.ts': [`import '../site/paths.ts';`, `import { z } from 'zod';`],
  'scripts/x.ts': [
    `import '../src/entries/load.ts';`,
    `import '../src/site/paths.ts';`,
    `await import('../src/site/frame/crumbs.ts');`,
  ],
};

const EVEN = {
  'src/text/x.test.ts': [`import { test } from 'vitest';`],
  'src/catalog/x.ts': [`import './site.ts';`, `import type { Name } from '../text/local-text.ts';`],
  'src/i18n/x.ts': [`import '../catalog/site.ts';`],
  'src/entries/schemas/x.ts': [
    `import * as z from 'zod';`,
    `import { readFile } from 'node:fs/promises';`,
    `import '../../text/quote.ts';`,
  ],
  'src/entries/load.ts': [`import { getEntry } from 'astro:content';`, `import './check.ts';`],
  'src/content.config.ts': [`import { z } from 'zod';`, `import 'astro:content';`],
  'src/middleware.ts': [`import { loadCatalog } from './entries/load.ts';`],
  'src/open-data/products-schema.test.ts': [`import { z } from 'zod';`],
  'src/authoring/spreadsheet/x.ts': [
    `import * as z from 'zod';`,
    `import '../../entries/check.ts';`,
    `import '../proposal/answers.ts';`,
  ],
  'src/site/frame/X.astro': [
    `import { Picture } from 'astro:assets';`,
    `import { loadCatalog } from '../../entries/load.ts';`,
    `import drawing from './drawings/tea.svg?raw';`,
    `import { href } from '../../i18n/href.ts';`,
    `import 'virtual:province.css';`,
    `import './site.css';`,
    `import print from '../../styles/print.css?url';`,
  ],
  'src/site/list-import/x.ts': [
    `import type { Report } from '../../authoring/browser-import/import-messages.ts';`,
    `import { StartedImport } from '../../authoring/browser-import/started-import.ts';`,
  ],
  'src/pages/en/x.ts': [
    `import { pages } from '../../site/paths.ts';`,
    `import { cmsConfig } from '../../authoring/cms/config.ts';`,
  ],
  'src/e2e/x.ts': [`await import('@sparticuz/chromium');`, `import '../entries/check.ts';`],
  'scripts/x.ts': [`import '../src/entries/check.ts';`, `import '../src/e2e/builds.ts';`],
};

const cases = (files: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(files).flatMap(([file, lines]) => lines.map((line) => [file, line] as const));

test.for(cases(ODD))('%s must not say: %s', async ([file, line]) => {
  expect(await reportsOf(file, line)).not.toEqual([]);
});

test.for(cases(EVEN))('%s may say: %s', async ([file, line]) => {
  expect(await reportsOf(file, line)).toEqual([]);
});

test('a script in a component is held to the same', async () => {
  const code = `<p></p>\n<script>\n  import '../../entries/schemas/scalar.ts';\n</script>\n`;
  const [result] = await eslint.lintText(code, { filePath: 'src/site/frame/X.astro' });
  expect(result?.messages.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "src/entries/schemas/scalar.ts does not belong here. src/site imports only site, text, catalog, i18n, search, print, open-data, cache, styles, entries/load.ts, the door of authoring/browser-import and some packages.",
    ]
  `);
});
