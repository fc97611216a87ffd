import { expect, test } from 'vitest';
import { catalogOf, certified, day, producer, product } from '../../catalog/catalog.sample.ts';
import { FORMATS, isForPress, LAYOUTS, type Layout, type PrintOrder } from '../../print/order.ts';
import { codeFaults } from './examined/code-faults.ts';
import { examined } from './examined/examined-work.ts';
import { FEWEST_PRODUCTS, kindsOfPage } from './kinds-of-page.ts';
import { workFaults } from './examined/work-faults.ts';

const SLOW = { timeout: 120_000 };
const WORKS = LAYOUTS.flatMap((layout) => FORMATS[layout].map((format) => ({ layout, format })));

const MARKUP = '#strong[a] $x^2$ *b* _c_ @d \\e "f" ]g [h {i} <j> `k` // l /* m */ ~ = + - n';
const LONG = 'Chè Shan tuyết cổ thụ sấy lạnh đóng hộp quà tặng của bản Mẫu '
  .repeat(6)
  .slice(0, 300);
const UNBROKEN = 'Đặc'.repeat(100);
const CAPITALS = 'MẬT ONG BẠC HÀ ẨM THỰC ẤM ẪM ỖN ĐẬM ẨN ỌP ẸP ỄNH';

/** Kinds of pages that only many products bring. */
const LONGEST: Readonly<Partial<Record<Layout, readonly string[]>>> = {
  catalogue: ['index goes on, 2 columns', 'line to several pages of 3 digits'],
  labels: ['sheet goes on, full'],
  'price-list': ['table goes on, page 2 digits of 2 digits'],
};

/** Bare entries stand closer than those of the synthetic province, so that pages of three digits need more of them. */
const CROWD: Readonly<Record<Layout, number>> = { ...FEWEST_PRODUCTS, catalogue: 540 };

/** Names and addresses as nobody should write them, but somebody will; everything else unknown. */
const hostile = catalogOf('2026-06-30', {
  producers: [
    producer('dai', {
      name: { vi: `Hợp tác xã ${LONG.slice(0, 180)}`, en: `Cooperative ${LONG.slice(0, 180)}` },
      address: `Số 1, ${'ngõ nhỏ không tên, '.repeat(15)}tỉnh Mẫu`,
      phone: '0912 345 678',
      phoneNote: { vi: 'chỉ gọi giờ hành chính, hỏi người trực máy của hợp tác xã' },
    }),
    producer('ma', { name: { vi: MARKUP, en: MARKUP }, address: MARKUP }),
  ],
  products: [
    product('ma', {
      name: { vi: MARKUP, en: MARKUP },
      producer: 'ma',
      summary: { vi: MARKUP, en: MARKUP },
    }),
    product('dai', {
      name: { vi: LONG, en: LONG },
      producer: 'dai',
      certifications: [certified('2026', { stars: 5 })],
    }),
    product('lien', { name: { vi: UNBROKEN, en: UNBROKEN }, producer: 'dai' }),
    product('hoa', { name: { vi: CAPITALS, en: CAPITALS } }),
    product('tran', {
      name: { vi: 'Trần', en: 'Bare' },
      summary: { vi: '', en: '' },
      certifications: [],
    }),
  ],
});

const ORDER: Partial<PrintOrder> = {
  fair: { name: MARKUP, place: LONG.slice(0, 130), from: day('2026-07-01'), to: day('2026-07-03') },
  plan: '#A_1*;\nKhu ẩm thực vùng cao, gian số 112;$x^2$ *b*',
  stands: {
    ma: { booth: '#A_1*', price: '$1.000$ *2* đ' },
    dai: { booth: 'Khu ẩm thực vùng cao, gian số 112', price: '1.250.000 đồng một hộp quà 500 g' },
  },
};

test.each(WORKS)(
  'tên có dấu lệnh, tên 300 chữ, tên viết hoa, mục chỉ có tên vẫn in đúng nguyên văn: $layout khổ $format',
  SLOW,
  async ({ layout, ...wishes }) => {
    const work = await examined(hostile, layout, wishes);
    expect(workFaults(work)).toEqual([]);
    expect((await codeFaults(work)).faults).toEqual([]);
  },
);

test.each(WORKS)(
  'tên hội chợ, số gian và giá như thế cũng vậy, bản tiếng Anh cho nhà in: $layout khổ $format',
  SLOW,
  async ({ layout, ...wishes }) => {
    const work = await examined(hostile, layout, {
      ...wishes,
      ...ORDER,
      edition: 'en',
      bleed: isForPress(layout),
    });
    expect(workFaults(work)).toEqual([]);
    expect((await codeFaults(work)).faults).toEqual([]);
  },
);

test.each(LAYOUTS)(
  'một chủ thể có mọi sản phẩm, nhiều đến đủ mọi kiểu trang, thì cũng in đủ: %s',
  SLOW,
  async (layout) => {
    const crowded = catalogOf('2026-06-30', {
      producers: [producer('htx', { name: { vi: 'HTX Mẫu', en: 'Sample Cooperative' } })],
      products: Array.from({ length: CROWD[layout] }, (_, index) => {
        const name = `Chè mẫu số ${index + 1}`;
        return product(`che-${index + 1}`, { name: { vi: name, en: name }, producer: 'htx' });
      }),
    });
    const work = await examined(crowded, layout);
    const kinds = kindsOfPage(work);
    expect((LONGEST[layout] ?? []).filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(workFaults(work)).toEqual([]);
  },
);
