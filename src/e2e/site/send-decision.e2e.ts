import { describe, expect, test } from 'vitest';
import { parsed } from './parsed-page.ts';
import { readingPagesOf, sites } from '../site-pages.ts';
import { readCatalog } from '../../entries/check.ts';
import { validityOf } from '../../catalog/catalog.ts';
import { dayInVietnam, type CalendarDay } from '../../catalog/certification/calendar-day.ts';

describe.for([...sites()])('a producer with a new decision, in $name', (site) => {
  test('finds a letter and lines to copy on every product that may need it, where there is a contact', async () => {
    const day = site.day as CalendarDay;
    const { catalog } = await readCatalog(site.content, day, dayInVietnam(new Date()));
    const pages = new Map(readingPagesOf(site).map((page) => [page.path, page]));
    const { contact } = catalog.site;
    for (const product of catalog.products.values()) {
      const page = pages.get(`san-pham/${product.slug}/`);
      if (!page) throw new Error(product.slug);
      const { document } = parsed(page);
      const own = document.querySelector('details pre')?.closest('details');
      const letter = own?.querySelector('a[href^="mailto:"]')?.getAttribute('href');
      const isWanted = contact !== null && validityOf(catalog, product).status !== 'valid';
      if (!isWanted) {
        expect(own, page.path).toBeUndefined();
        continue;
      }
      const { pathname, searchParams } = new URL(letter ?? '');
      expect(pathname).toBe(contact.email);
      expect(searchParams.get('subject')).toContain(product.name.vi);
      const lines = document.querySelector('details pre')?.textContent;
      expect(lines).toContain(`Sản phẩm: ${product.name.vi}\n`);
      expect(searchParams.get('body')).toBe(lines?.replaceAll('\n', '\r\n'));
    }
  });

  test('finds the forms on GitHub, the guide and the editor, where a repository takes proposals', () => {
    for (const path of ['dong-gop/', 'en/contribute/']) {
      const page = readingPagesOf(site).find((one) => one.path === path);
      if (!page) throw new Error(path);
      const links = [...parsed(page).document.querySelectorAll('main a')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((address) => /github|admin/u.test(address));
      const github = 'https://github.com/vi-du/danh-muc';
      expect(links, path).toEqual(
        site.repository === undefined
          ? []
          : [
              `${github}/issues/new/choose`,
              `${github}/blob/HEAD/content/README.md`,
              `${site.base}admin/`,
            ],
      );
    }
  });
});
