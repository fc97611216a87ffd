import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogOf, day, producer, product } from '../../catalog/catalog.sample.ts';
import { COMPILER, FONTS, OTHER_FONTS } from '../../print/browser/engine-files.ts';
import { WebCompiler } from '../../print/browser/web-compiler.ts';
import { compose } from '../../print/compose/compose.ts';
import { typeset } from '../../print/node/typeset-node.ts';
import { NO_OWN_MATTER } from '../../print/own-matter.ts';
import { FORMATS, isForPress, LAYOUTS, standingOrder, type PrintOrder } from '../../print/order.ts';
import { needsLao, TEMPLATES, typesetJob } from '../../print/typeset-job.ts';
import { pagesOf, textOf } from '../pdf/pdf-pages.ts';
import { examined, PRINT_ADDRESS } from './examined/examined-work.ts';
import { squeezed } from './examined/squeezed.ts';
import { workFaults } from './examined/work-faults.ts';

// Without spaces, as Lao is written: at the end of a line none is heard.
const FAIR_NAME = 'ງານວາງສະແດງສິນຄ້າແຂວງຫລວງພະບາງ';
const catalog = catalogOf('2026-06-30', {
  producers: [producer('htx', { name: { vi: 'HTX Mẫu', en: 'Sample Cooperative' } })],
  products: ['che', 'gao'].map((slug) =>
    product(slug, { name: { vi: `Chè ${slug}`, en: `Tea ${slug}` }, producer: 'htx' }),
  ),
});
const ORDER: Partial<PrintOrder> = {
  fair: {
    name: FAIR_NAME,
    place: 'ສະໜາມກິລາ, Luang Prabang',
    from: day('2026-07-01'),
    to: day('2026-07-02'),
  },
  groupBy: 'booth',
  stands: {
    che: { booth: 'ຫ້ອງ 1', price: '50.000 ₭' },
    gao: { booth: 'ຫ້ອງ 2', price: '120.000 ກີບ' },
  },
  plan: 'ຫ້ອງ 1; ; ຫ້ອງ 2',
  own: { ...NO_OWN_MATTER, foreword: 'ຍິນດີຕ້ອນຮັບ ທຸກທ່ານ.', runningHead: 'ງານວາງສະແດງ' },
};
const WORKS = LAYOUTS.flatMap((layout) =>
  (['vi', 'en'] as const).map((edition) => ({ layout, format: FORMATS[layout][0], edition })),
);

test.each(WORKS)(
  'chữ Lào của ban tổ chức in được, đủ và không đè: $layout bản $edition',
  { timeout: 60_000 },
  async ({ layout, ...wishes }) => {
    const bleed = wishes.edition === 'en' && isForPress(layout);
    const work = await examined(catalog, layout, { ...ORDER, ...wishes, bleed });
    expect(workFaults(work)).toEqual([]);
    const fonts = new Set(work.pages.flatMap((page) => page.fonts.map(({ name }) => name)));
    expect([...fonts].some((name) => name.startsWith('NotoSansLao'))).toBe(true);
    if (layout !== 'poster') return;
    expect(squeezed(work.pages.map(textOf).join(''))).toContain(squeezed(FAIR_NAME));
  },
);

test('bản in không có chữ Lào thì không mang phông chữ ấy', { timeout: 60_000 }, async () => {
  const { pages, booklet } = await examined(catalog, 'price-list');
  expect(needsLao(booklet)).toBe(false);
  expect(pages.flatMap((page) => page.fonts).filter(({ name }) => name.includes('Lao'))).toEqual(
    [],
  );
});

test('trình duyệt và máy chủ ra cùng một bản có chữ Lào', { timeout: 120_000 }, async () => {
  const fileOf = ({ source }: { readonly source: string }) =>
    new Uint8Array(readFileSync(`node_modules/${source}`));
  const { booklet } = compose({
    catalog,
    stories: new Map(),
    address: PRINT_ADDRESS,
    version: '0',
    order: { ...standingOrder('hall-plan'), ...ORDER },
  });
  const templates = TEMPLATES.map(
    (name) => [name, readFileSync(`src/print/templates/${name}`)] as const,
  );
  const job = typesetJob(booklet, templates, []);
  const plain = await WebCompiler.start(fileOf(COMPILER), FONTS.map(fileOf));
  const compiler = await plain.withFonts([...FONTS, ...OTHER_FONTS].map(fileOf));
  expect(needsLao(booklet)).toBe(true);
  const [inBrowser, inNode] = await Promise.all(
    [compiler.compile(job, 'pdf'), typeset(job).pdf].map(pagesOf),
  );
  expect(inBrowser).toEqual(inNode);
  expect(inNode).toHaveLength(1);
});

test('chữ Hán, chữ Thái Lan và hình vẽ thì vẫn từ chối bằng một câu', () => {
  const order = {
    ...standingOrder('poster'),
    ...ORDER,
    fair: { name: '云南交易会', place: 'ตลาด 🎪', from: day('2026-07-01'), to: day('2026-07-02') },
  };
  const commission = { catalog, stories: new Map(), address: undefined, version: '0', order };
  expect(compose(commission).problems.map(({ vi }) => vi)).toMatchInlineSnapshot(`
    [
      "Tên hội chợ: phông chữ in không có ký tự “云” (U+4E91), “南” (U+5357), “交” (U+4EA4), “易” (U+6613), “会” (U+4F1A). Xóa hoặc thay ký tự đó rồi in lại.",
      "Nơi tổ chức: phông chữ in không có ký tự “ต” (U+0E15), “ล” (U+0E25), “า” (U+0E32), “ด” (U+0E14), “🎪” (U+1F3AA). Xóa hoặc thay ký tự đó rồi in lại.",
    ]
  `);
});
