import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../catalog/site.ts';
import { ADOPTED_FOLDER, CATALOGUE_FOLDER, SAMPLE_FOLDER } from '../builds.ts';
import { sharedBrowser } from '../catalogue-page.ts';
import { SearchPage } from './search-page.ts';
import { siteIn, type BuiltSite } from '../site-pages.ts';

/** How many of the queries must find what they should: first, among the first three, and nothing where nothing is right. */
const FLOOR = { first: 0.98, firstThree: 0.99, none: 0.97 } as const;

/** Of so many queries one is also typed; the page itself takes the others, which is quicker. */
const TYPED_EACH = 30;

interface Query {
  readonly query: string;
  readonly kind: string;
  readonly lang?: Language;
  readonly first?: readonly string[];
  readonly firstThree?: readonly string[];
  readonly none?: true;
  readonly never?: readonly string[];
}

/** A query with the place of the first right entry, counted from 1; 0 where none is among the first ten. */
interface Outcome extends Query {
  readonly place: number;
  readonly found: readonly string[];
  /** How many of those found are answers; the others stand below a line that says why they are there. */
  readonly answers: number;
}

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const queriesOf = ({ content }: BuiltSite) =>
  JSON.parse(readFileSync(join(content, 'search-queries.json'), 'utf8')) as readonly Query[];

async function outcomesIn(site: BuiltSite): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const lang of LANGUAGES) {
    const search = await SearchPage.open(browser, site, lang);
    const queries = queriesOf(site).filter((one) => (one.lang ?? LANGUAGES[0]) === lang);
    const sights = await search.lookForEach(queries.map(({ query }) => query));
    queries.forEach((query, at) => {
      const { found = [], answers = [] } = sights[at] ?? {};
      const right = query.first ?? query.firstThree ?? [];
      const place = found.slice(0, 10).findIndex((one) => right.includes(one)) + 1;
      outcomes.push({ ...query, place, found: found.slice(0, 10), answers: answers.length });
    });
    for (let at = 0; at < queries.length; at += TYPED_EACH) {
      await search.lookFor(queries[at]?.query ?? '');
      expect(await search.answers()).toEqual(sights[at]?.answers);
    }
    expect(search.opened.faults).toEqual([]);
    await search.close();
  }
  return outcomes;
}

/** Whether the entry stands where the query wants it: at the top, or for several equally right among three. */
const isTop = ({ place, first, none, answers }: Outcome) =>
  none ? answers === 0 : place > 0 && place <= (first ? 1 : 3);
const isNear = (one: Outcome) => (one.none ? isTop(one) : one.place > 0 && one.place <= 3);
const isKeptOut = ({ never = [], found }: Outcome) =>
  !found.slice(0, 3).some((entry) => never.includes(entry));
const share = (list: readonly Outcome[], holds: (one: Outcome) => boolean) =>
  list.filter(holds).length / list.length;

function summaryOf(outcomes: readonly Outcome[]) {
  const reciprocal = outcomes.map((one) => (one.place > 0 ? 1 / one.place : Number(isTop(one))));
  return {
    queries: outcomes.length,
    'recall@1': Number(share(outcomes, isTop).toFixed(3)),
    'recall@3': Number(share(outcomes, isNear).toFixed(3)),
    MRR: Number((reciprocal.reduce((sum, one) => sum + one, 0) / outcomes.length).toFixed(3)),
  };
}

/** Of so many queries, how many may fail. */
const mayFail = (floor: number, queries: readonly Outcome[]) =>
  Math.floor((1 - floor) * queries.length + 1e-9);

test.for([siteIn(CATALOGUE_FOLDER), siteIn(ADOPTED_FOLDER)])(
  'what people type finds what they mean, as far as $name says what they type',
  async (site) => {
    const outcomes = await outcomesIn(site);
    const kinds = [...Map.groupBy(outcomes, ({ kind }) => kind)];
    console.table({
      ...Object.fromEntries(kinds.map(([kind, list]) => [kind, summaryOf(list)])),
      all: summaryOf(outcomes),
    });
    const sought = outcomes.filter(({ none }) => !none);
    const misplaced = sought.filter((one) => !isTop(one));
    for (const { query, place, found } of misplaced) {
      console.log(`“${query}”: place ${place || 'none'} (${found.slice(0, 3).join(', ')})`);
    }
    const lost = sought.filter((one) => !isNear(one));
    expect(misplaced.length).toBeLessThanOrEqual(mayFail(FLOOR.first, sought));
    expect(lost.length).toBeLessThanOrEqual(mayFail(FLOOR.firstThree, sought));
    const unanswerable = outcomes.filter(({ none }) => none);
    const answered = unanswerable.filter((one) => !isTop(one));
    expect(answered.length).toBeLessThanOrEqual(mayFail(FLOOR.none, unanswerable));
    expect(outcomes.filter((one) => !isKeptOut(one))).toEqual([]);
  },
);

test('another province finds its own with its own words', async () => {
  const outcomes = await outcomesIn(siteIn(SAMPLE_FOLDER));
  expect(outcomes.filter((one) => !isTop(one))).toEqual([]);
});
