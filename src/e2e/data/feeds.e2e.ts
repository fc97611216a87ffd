import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../catalog/site.ts';
import { feedHref, href } from '../../i18n/href.ts';
import { CATALOGUE_CONTENT } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { sites } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const below = (path: string) => path.replace(/^\//u, '');

describe.for([...sites()])('$name', (site) => {
  test.for(LANGUAGES)(
    'the calendar can be read and is linked where people look (%s)',
    async (lang) => {
      const file = below(feedHref('calendar', lang));
      const ics = readFileSync(join(site.folder, file), 'utf8');
      const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent');
      // A province may know no date yet.
      if (site.content !== CATALOGUE_CONTENT) expect(events.length).toBeGreaterThan(0);
      expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(
        events.length,
      );
      const view = await CataloguePage.open(browser, site, below(href({ page: 'validity' }, lang)));
      const link = view.page.locator('main a[href^="/"][href$=".ics"]');
      expect(await link.getAttribute('href')).toBe(site.base + file);
      await view.close();
    },
  );

  test.for(LANGUAGES)('a browser finds the feed from the page and reads it (%s)', async (lang) => {
    const view = await CataloguePage.open(browser, site, below(href({ page: 'data' }, lang)));
    const feed = await view.page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]');
      const response = await fetch(link?.href ?? '');
      const xml = new DOMParser().parseFromString(await response.text(), 'application/xml');
      const leads = await Promise.all(
        [...xml.querySelectorAll('entry > link')].map(async (entry) => {
          const url = new URL(entry.getAttribute('href') ?? '', response.url);
          return (await fetch(new URL(url.pathname, response.url))).status;
        }),
      );
      const isBroken = xml.querySelector('parsererror') !== null;
      return { type: response.headers.get('content-type'), isBroken, leads: [...new Set(leads)] };
    });
    expect({ ...feed, leads: feed.leads.filter((status) => status !== 200) }).toEqual({
      type: 'application/atom+xml',
      isBroken: false,
      leads: [],
    });
    if (site.content !== CATALOGUE_CONTENT) expect(feed.leads).not.toEqual([]);
    expect(view.faults).toEqual([]);
    await view.close();
  });
});
