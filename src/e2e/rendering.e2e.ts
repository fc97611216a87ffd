import { describe, expect, test } from 'vitest';
import { visitorOf } from './catalogue-page.ts';
import { untilQuiet } from './quiet.ts';
import { named, readingPagesOf, representativesOf, sites } from './site-pages.ts';
import { parsed } from './parsed-page.ts';

describe.for([...sites()])('every page of $name', (site) => {
  const pages = readingPagesOf(site);

  test('tells browsers and search engines its language, title and content', () => {
    const faults = pages.flatMap((page) => {
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
    const twins = [...Map.groupBy(indexed, (page) => parsed(page).title)];
    const repeated = twins.filter(([, group]) => group.length > 1);
    expect(repeated.map(([title, group]) => [title, ...group.map(named)])).toEqual([]);
  });
});

describe.for([...sites()])('a reader of $name', (site) => {
  const paths = representativesOf(site).map(({ path }) => path);
  const plain = visitorOf(site, { scripts: false, width: 320 });
  const usual = visitorOf(site, { width: 320 });

  test.for(paths)(
    'can read /%s without JavaScript, and on a screen of 320 pixels',
    async (path) => {
      const opened = await plain(path);
      const { page: tab } = opened;
      expect(await tab.locator('h1').isVisible()).toBe(true);
      expect((await tab.locator('main').innerText()).length).toBeGreaterThan(80);
      expect(await opened.overflow()).toBe(0);
    },
  );

  test.for(paths)('opens /%s without errors and asks nothing of other hosts', async (path) => {
    const opened = await usual(path);
    await untilQuiet(opened.page);
    expect(opened.faults).toEqual([]);
    expect(await opened.overflow()).toBe(0);
  });
});
