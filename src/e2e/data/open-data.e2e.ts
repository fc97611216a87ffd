import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { describe, expect, test } from 'vitest';
import { DATAPACKAGE_FILE } from '../../open-data/products-schema.ts';
import { sites } from '../site-pages.ts';

/** What was published by mistake is no product. */
const isWithdrawn = (file: string) => /^withdrawn:/mu.test(readFileSync(file, 'utf8'));

describe.for([...sites()])('$name', ({ folder, content }) => {
  test('hands out tables that the field’s own validator takes, a row for each entry', async () => {
    const data = await Package.load(join(folder, DATAPACKAGE_FILE), { strict: true });
    for (const [table, kind] of [
      ['products', 'products'],
      ['producers', 'producers'],
      ['sources', 'sources'],
    ] as const) {
      const rows = await data.getResource(table).read({ relations: true });
      const entries = readdirSync(join(content, kind)).filter(
        (name) => kind !== 'products' || !isWithdrawn(join(content, kind, name, 'index.md')),
      );
      expect(rows, table).toHaveLength(entries.length);
    }
    for (const table of ['certifications', 'certification-sources', 'places']) {
      const rows = await data.getResource(table).read({ relations: true });
      expect(rows.length, table).toBeGreaterThan(0);
    }
  });

  test('hands out the licences of the typesetter, the font and the search', () => {
    const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
    for (const name of ['typst-ts-web-compiler', 'be-vietnam-pro', 'pagefind', 'uqr']) {
      expect(licences).toContain(name);
    }
    const hasEditor = readdirSync(join(folder, 'admin')).includes('config.json');
    expect(licences.includes('@sveltia/cms')).toBe(hasEditor);
  });
});
