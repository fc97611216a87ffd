import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../../catalog/catalog.sample.ts';
import {
  addDays,
  daysBetween,
  type CalendarDay,
} from '../../catalog/certification/calendar-day.ts';
import { inForceCounts } from '../../catalog/certification/standing.ts';
import { certificationsOn } from '../../catalog/certification/certification.ts';
import { starDisplay, validityOn } from '../../catalog/certification/validity.ts';
import { readCatalog } from '../../entries/check.ts';
import { showDate } from '../../i18n/dates.ts';
import { STATUS_LABEL } from '../../i18n/validity-words.ts';
import { CATALOGUE_DAY, SAMPLE_CONTENT, SAMPLE_DAY, SAMPLE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser } from '../catalogue-page.ts';
import { untilQuiet } from '../quiet.ts';
import { representativesOf, siteIn } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const BUILT = day(SAMPLE_DAY);
/** How many days after the build somebody reads; before it their clock is slow, or they live farther west. */
const CLOCKS = { '−3 days': -3, '+1 day': 1, '+35 days': 35, '+200 days': 200, '+2 years': 731 };
type Clock = keyof typeof CLOCKS;

const site = siteIn(SAMPLE_FOLDER);
const { catalog } = await readCatalog(SAMPLE_CONTENT, BUILT, day(CATALOGUE_DAY));

/** What was known on the day of the build, judged for the reader's day. */
function stateOf(slug: string, today: CalendarDay) {
  const certifications = catalog.products.get(slug)?.certifications ?? [];
  const judged = today < BUILT ? BUILT : today;
  return validityOn(certificationsOn(certifications, BUILT), judged);
}

/** A certificate as a page shows it, with the product whose page it is or whose card. */
interface ShownState {
  readonly slug: string;
  readonly label: string;
  readonly stars: string;
}

const shownStates = (page: Page): Promise<ShownState[]> =>
  page.locator('main certificate-state').evaluateAll((states) =>
    states.map((state) => {
      const link = state
        .closest('li, article')
        ?.querySelector<HTMLAnchorElement>('a[href*="/san-pham/"]');
      const path = link?.pathname ?? location.pathname;
      const stars = state.querySelector('svg');
      const fill = stars?.checkVisibility() && getComputedStyle(stars).fill;
      return {
        slug: path.split('/').findLast((step) => step !== '') ?? '',
        label: state.querySelector('[data-label]')?.textContent?.trim() ?? '',
        stars: !fill ? 'none' : fill === 'none' ? 'outlined' : 'filled',
      };
    }),
  );

/** What a page says that is not true on that day. */
type Untrue = (page: Page, today: CalendarDay) => Promise<string[]>;

const certificates: Untrue = async (page, today) =>
  (await shownStates(page)).flatMap(({ slug, label, stars }) => {
    const validity = stateOf(slug, today);
    const wanted = [STATUS_LABEL.vi[validity.status], starDisplay(validity)].join(', ');
    const shown = [label, stars].join(', ');
    return wanted === shown ? [] : [`${slug}: ${shown} instead of ${wanted}`];
  });

const ageOfData: Untrue = async (page, today) => {
  const old = `Dữ liệu đến ${showDate(catalog.dataDay, 'vi')}, có thể đã cũ.`;
  const wanted = daysBetween(catalog.dataDay, today) > 14 ? old : '';
  const said = await page.locator('data-age').innerText();
  return said === wanted ? [] : [`“${said}” instead of “${wanted}”`];
};

const footer: Untrue = async (page) => {
  const said = await page.locator('footer').innerText();
  const days = `ngày ${showDate(BUILT, 'vi')}, theo dữ liệu đến ${showDate(catalog.dataDay, 'vi')}`;
  return said.includes(days) ? [] : ['the footer says no day'];
};

/** Figures and lists of the build, which say for which day they hold. */
const dated =
  (words: string): Untrue =>
  async (page) => {
    const said = (await page.locator('main').innerText()).replaceAll(/\s+/gu, ' ');
    const wanted = `${words} ${showDate(BUILT, 'vi')}`;
    return said.includes(wanted) ? [] : [`nowhere “${wanted}”`];
  };

const officers: Untrue = async (page, today) => {
  const judged = today < BUILT ? BUILT : today;
  const said = await page.locator('[data-intro]').innerText();
  const wanted = `tính đến hết ngày ${showDate(judged, 'vi')}`;
  const products = [...catalog.products.keys()];
  const counts = Map.groupBy(products, (slug) => stateOf(slug, today).status);
  const expected = inForceCounts(new Map([...counts].map(([status, all]) => [status, all.length])));
  const figures = await page
    .locator('.count-row [data-status]')
    .evaluateAll((items: HTMLElement[]) =>
      items.map((item) => [item.dataset['status'], item.querySelector('strong')?.innerText]),
    );
  return [
    ...(said.includes(wanted) ? [] : [`“${said}” without “${wanted}”`]),
    ...figures.flatMap(([status, figure]) => {
      const count = expected.get(status as 'valid') ?? 0;
      return figure === String(count) ? [] : [`${figure} ${status} instead of ${count}`];
    }),
  ];
};

const sentence: Untrue = async (page, today) => {
  // Its words may be on their way.
  await page.locator('[data-sentence]').first().waitFor();
  const said = await page.locator('[data-sentence]').first().innerText();
  const [{ slug = '' } = {}] = await shownStates(page);
  const { status } = stateOf(slug, today);
  const wanted = status === 'expired' ? /quá 36 tháng|hết hạn|không còn hiệu lực/u : /./u;
  const unseen = said.includes('chưa thấy quyết định công nhận lại');
  const isDated = said.includes(`theo dữ liệu đến ${showDate(catalog.dataDay, 'vi')}`);
  return [
    ...(wanted.test(said) ? [] : [`${slug}: ${said}`]),
    ...(unseen && !isDated ? [`${slug} says of no day: ${said}`] : []),
  ];
};

const renewal: Untrue = async (page, today) => {
  const said = page.locator('[data-renewal]');
  if ((await said.count()) === 0 || !(await said.isVisible())) return [];
  const [{ slug = '' } = {}] = await shownStates(page);
  const { status } = stateOf(slug, today);
  return status === 'expiring' ? [] : [`${slug}: a renewal of what is ${status}`];
};

const searchEngines: Untrue = async (page) => {
  const data = await page.locator('script[type="application/ld+json"]').allTextContents();
  return data.filter((text) => text.includes('CertificationActive') && !text.includes('"expires"'));
};

const packet: Untrue = async (page, today) => {
  const field = page.locator('packet-check input').first();
  if ((await field.count()) === 0) return [];
  const steps = page.locator('.packet-steps').first();
  // Nobody has to look on the packet where the certificate is known to run.
  if (!(await steps.isVisible())) return [];
  if ((await steps.getAttribute('open')) === null) await steps.locator('summary').click();
  await field.fill('15/11/2023');
  const said = await page.locator('packet-check output').first().innerText();
  const wanted = today <= '2026-11-15' ? 'Còn đến hết' : 'Đã quá hạn';
  return said.startsWith(wanted) ? [] : [`“${said}” instead of “${wanted}”`];
};

const fairIsOver: Untrue = async (page, today) => {
  const [fair] = [...catalog.fairs.values()];
  const isSaid = await page.locator('past-fair').first().isVisible();
  const isOver = fair !== undefined && today > fair.to;
  return isSaid === isOver ? [] : [isSaid ? 'a fair to come is over' : 'a past fair is to come'];
};

const ownCard: Untrue = async (page, today) => {
  const field = page.locator('header-search input');
  await field.focus();
  await page.getByRole('combobox').first().waitFor();
  await field.fill('mat ong hinh');
  const option = page.getByRole('option', { name: /Mật ong Hình Vẽ/u }).first();
  await option.waitFor();
  const wanted = STATUS_LABEL.vi[stateOf('mat-ong-hinh-ve', today).status];
  const said = (await option.innerText()).replaceAll('\u00a0', ' ');
  return said.includes(wanted) ? [] : [`“${said}” instead of “${wanted}”`];
};

const searchCounts: Untrue = async (page, today) => {
  await page.locator('[data-list] > li').first().waitFor();
  const isSaid = await page.getByText('Số liệu bộ lọc tính đến ngày').isVisible();
  return isSaid === today > BUILT ? [] : ['counts of the filters without their day'];
};

const PLACES: readonly (readonly [place: string, path: RegExp, untrue: Untrue])[] = [
  ['certificates on every page', /^/u, certificates],
  ['age of the data on every page', /^/u, ageOfData],
  ['footer of every page', /^/u, footer],
  ['what search engines are told', /^/u, searchEngines],
  ['sentence of a product', /^san-pham\/[^/]+\/$/u, sentence],
  ['renewal of a product', /^san-pham\/[^/]+\/$/u, renewal],
  ['date on a packet', /^(?:san-pham\/[^/]+|hieu-luc)\/$/u, packet],
  ['suggestions of the search', /^san-pham\/$/u, ownCard],
  ['counts on the home page', /^$/u, dated('tính đến ngày')],
  ['sections of lists', /^(?:nhom|sao)\/[^/]+\/$/u, dated('Xếp theo tình trạng ngày')],
  ['lists and counts for officers', /^hieu-luc\/$/u, officers],
  ['open data', /^du-lieu\/$/u, dated('ngày')],
  ['works that are ready to print', /^in-an\/$/u, dated('Tạo ngày')],
  ['fairs', /^(?:hoi-cho\/[^/]+|in-an)\/$/u, fairIsOver],
  ['counts of the search', /^tim-kiem\/$/u, searchCounts],
];

/** What was published by mistake has a page without any certificate. */
const withdrawn = catalog.withdrawn.map(({ slug }) => `san-pham/${slug}/`);

const pages = representativesOf(site).filter(
  ({ lang, path }) => lang === 'vi' && path !== '404.html' && !withdrawn.includes(path),
);

test('whatever names a status, a count or today is true on every clock, or says for which day it speaks', async () => {
  const table: Record<string, Record<Clock, string>> = {};
  const faults: string[] = [];
  const readOn = async ([clock, days]: [Clock, number]) => {
    const today = addDays(BUILT, days);
    const opened = await CataloguePage.open(browser, site, null, { day: today });
    for (const { path } of pages) {
      await opened.visit(path);
      await untilQuiet(opened.page);
      for (const [place, where, untrue] of PLACES) {
        if (!where.test(path)) continue;
        const found = await untrue(opened.page, today);
        faults.push(...found.map((fault) => `${place}, ${clock}, /${path}: ${fault}`));
        const row = (table[place] ??= {} as Record<Clock, string>);
        const [pages = 0, wrong = 0] = row[clock]?.split(' pages, ').map(Number.parseFloat) ?? [];
        row[clock] = `${pages + 1} pages, ${wrong + found.length} untrue`;
      }
    }
    await opened.close();
  };
  await Promise.all((Object.entries(CLOCKS) as [Clock, number][]).map(readOn));
  console.table(table);
  // No place was left out on any clock.
  const filled = Object.entries(table).map(([place, row]) => [place, Object.keys(row).sort()]);
  const clocks = Object.keys(CLOCKS).sort();
  expect(filled.toSorted()).toEqual(PLACES.map(([place]) => [place, clocks]).toSorted());
  expect(faults).toEqual([]);
});
