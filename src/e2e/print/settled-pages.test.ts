import { expect, test } from 'vitest';
import { catalogOf, day, product } from '../../catalog/catalog.sample.ts';
import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import { readCatalog, storiesOf } from '../../entries/check.ts';
import type { Commission } from '../../print/compose/entry-of.ts';
import { warningsOf } from '../../print/node/typeset-node.ts';
import { standingOrder } from '../../print/order.ts';
import { jobFor, printable } from '../../print/print-node.ts';
import { CATALOGUE_CONTENT, CATALOGUE_DAY } from '../builds.ts';
import { examined, PRINT_ADDRESS } from './examined/examined-work.ts';
import { pageNumberFaults } from './examined/page-number-faults.ts';

const SLOW = { timeout: 120_000 };
const today = day(CATALOGUE_DAY);
const { catalog, entries } = await readCatalog(CATALOGUE_CONTENT, today, dayInVietnam(new Date()));
const stories = storiesOf(entries);
const noPhoto = (slug: string) => Promise.reject(new Error(`${slug} has no photo.`));

/** What the typesetter warns of where it sets that catalogue. */
async function warnings(commission: Pick<Commission, 'catalog' | 'order' | 'stories'>) {
  const { booklet } = printable({ ...commission, address: PRINT_ADDRESS, version: '0.0.0' });
  return warningsOf(await jobFor(booklet, noPhoto));
}

test.each([
  { format: 'a4', edition: 'vi' },
  { format: 'a4', edition: 'both' },
  { format: 'a5', edition: 'vi' },
  { format: 'a5', edition: 'both' },
] as const)(
  'sổ thật khổ $format bản $edition: sau năm lượt dàn không trang nào còn dời, nên số trang in ra là thật',
  SLOW,
  async (wishes) => {
    const order = { ...standingOrder('catalogue'), ...wishes };
    expect(await warnings({ catalog, order, stories })).toBe('');
  },
);

const NAMES = 'Bí xanh, Chè, Dứa, Gạo, Lạc, Mật ong, Mắc ca, Miến, Nấm, Rượu, Thổ cẩm, Vừng'.split(
  ', ',
);
const WORDS = 'một đặc sản của vùng cao được làm bằng tay từ nhiều đời nay theo lối cũ'.split(' ');

/** Twelve products whose summaries have so many words. */
function catalogOfSummaries(length: number) {
  const text = Array.from({ length }, (_, index) => WORDS[index % WORDS.length]).join(' ');
  return catalogOf('2026-06-30', {
    products: NAMES.map((name, index) =>
      product(`so-${index + 1}`, { name: { vi: name, en: name }, summary: { vi: text, en: text } }),
    ),
  });
}

// At 55 to 65 words the entries end where the first index still fits on the page, or just no longer.
test.each([10, 30, 50, 55, 60, 65, 70, 90, 120, 150])(
  'tóm tắt dài %i chữ: mục lục và bảng tra vẫn nói đúng trang',
  SLOW,
  async (length) => {
    const wishes = { format: 'a5', edition: 'both' } as const;
    const summarised = catalogOfSummaries(length);
    const order = { ...standingOrder('catalogue'), ...wishes };
    expect(await warnings({ catalog: summarised, order, stories: new Map() })).toBe('');
    const work = await examined(summarised, 'catalogue', wishes);
    if (work.booklet.layout !== 'catalogue') throw new TypeError('This is no catalogue.');
    expect(pageNumberFaults(work, work.booklet)).toEqual([]);
  },
);
