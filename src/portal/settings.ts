import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { NATIONAL_FOLDER } from '../open-data/portal/national.ts';
import { portalHeadersFile } from '../site/frame/security-policy.ts';
import { loadNational, type PortalFacts } from './load-portal.ts';

/** What editors know of the collections of a province; a portal has none, and its build would say so there. */
const COLLECTION_TYPES = '.astro/content.d.ts';
let typesBefore: string | undefined;

/** Writes what only hosts read, and the tables of the whole country where they were harvested. */
const besides: AstroIntegration = {
  name: 'portal-files',
  hooks: {
    'astro:config:setup': () => {
      if (existsSync(COLLECTION_TYPES)) typesBefore = readFileSync(COLLECTION_TYPES, 'utf8');
    },
    'astro:build:done': ({ dir }) => {
      if (typesBefore !== undefined) writeFileSync(COLLECTION_TYPES, typesBefore);
      // Asking the sites once more could tell something else than the pages do.
      const told = JSON.parse(readFileSync(new URL('build.json', dir), 'utf8')) as PortalFacts;
      const hosts = told.sites
        .filter(({ leftOut }) => !leftOut)
        .map(({ url }) => new URL(url).origin);
      writeFileSync(new URL('_headers', dir), portalHeadersFile([...new Set(hosts)]));
      if (loadNational()) {
        cpSync(NATIONAL_FOLDER, fileURLToPath(new URL('data/', dir)), { recursive: true });
      }
    },
  },
};

/** What the settings of a build differ in where its content folder is a portal’s. */
export const PORTAL_SETTINGS = {
  srcDir: './src/portal',
  cacheDir: './.cache/portal',
  integrations: [besides],
} satisfies AstroUserConfig;
