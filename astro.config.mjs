import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { cmsFiles } from './src/authoring/cms/files.ts';
import { ownFolder } from './src/cache/own-folder.ts';
import { plainMarkdown } from './src/entries/story.ts';
import {
  buildDay,
  editorRepository,
  isPortal,
  proposalRepository,
  siteAddress,
  siteContact,
} from './src/entries/settings.ts';
import { PORTAL_SETTINGS } from './src/portal/settings.ts';
import { HEADERS_FILE } from './src/site/frame/security-policy.ts';
import { searchIndex } from './src/search/search-index.ts';
import { licences } from './src/site/data/licences.ts';
import { offline } from './src/site/offline/offline-build.ts';
import { reusePages } from './src/site/reuse/reuse-pages.ts';
import { modulePreload } from './src/site/search/module-preload.ts';
import { provinceTheme } from './src/site/frame/province-theme.ts';
import { LANGUAGES } from './src/catalog/site.ts';

const content = resolve(process.env.CATALOG_CONTENT ?? 'content');
const site = JSON.parse(readFileSync(resolve(content, 'site.json'), 'utf8'));
const address = siteAddress(process.env, site.url);
const outDir = process.env.OUT_DIR || 'dist';
/** A build can take the worker off readers’ devices again. */
const isWorkerOff = process.env.SERVICE_WORKER === 'off';

/** Writes the security policy where hosts such as Netlify and Cloudflare read it. */
const headersFile = {
  name: 'headers-file',
  hooks: {
    'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), HEADERS_FILE),
  },
};

/** Replaces the code by which Vite would load the parts of a late module ahead: larger than what it saves. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

/** What every page runs comes in one file with all that it imports, though other scripts import some of it too. */
const PAGE_SCRIPT = /\/src\/site\/frame\/Page\.astro\?.*type=script/u;

/** What finds and shows results comes in one file too: a browser asks an older host for six files at a time. */
const SEARCH = /\/src\/(?:search\/(?:search-engine|answer)|site\/search\/result-card)\.ts$/u;

/** What other late scripts need of it, which then load nothing of the search. */
const ADDRESSES = /\/src\/(?:i18n\/href|text\/slug|catalog\/certification\/stars)\.ts$/u;

/** Puts the editor beside its page, from the package that npm installed. */
const cmsScript = {
  name: 'cms-script',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      if (editorRepository(process.env) === undefined) return;
      for (const [path, content] of cmsFiles()) {
        const file = fileURLToPath(new URL(`admin/${path}`, dir));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
    },
  },
};

/** Says once in a build what readers will miss where nobody takes their corrections. */
const channelNotice = {
  name: 'channel-notice',
  hooks: {
    'astro:build:done': ({ logger }) => {
      const contact = siteContact(process.env, site.contact);
      if (contact !== null || proposalRepository(process.env) !== undefined) return;
      logger.warn(
        'Chưa có nơi nhận báo sai: người đọc chỉ được chỉ cách hỏi xã. Đặt SITE_CONTACT, hoặc contact trong site.json.',
      );
    },
  },
};

/** Whether the page that was built lets search engines list it. */
function isIndexed(page) {
  const path = decodeURI(new URL(page).pathname).slice(
    address.pathname.replace(/\/*$/, '/').length,
  );
  return !readFileSync(resolve(outDir, path, 'index.html')).includes('name="robots"');
}

const shared = {
  ...(address ? { site: address.origin, base: address.pathname } : {}),
  outDir: isAbsolute(outDir) ? outDir : `./${outDir}`,
  trailingSlash: 'always',
  server: { port: 4321 },
  i18n: { locales: [...LANGUAGES], defaultLocale: LANGUAGES[0] },
  // A security policy without inline code needs every style and script in a file.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    define: { 'import.meta.env.SERVICE_WORKER': JSON.stringify(isWorkerOff ? 'off' : 'on') },
    plugins: [plainImports, tailwindcss(), provinceTheme(content)],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'page', test: PAGE_SCRIPT, priority: 3 },
                  { name: 'addresses', test: ADDRESSES, priority: 2 },
                  { name: 'search', test: SEARCH, priority: 1 },
                ],
              },
            },
          },
        },
      },
    },
  },
};

/** The site of a province. */
const ofProvince = {
  markdown: { processor: satteri({ mdastPlugins: [plainMarkdown] }) },
  integrations: [
    mdx(),
    headersFile,
    cmsScript,
    channelNotice,
    searchIndex(() => ownFolder(resolve('.astro'), 'search')),
    modulePreload(),
    licences(editorRepository(process.env) === undefined ? [] : ['@sveltia/cms']),
    offline(isWorkerOff),
    ...reusePages(content, [
      ...(address
        ? [sitemap({ filter: isIndexed, lastmod: new Date(buildDay(process.env, new Date())) })]
        : []),
    ]),
  ],
};

export default defineConfig({ ...shared, ...(isPortal(content) ? PORTAL_SETTINGS : ofProvince) });
