import { writeFile } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { plainMarkdown } from './src/entries/plain-markdown.ts';
import { HEADERS_FILE } from './src/layouts/security-policy.ts';
import { provinceTheme } from './src/styles/province-theme.ts';
import { LANGUAGES } from './src/catalog/site.ts';

const content = resolve(process.env.CATALOG_CONTENT ?? 'content');
const address = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;
const outDir = process.env.OUT_DIR ?? 'dist';

/** Writes the security policy where hosts such as Netlify and Cloudflare read it. */
const headersFile = {
  name: 'headers-file',
  hooks: {
    'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), HEADERS_FILE),
  },
};

export default defineConfig({
  ...(address ? { site: address.origin, base: address.pathname } : {}),
  outDir: isAbsolute(outDir) ? outDir : `./${outDir}`,
  trailingSlash: 'always',
  server: { port: 4321 },
  i18n: { locales: [...LANGUAGES], defaultLocale: LANGUAGES[0] },
  markdown: { processor: satteri({ mdastPlugins: [plainMarkdown] }) },
  integrations: [mdx(), headersFile, ...(address ? [sitemap()] : [])],
  // A security policy without inline code needs every style and script in a file.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), provinceTheme(content)],
    build: { assetsInlineLimit: 0 },
  },
});
