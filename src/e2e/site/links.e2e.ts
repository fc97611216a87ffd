import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../catalog/site.ts';
import { danglingTargets, referencesOf, targetOf } from './references.ts';
import {
  closelyReadPagesOf,
  filesBelow,
  named,
  pagesOf,
  readingPagesOf,
  sites,
  type SitePage,
} from '../site-pages.ts';
import { parsed } from './parsed-page.ts';

describe.for([...sites()])('$name', (site) => {
  const pages = pagesOf(site);
  const closePaths = new Set(closelyReadPagesOf(site).map(({ path }) => path));
  const close = pages.filter(({ path }) => closePaths.has(path));

  test('links, pictures, styles, scripts and other languages all lead somewhere', () => {
    const references = close.flatMap((page) =>
      danglingTargets(page, pages, referencesOf(page)).map((target) => ({ target, page })),
    );
    const dangling = [...Map.groupBy(references, ({ target }) => target)].map(
      ([target, [first, ...more]]) =>
        `${first ? named(first.page) : ''} and ${more.length} more → ${target}`,
    );
    expect(dangling).toEqual([]);
  });

  test('style sheets refer to fonts and pictures that exist', () => {
    const missing = filesBelow(site.folder)
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => {
        const css = readFileSync(join(site.folder, file), 'utf8');
        return [...css.matchAll(/url\(["']?([^"')]+)["']?\)/gu)]
          .map(([, url = '']) => url)
          .filter((url) => !url.startsWith('data:') && !targetOf(site, file, url)?.exists)
          .map((url) => `${file} → ${url}`);
      });
    expect(missing).toEqual([]);
  });

  const reading = new Set(readingPagesOf(site).map(({ path }) => path));
  const indexed = pages.filter(
    ({ path, html }) => reading.has(path) && !/<meta[^>]+noindex/u.test(html),
  );
  const closeIndexed = indexed.filter(({ path }) => closePaths.has(path));

  test('a page and its translation link to each other', () => {
    const byPath = new Map(indexed.map((page) => [page.path, page]));
    const translationOf = (page: SitePage) => {
      const [link, ...more] = parsed(page).document.querySelectorAll('body a[hreflang]');
      expect({ page: named(page), more: more.length }).toEqual({ page: named(page), more: 0 });
      return byPath.get(targetOf(site, page.path, link?.getAttribute('href') ?? '')?.path ?? '');
    };
    const oneSided = closeIndexed.filter((page) => {
      const other = translationOf(page);
      return other === undefined || other === page || translationOf(other) !== page;
    });
    expect(oneSided.map(named)).toEqual([]);
  });

  test('search engines learn of translations by whole addresses, or not at all', () => {
    const faults = closeIndexed.flatMap((page) => {
      const links = parsed(page).document.querySelectorAll('head link[rel="alternate"][hreflang]');
      const stated = new Map(
        [...links].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      );
      const seen = parsed(page).document.querySelector('body a[hreflang]');
      if (site.siteUrl === null) return stated.size === 0 ? [] : [named(page)];
      const isRight =
        [...stated.keys()].sort().join() === [...LANGUAGES, 'x-default'].sort().join() &&
        stated.get(page.lang) === new URL(encodeURI(page.path), site.siteUrl).href &&
        stated.get(seen?.getAttribute('hreflang') ?? '') ===
          new URL(seen?.getAttribute('href') ?? '', site.siteUrl).href &&
        stated.get('x-default') === stated.get(LANGUAGES[0]);
      return isRight ? [] : [named(page)];
    });
    expect(faults).toEqual([]);
  });

  test('the sitemap lists exactly the pages that readers may find', () => {
    const maps = filesBelow(site.folder).filter((file) => /^sitemap-\d+\.xml$/u.test(file));
    if (site.siteUrl === null) return expect(maps).toEqual([]);
    const listed = maps.flatMap((file) => {
      const xml = readFileSync(join(site.folder, file), 'utf8');
      return [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
        ([, url = '']) => targetOf(site, '', url)?.path,
      );
    });
    expect(listed.sort()).toEqual(indexed.map(({ path }) => path).sort());
  });

  test('an address that has moved names its new one without JavaScript', () => {
    const faults = pages
      .filter(({ kind }) => kind === 'redirect')
      .filter((page) => !parsed(page).document.querySelector('a[href]'))
      .map(named);
    expect(faults).toEqual([]);
  });
});
