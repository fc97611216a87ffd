import { expect, test } from 'vitest';
import { printedEntries } from '../../print/compose/printed-entries.ts';
import { EDITIONS, FORMATS, isForPress, LAYOUTS, WHOLE_CATALOGUE } from '../../print/order.ts';
import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import { readCatalog, storiesOf } from '../../entries/check.ts';
import { day } from '../../catalog/catalog.sample.ts';
import { fairOrder } from '../../print/fair-order.ts';
import { printPhoto } from '../../entries/photos.ts';
import { CATALOGUE_CONTENT, CATALOGUE_DAY, SAMPLE_CONTENT, SAMPLE_DAY } from '../builds.ts';
import { partsOfType } from '../pdf/pdf-structure.ts';
import { qrCodesOn } from '../pdf/qr-codes.ts';
import { codeFaults } from './examined/code-faults.ts';
import { examined, PRINT_ADDRESS, printed } from './examined/examined-work.ts';
import { workFaults } from './examined/work-faults.ts';

const SLOW = { timeout: 120_000 };
const today = day(CATALOGUE_DAY);
// What editors have written since that day is no fault of theirs.
const now = dayInVietnam(new Date());
const { catalog, entries } = await readCatalog(CATALOGUE_CONTENT, today, now);
const stories = storiesOf(entries);
const { catalog: sample } = await readCatalog(SAMPLE_CONTENT, day(SAMPLE_DAY), today);
const photoOf = (slug: string) =>
  printPhoto(SAMPLE_CONTENT, slug, sample.products.get(slug)?.photos ?? []);

const WORKS = LAYOUTS.flatMap((layout) =>
  FORMATS[layout].flatMap((format) =>
    EDITIONS.filter((edition) => edition !== 'both' || layout === 'catalogue').map((edition) => ({
      layout,
      format,
      edition,
      // What a press prints is printed for office and for press.
      bleed: edition === 'en' && isForPress(layout),
    })),
  ),
);

test.each(WORKS)(
  'in cả danh mục thật, $layout khổ $format bản $edition: đủ, đúng trang, không chữ nào đè nhau, mọi mã QR đọc được',
  SLOW,
  async ({ layout, ...wishes }) => {
    const work = await examined(catalog, layout, { ...wishes, firstLabel: 4 }, photoOf, stories);
    expect(workFaults(work)).toEqual([]);
    const sides = wishes.format === 'tent' ? 2 : 1;
    const codes = printedEntries(work.booklet).length * sides;
    expect(await codeFaults(work)).toEqual({ read: codes, faults: [] });
  },
);

test.each(LAYOUTS)('in hai lần thì ra hai tệp y hệt nhau: %s', SLOW, async (layout) => {
  const first = await printed(sample, layout, {}, photoOf);
  const second = await printed(sample, layout, {}, photoOf);
  expect(Buffer.from(first.pdf).equals(second.pdf)).toBe(true);
});

// No fair is announced in the real province; the made-up one has what a fair can have.
const FAIRS = [...sample.fairs.values(), ...catalog.fairs.values()].flatMap((fair) =>
  LAYOUTS.flatMap((layout) => (['vi', 'en'] as const).map((lang) => ({ fair, layout, lang }))),
);

test.each(FAIRS)(
  'bộ in của hội chợ $fair.slug, $layout bản $lang: đủ, có số gian, không chữ nào đè nhau',
  SLOW,
  async ({ fair, layout, lang }) => {
    const province = sample.fairs.get(fair.slug) === fair ? sample : catalog;
    const work = await examined(province, layout, fairOrder(fair, layout, lang), photoOf);
    expect(workFaults(work)).toEqual([]);
  },
);

test(
  'danh mục xếp theo nhóm, theo sao hay theo danh sách đã chọn cũng đúng trang',
  SLOW,
  async () => {
    const products = [...catalog.products.keys()].slice(0, 20).reverse();
    for (const groupBy of ['category', 'stars', 'list'] as const) {
      const work = await examined(catalog, 'catalogue', {
        groupBy,
        selection: { ...WHOLE_CATALOGUE, products: groupBy === 'list' ? products : null },
      });
      expect(workFaults(work), groupBy).toEqual([]);
    }
  },
);

test.each(['price-list', 'poster'] as const)(
  'một mã trên %s dẫn tới cả danh mục, bản tiếng Anh tới trang tiếng Anh',
  SLOW,
  async (layout) => {
    for (const [edition, path] of [
      ['vi', ''],
      ['en', 'en/'],
    ] as const) {
      const { pdf } = await printed(catalog, layout, { edition });
      const [codes = []] = await qrCodesOn(pdf, [1]);
      expect(codes.map(({ text }) => text)).toEqual([PRINT_ADDRESS.href + path]);
    }
  },
);

test('ảnh của sản phẩm vào bản in, có lời tả; mọi thứ còn lại vẫn đúng', SLOW, async () => {
  const work = await examined(sample, 'catalogue', { edition: 'both', bleed: true }, photoOf);
  const pictured = [...sample.products.values()].filter(({ photos }) => photos.length > 0);
  const figures = work.pages.flatMap(({ structure }) => partsOfType(structure, 'Figure'));
  const described = figures.map((part) => part.alternative);
  expect(pictured.length).toBeGreaterThan(0);
  for (const { photos } of pictured) {
    expect(described).toContainEqual(expect.stringContaining(photos[0]?.alt.vi ?? ''));
  }
  expect(workFaults(work)).toEqual([]);
  expect((await codeFaults(work)).faults).toEqual([]);
});
