import { expect, test } from 'vitest';
import { catalogOf, certified, day, producer, product } from '../../catalog/catalog.sample.ts';
import { LONGEST_BOOTH, LONGEST_PRICE } from '../../catalog/fair.ts';
import { compose } from '../../print/compose/compose.ts';
import { FORMATS, isForPress, LAYOUTS, standingOrder } from '../../print/order.ts';
import { examined } from './examined/examined-work.ts';
import { workFaults } from './examined/work-faults.ts';

const WORKS = LAYOUTS.flatMap((layout) =>
  FORMATS[layout].flatMap((format) =>
    (layout === 'catalogue' ? (['vi', 'en', 'both'] as const) : (['vi', 'en'] as const)).map(
      (edition) => ({ layout, format, edition }),
    ),
  ),
);

const filled = (words: string, length: number) => words.repeat(length).slice(0, length).trim();
const BOOTH = 'Khu ẩm thực vùng cao và hàng thủ công, dãy nhà bạt phía đông, gian số ';
const PRICE = '1.250.000 đồng một hộp quà 500 g, mua ba hộp trở lên còn 1.150.000 đồng ';
/** As long as the studio takes, of many words, of one, of the widest letters and in capitals. */
const STANDS = {
  dai: { booth: filled(BOOTH, LONGEST_BOOTH), price: filled(PRICE, LONGEST_PRICE) },
  lien: { booth: filled('Ẵ', LONGEST_BOOTH), price: filled('Đ', LONGEST_PRICE) },
  rong: { booth: filled('MW', LONGEST_BOOTH), price: filled('W', LONGEST_PRICE) },
  hoa: {
    booth: filled('KHU TRUNG TÂM ', LONGEST_BOOTH),
    price: filled('GIÁ ĐỒNG ', LONGEST_PRICE),
  },
};
const NAME = 'Chè Shan tuyết cổ thụ sấy lạnh đóng hộp quà tặng';

const catalog = catalogOf('2026-06-30', {
  producers: [producer('htx', { name: { vi: 'HTX Mẫu', en: 'Sample Cooperative' } })],
  products: Object.keys(STANDS).map((slug) =>
    product(slug, {
      name: { vi: `${NAME} ${slug}`, en: `Ancient-tree Shan tea ${slug}` },
      producer: 'htx',
      certifications: [certified('2026', { stars: 5 })],
    }),
  ),
});

test.each(WORKS)(
  'số gian và giá dài nhất mà xưởng in nhận được in đủ, không đè, không ra ngoài: $layout $format $edition',
  { timeout: 60_000 },
  async ({ layout, ...wishes }) => {
    const plan = `${Object.values(STANDS)
      .map(({ booth }) => `${booth};`)
      .join('\n')}`;
    const work = await examined(catalog, layout, {
      ...wishes,
      plan,
      fair: { name: 'Hội chợ', place: 'Sân', from: day('2026-07-01'), to: day('2026-07-02') },
      groupBy: 'booth',
      stands: STANDS,
      bleed: wishes.edition === 'en' && isForPress(layout),
    });
    expect(workFaults(work)).toEqual([]);
  },
);

test('số gian, giá dài hơn thì từ chối bằng một câu cho mỗi chỗ, trước khi dàn trang', () => {
  const stands = { dai: { booth: 'A'.repeat(LONGEST_BOOTH + 1), price: '5'.repeat(200) } };
  const order = { ...standingOrder('labels'), stands };
  const commission = { catalog, stories: new Map(), address: undefined, version: '0', order };
  expect(compose(commission).problems.map(({ vi, en }) => [vi, en])).toMatchInlineSnapshot(`
    [
      [
        "Số gian của “Chè Shan tuyết cổ thụ sấy lạnh đóng hộp quà tặng dai” dài 41 chữ cái; thẻ và nhãn chỉ vừa 40. Hãy rút ngắn.",
        "Booth of “Ancient-tree Shan tea dai”: 41 letters, and a card or label holds 40. Please shorten it.",
      ],
      [
        "Giá của “Chè Shan tuyết cổ thụ sấy lạnh đóng hộp quà tặng dai” dài 200 chữ cái; thẻ và nhãn chỉ vừa 80. Hãy rút ngắn.",
        "Price of “Ancient-tree Shan tea dai”: 200 letters, and a card or label holds 80. Please shorten it.",
      ],
    ]
  `);
});
