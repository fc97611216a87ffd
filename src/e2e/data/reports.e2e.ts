import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { CATALOGUE_CONTENT } from '../builds.ts';
import { parsed } from '../site/parsed-page.ts';
import { pagesOf, sites } from '../site-pages.ts';

/** The rows of each sheet of a workbook, below its headings. */
async function listsIn(file: string) {
  const { sheets } = await readXlsx(readFileSync(file));
  return new Map(sheets.map(({ name, rows }) => [name, rows.slice(1)]));
}

describe.for([...sites()])('$name', (site) => {
  const data = JSON.parse(readFileSync(join(site.folder, 'data/products.json'), 'utf8')) as {
    products: readonly { slug: string }[];
  };
  const year = Number(site.day.slice(0, 4));
  // Of a province nothing may be in force, and nothing may be lacking.
  const isRich = site.content !== CATALOGUE_CONTENT;

  test.for([
    ['bao-cao', 'Từng sản phẩm', 'Kết hợp'],
    ['report', 'Products', 'Combined'],
  ] as const)('hands out %s on the year, in which every product counts once', async (names) => {
    const [file, single, combined] = names;
    const lists = await listsIn(join(site.folder, `data/${file}-${year}.xlsx`));
    const counted = (lists.get(combined) ?? []).reduce((sum, row) => sum + Number(row[6]), 0);
    expect(lists.get(single)).toHaveLength(counted);
    if (isRich) expect(counted).toBeGreaterThan(0);
    expect(counted).toBeLessThanOrEqual(data.products.length);
  });

  test('lists on its pages just the products of which the workbook says that something is lacking', async () => {
    const lists = await listsIn(join(site.folder, `data/bao-cao-${year}.xlsx`));
    const lacking = (lists.get('Còn thiếu') ?? []).map(([name]) => String(name)).sort();
    const pages = pagesOf(site).filter(({ path }) => path.startsWith('du-lieu/con-thieu/'));
    const shown = pages.flatMap((page) =>
      [...parsed(page).document.querySelectorAll('main li li > a')].map(({ textContent }) =>
        textContent.trim(),
      ),
    );
    expect(shown.sort()).toEqual(lacking);
    if (isRich) expect(lacking).not.toEqual([]);
  });
});
