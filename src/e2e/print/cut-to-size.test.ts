import jsQR from 'jsqr';
import sharp from 'sharp';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { dayInVietnam } from '../../catalog/certification/calendar-day.ts';
import { day } from '../../catalog/catalog.sample.ts';
import { readCatalog } from '../../entries/check.ts';
import { FORMATS } from '../../print/order.ts';
import type { Labels } from '../../print/compose/booklet.ts';
import { printedEntries } from '../../print/compose/printed-entries.ts';
import { CATALOGUE_CONTENT, CATALOGUE_DAY } from '../builds.ts';
import { pictureOf } from '../pdf/page-picture.ts';
import { qrCodesOn } from '../pdf/qr-codes.ts';
import { textOf } from '../pdf/pdf-pages.ts';
import { examined } from './examined/examined-work.ts';
import { workFaults } from './examined/work-faults.ts';

const SLOW = { timeout: 120_000 };
const today = day(CATALOGUE_DAY);
const { catalog } = await readCatalog(CATALOGUE_CONTENT, today, dayInVietnam(new Date()));
const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

test.each(['labels', 'booth-cards'] as const)(
  '%s xin được in đúng cỡ, danh mục thì không cần',
  SLOW,
  async (layout) => {
    expect(latin((await examined(catalog, layout)).pdf)).toContain('/PrintScaling /None');
  },
);

test.each(FORMATS.labels)(
  'ô vuông của mã trên tờ %s nhãn rộng từ 0,4 mm để điện thoại đọc được',
  SLOW,
  async (format) => {
    const work = await examined(catalog, 'labels', { format });
    const entries = printedEntries(work.booklet);
    const { sheet } = work.booklet as { sheet: { columns: number; rows: number } };
    const onPage = entries.slice(0, sheet.columns * sheet.rows);
    const [codes = []] = await qrCodesOn(work.pdf, [1]);
    expect(codes).toHaveLength(onPage.length);
    for (const { text, width } of codes) {
      const modules = encode(text, { ecc: 'M', border: 0, maskPattern: 3 }).size;
      // What a reader measures on paper errs by some hundredths of a millimetre.
      expect(width / modules, text).toBeGreaterThan(0.385);
    }
  },
);

/** An office printer’s dots, and what a telephone of 4,000 pixels sees of a sheet that it holds from edge to edge. */
const PRINTER_DPI = 300;
const SEEN_DPI = 250;

test.each(FORMATS.labels)(
  'tờ %s nhãn in nhầm ở 90 %, bằng máy in văn phòng, thì mọi mã vẫn đọc được',
  SLOW,
  async (format) => {
    const scale = 0.9;
    const work = await examined(catalog, 'labels', { format });
    const { labels, sheet } = work.booklet as Labels;
    const places = sheet.columns * sheet.rows;
    // As many dots as the smaller print has of the page.
    const { width, height, rgba } = await pictureOf(work.pdf, 1, PRINTER_DPI * scale);
    const paper = await sharp(rgba, { raw: { width, height, channels: 4 } })
      .flatten()
      .greyscale()
      .threshold(128)
      .png()
      .toBuffer();
    const dots = (millimetres: number) => Math.floor((millimetres / 25.4) * PRINTER_DPI * scale);
    const read = await Promise.all(
      labels.slice(0, places).map(async (_, index) => {
        const column = index % sheet.columns;
        const row = (index - column) / sheet.columns;
        const label = sharp(paper).extract({
          left: dots(sheet.left + column * sheet.stepX),
          top: dots(sheet.top + row * sheet.stepY),
          width: dots(sheet.label.width),
          height: dots(sheet.label.height),
        });
        const { data, info } = await sharp(await label.png().toBuffer())
          .resize({ width: Math.round((dots(sheet.label.width) * SEEN_DPI) / PRINTER_DPI) })
          .blur(0.7)
          .ensureAlpha()
          .toColourspace('srgb')
          .raw()
          .toBuffer({ resolveWithObject: true });
        return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
      }),
    );
    expect(read).toEqual(labels.slice(0, places).map(({ link }) => link?.url));
  },
);

test(
  'mỗi sản phẩm có số nhãn như đã đặt, sau các ô đã dùng, và 0 bản thì không in',
  SLOW,
  async () => {
    const [one = '', two = '', three = ''] = catalog.products.keys();
    const selection = { districts: [], categories: [], stars: [], producers: [] };
    const work = await examined(catalog, 'labels', {
      copies: 3,
      firstLabel: 5,
      groupBy: 'list',
      stands: {
        [one]: { booth: '', price: '', copies: '21' },
        [three]: { booth: '', price: '', copies: '0' },
      },
      selection: {
        ...selection,
        products: [one, two, three],
        standings: ['running', 'uncertain', 'past', 'unrecognised'],
      },
    });
    const slugs = printedEntries(work.booklet).map(({ slug }) => slug);
    expect(Map.groupBy(slugs, (slug) => slug).get(one)).toHaveLength(21);
    expect(slugs.slice(21)).toEqual([two, two, two]);
    expect(work.pages).toHaveLength(2);
    expect(workFaults(work)).toEqual([]);
  },
);

test(
  'thẻ chỉ có sao vàng khi giấy chắc chắn còn hiệu lực; còn lại chỉ ghi năm công nhận, không lời chê nào',
  SLOW,
  async () => {
    const work = await examined(catalog, 'booth-cards');
    const entries = printedEntries(work.booklet);
    for (const [index, { standing, stars, recognised, status }] of entries.entries()) {
      const page = work.pages[index];
      const text = page ? textOf(page) : '';
      if (standing === 'running') {
        expect(text).toContain(stars.words[0]?.text);
      } else {
        expect(text).not.toContain(status[0]?.text);
        expect(text).not.toMatch(/\d sao/u);
        if (recognised[0]) expect(text).toContain(recognised[0].text);
      }
    }
    expect(new Set(entries.map(({ standing }) => standing)).size).toBeGreaterThan(1);
  },
);
