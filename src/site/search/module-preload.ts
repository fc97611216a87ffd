import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { LANGUAGES } from '../../catalog/site.ts';
import { pathOf } from '../../i18n/href.ts';

/** The addresses of modules that a module asks for as soon as it is read. */
export function importedBy(code: string, address: string): string[] {
  const specifiers = code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+)["']/gu);
  const base = new URL(address, 'https://host.invalid');
  return [...specifiers].map(([, specifier = '']) => new URL(specifier, base).pathname);
}

/** Names in the search page what its scripts import, so that a phone asks for all of it in one round. */
export function modulePreload(): AstroIntegration {
  let base = '/';
  return {
    name: 'module-preload',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/u, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const codeAt = (address: string) =>
          readFile(new URL(address.slice(base.length), dir), 'utf8');
        for (const lang of LANGUAGES) {
          const file = new URL(`${pathOf({ page: 'search' }, lang)}index.html`, dir);
          const html = await readFile(file, 'utf8');
          const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/gu)];
          const needed = new Set(scripts.map(([, address = '']) => address));
          // The set grows while it is walked.
          for (const address of needed) {
            for (const found of importedBy(await codeAt(address), address)) needed.add(found);
          }
          const links = [...needed].map(
            (address) => `<link rel="modulepreload" href="${address}">`,
          );
          await writeFile(file, html.replace('</head>', `${links.join('')}</head>`));
        }
      },
    },
  };
}
