import { expect, test } from 'vitest';
import { catalogOf, certified, producer, product } from '../catalog/catalog.sample.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { changesIn } from '../catalog/certification/changes.ts';
import { deadlinesIn } from '../catalog/certification/deadlines.ts';
import { DRAWINGS } from '../catalog/product.ts';
import { changesAtom } from '../open-data/feeds/atom.ts';
import { calendarIcs } from '../open-data/feeds/calendar.ts';
import { productsCsv } from '../open-data/products-csv.ts';
import { productsJson } from '../open-data/products-json.ts';
import { tablesOf } from '../open-data/tables/tables.ts';
import { searchSource } from '../search/index/search-source.ts';
import { sitePaths } from './paths.ts';

let questions = 0;

/** The same, with every question for a fact of it counted. */
function counted<Facts extends object>(facts: Facts): Facts {
  return new Proxy(facts, {
    get: (target, key) => {
      questions += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
}

/** A province of so many products, whose facts count how often they are asked for. */
function province(count: number): Catalog {
  const products = Array.from({ length: count }, (_, at) =>
    counted(
      product(`sp-${at}`, {
        name: { vi: `Mật ong ${at}`, en: `Honey ${at}` },
        producer: `htx-${at % (count / 5)}`,
        district: `huyen-${at % 10}`,
        drawing: DRAWINGS[at % DRAWINGS.length] ?? 'tea',
        category: `I.${at % 3}.${at % 4}`,
        season: [1 + (at % 12)],
        certifications: [
          counted(certified(`20${20 + (at % 6)}-0${1 + (at % 9)}-10`)),
          counted(certified(`2026-01-${10 + (at % 20)}`, { stars: 4 })),
        ],
      }),
    ),
  );
  const producers = Array.from({ length: count / 5 }, (_, at) =>
    counted(producer(`htx-${at}`, { name: { vi: `HTX ${at}`, en: `Coop ${at}` } })),
  );
  return catalogOf('2026-08-01', { products, producers });
}

const publication = { url: new URL('https://ocop.example/') };
const nothing = { pictures: new Map(), stories: new Map(), producer: { src: '' } };

test.for<[string, (catalog: Catalog) => unknown]>([
  ['deadlines', deadlinesIn],
  ['changes', changesIn],
  ['pages and lists', sitePaths],
  ['search records', (catalog) => searchSource(catalog, 'vi', nothing)],
  ['the calendar', (catalog) => calendarIcs(catalog, 'vi', publication)],
  ['the feed of changes', (catalog) => changesAtom(catalog, 'vi', publication)],
  ['the CSV', (catalog) => productsCsv(catalog, publication)],
  ['the JSON', (catalog) => productsJson(catalog, publication)],
  ['the tables', (catalog) => tablesOf(catalog, publication)],
])(
  'four times as many products ask about four times as much of %s, not sixteen times',
  ([, step]) => {
    const asked = (count: number) => {
      const catalog = province(count);
      questions = 0;
      step(catalog);
      return questions;
    };
    const few = asked(200);
    // What is sorted takes a little more than its share.
    expect(asked(800) / few).toBeLessThan(6);
    expect(few).toBeGreaterThan(200);
  },
);
