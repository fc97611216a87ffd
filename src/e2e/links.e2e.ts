import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { danglingTargets, referencesOf, targetOf } from './references.ts';
import { filesBelow, named, pagesOf, readingPagesOf, sites } from './site-pages.ts';
import { parsed } from './parsed-page.ts';

describe.for([...sites()])('$name', (site) => {
  const pages = pagesOf(site);

  test('links, pictures, styles, scripts and other languages all lead somewhere', () => {
    const references = pages.flatMap((page) =>
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

  test('a page and its translation name each other', () => {
    const indexed = readingPagesOf(site).filter(({ html }) => !/<meta[^>]+noindex/u.test(html));
    const alternates = new Map(
      indexed.map((page) => {
        const links = parsed(page).document.querySelectorAll(
          'head link[rel="alternate"][hreflang]',
        );
        const paths = [...links].map(
          (link) => targetOf(site, page.path, link.getAttribute('href') ?? '')?.path,
        );
        return [page.path, paths];
      }),
    );
    const oneSided = [...alternates].flatMap(([path, paths]) =>
      paths.length < 2 || !paths.every((other) => alternates.get(other ?? '')?.includes(path))
        ? [path]
        : [],
    );
    expect(oneSided).toEqual([]);
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
    const findable = readingPagesOf(site)
      .filter(({ html }) => !/<meta[^>]+noindex/u.test(html))
      .map(({ path }) => path);
    expect(listed.sort()).toEqual(findable.sort());
  });

  test('an address that has moved names its new one without JavaScript', () => {
    const faults = pages
      .filter(({ kind }) => kind === 'redirect')
      .filter((page) => !parsed(page).document.querySelector('a[href]'))
      .map(named);
    expect(faults).toEqual([]);
  });
});
