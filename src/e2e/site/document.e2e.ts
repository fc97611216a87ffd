import { describe, expect, test } from 'vitest';
import { closelyReadPagesOf, named, readingPagesOf, sites } from '../site-pages.ts';
import { parsed } from './parsed-page.ts';

describe.for([...sites()])('every page of $name', (site) => {
  const pages = readingPagesOf(site);
  const close = new Set(closelyReadPagesOf(site).map(({ path }) => path));

  test('tells browsers and search engines its language, title and content', () => {
    const read = pages.filter(({ path }) => close.has(path));
    const faults = read.flatMap((page) => {
      const { document } = parsed(page);
      const policy = document.querySelector('meta[http-equiv="Content-Security-Policy" i]');
      const wrong = {
        'no lang': document.documentElement.lang !== page.lang,
        'not one h1': document.querySelectorAll('h1').length !== 1,
        'an empty h1': !document.querySelector('h1')?.textContent?.trim(),
        'no title': !document.title.trim(),
        'no description': !document
          .querySelector('meta[name="description"]')
          ?.getAttribute('content')
          ?.trim(),
        'no security policy': !policy?.getAttribute('content')?.includes("default-src 'none'"),
        'inline script or style':
          document.querySelector(
            'style, [style], script:not([src], [type="application/ld+json"])',
          ) !== null,
      };
      return Object.entries(wrong).flatMap(([fault, is]) =>
        is ? [`${named(page)}: ${fault}`] : [],
      );
    });
    expect(faults).toEqual([]);
  });

  test('has a title of its own', () => {
    const indexed = pages.filter(({ html }) => !/<meta[^>]+noindex/u.test(html));
    const twins = [...Map.groupBy(indexed, ({ html }) => /<title>([^<]*)/u.exec(html)?.[1])];
    const repeated = twins.filter(([, group]) => group.length > 1);
    expect(repeated.map(([title, group]) => [title, ...group.map(named)])).toEqual([]);
  });
});
