import sharp from 'sharp';
import { expect, test } from 'vitest';
import { compose } from '../../print/compose/compose.ts';
import { LONGEST_FOREWORD, LONGEST_RUNNING_HEAD, MOST_LOGOS } from '../../print/own-matter.ts';
import { standingOrder, type PrintOrder } from '../../print/order.ts';
import { printed as sampleOf } from '../../print/print.sample.ts';
import { textOf } from '../pdf/pdf-pages.ts';
import { partsOfType } from '../pdf/pdf-structure.ts';
import { examined, PRINT_ADDRESS } from './examined/examined-work.ts';
import { workFaults } from './examined/work-faults.ts';

const SENTENCE =
  'Ban tổ chức trân trọng giới thiệu sản vật của các bản làng, và cảm ơn nhà tài trợ.\n';
const picture = await sharp({
  create: { width: 300, height: 120, channels: 3, background: '#2266cc' },
})
  .png()
  .toBuffer();
const photo = await sharp({
  create: { width: 1400, height: 900, channels: 3, background: '#118833' },
})
  .jpeg()
  .toBuffer();
const OWN = {
  foreword: SENTENCE.repeat(40).slice(0, LONGEST_FOREWORD).trim(),
  runningHead: 'Hội chợ sản vật vùng cao và tuần lễ văn hóa các dân tộc tỉnh Mẫu'.slice(
    0,
    LONGEST_RUNNING_HEAD,
  ),
  cover: { name: 'bìa', width: 1400, jpeg: photo.toString('base64') },
  logos: Array.from({ length: MOST_LOGOS }, (_, index) => ({
    name: `Nhà tài trợ ${index + 1}`,
    png: picture.toString('base64'),
  })),
};

const WORKS = [
  { layout: 'catalogue', format: 'a4', edition: 'vi' },
  { layout: 'catalogue', format: 'a5', edition: 'both', bleed: true },
  { layout: 'price-list', format: 'a5', edition: 'en' },
  { layout: 'hall-plan', format: 'a4', edition: 'vi' },
  { layout: 'poster', format: 'a5', edition: 'vi' },
  { layout: 'leaflet', format: 'a4', edition: 'en', bleed: true },
] as const satisfies Partial<PrintOrder>[];

test.each(WORKS)(
  'lời, dòng đầu trang dài nhất và đủ sáu logo của ban tổ chức: $layout $format $edition',
  { timeout: 60_000 },
  async ({ layout, ...wishes }) => {
    const work = await examined(sampleOf(), layout, { ...wishes, own: OWN });
    expect(workFaults(work)).toEqual([]);
    const figures = work.pages.flatMap(({ structure }) => partsOfType(structure, 'Figure'));
    const named = figures.map(({ alternative }) => alternative);
    expect(named).toEqual(expect.arrayContaining(OWN.logos.map(({ name }) => name)));
    if (layout !== 'catalogue') return;
    const text = work.pages.map(textOf).join(' ');
    expect(text).toContain('Ban tổ chức trân trọng');
    expect(text).toContain(OWN.runningHead);
  },
);

test('lời nói đầu 20.000 chữ cái thì từ chối bằng một câu, ký tự không in được cũng vậy', () => {
  const order = {
    ...standingOrder('catalogue'),
    own: { ...OWN, foreword: `${SENTENCE.repeat(300).slice(0, 20_000)}`, runningHead: '☃' },
  };
  const { problems } = compose({
    catalog: sampleOf(),
    stories: new Map(),
    address: PRINT_ADDRESS,
    version: '0',
    order,
  });
  expect(problems.map(({ vi }) => vi)).toMatchInlineSnapshot(`
    [
      "Lời nói đầu dài 20000 chữ cái; trang ấy chỉ vừa 2500. Hãy rút ngắn.",
      "Dòng đầu trang: phông chữ in không có ký tự “☃” (U+2603). Xóa hoặc thay ký tự đó rồi in lại.",
    ]
  `);
});
