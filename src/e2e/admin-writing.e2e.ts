import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CalendarDay } from '../catalog/calendar-day.ts';
import { checkedEntries } from '../entries/checked-entries.ts';
import { draftOf } from '../entries/new/draft.ts';
import { parseMarkdownFile } from '../entries/parse-file.ts';
import { readTree } from '../entries/read-tree.ts';
import { treeOf } from '../entries/tree.ts';
import { CATALOGUE_DAY } from './builds.ts';
import { sharedBrowser } from './catalogue-page.ts';
import { CmsEditor, siteWithEditor } from './cms-editor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

/** The same product, as the wizard is answered. */
const ANSWERS = new Map(
  Object.entries({
    'name.vi': 'Bánh gạo Đồi Nắng',
    'name.en': 'Đồi Nắng rice crackers',
    producer: 'htx-doi-nang',
    district: 'vi-du',
    category: 'I.2.a',
    drawing: 'cracker',
    'summary.vi': 'Bánh gạo nướng than.',
    'summary.en': 'Rice crackers.',
    'certifications.stars': '4',
    'certifications.decided': '2023-11-15',
    'certifications.number': '12/QĐ-UBND',
    'certifications.sources': 'ubnd-tinh-mau-2023-11-15',
    gtin: '2000000000015',
  }).map(([key, answer]) => [key, [answer]] as const),
);

/** What a product's file says, however it is written. */
function factsOf(text = ''): unknown {
  const file = treeOf({ 'index.md': text }).files.get('index.md');
  return parseMarkdownFile('index.md', file).document?.value;
}

test('source, producer and product written in the browser pass the check as they are', async () => {
  const context = await browser.newContext({
    locale: 'vi-VN',
    viewport: { width: 1280, height: 1600 },
  });
  context.setDefaultTimeout(30_000);
  const ready = siteWithEditor();
  const editor = await CmsEditor.open(await context.newPage(), ready.address);
  await editor.begin('sources');
  await editor.choose('kind', 'Quyết định');
  await editor.type('title', 'Quyết định công nhận');
  await editor.type('publisher', 'UBND tỉnh Mẫu');
  await editor.type('published', '2023-11-15');
  await editor.type('number', '12/QĐ-UBND');
  await editor.save();
  await editor.begin('producers');
  await editor.type('name.vi', 'HTX Đồi Nắng');
  await editor.type('name.en', 'Đồi Nắng Cooperative');
  await editor.choose('kind', 'Hợp tác xã');
  await editor.choose('district', 'Ví Dụ');
  await editor.type('phone', '0123 456 788');
  await editor.choose('sources', 'Quyết định công nhận');
  await editor.save();
  await editor.begin('products');
  await editor.type('name.vi', 'Bánh gạo Đồi Nắng');
  await editor.type('name.en', 'Đồi Nắng rice crackers');
  await editor.choose('producer', 'HTX Đồi Nắng');
  await editor.choose('district', 'Ví Dụ');
  await editor.choose('category', 'I.2.a');
  await editor.choose('drawing', 'bánh');
  await editor.type('summary.vi', 'Bánh gạo nướng than.');
  await editor.type('summary.en', 'Rice crackers.');
  await editor.add('certifications');
  await editor.choose('certifications.0.stars', '4 sao');
  await editor.type('certifications.0.decided', '2023-11-15');
  await editor.type('certifications.0.number', '12/QĐ-UBND');
  await editor.choose('certifications.0.sources', 'Quyết định công nhận');
  await editor.type('gtin', '2000000000015');
  await editor.save();
  const written = Object.entries(await editor.files()).flatMap(([path, text]) => {
    const [, inContent] = path.split('/content/');
    return inContent === undefined ? [] : [[inContent, text] as const];
  });
  await context.close();
  expect(Object.fromEntries(written)).toMatchInlineSnapshot(`
    {
      "producers/htx-doi-nang.json": "{
      "name": {
        "vi": "HTX Đồi Nắng",
        "en": "Đồi Nắng Cooperative"
      },
      "kind": "cooperative",
      "district": "vi-du",
      "phone": "0123 456 788",
      "sources": [
        "ubnd-tinh-mau-2023-11-15"
      ]
    }
    ",
      "products/banh-gao-doi-nang/index.md": "---
    name:
      vi: Bánh gạo Đồi Nắng
      en: Đồi Nắng rice crackers
    producer: htx-doi-nang
    district: vi-du
    category: I.2.a
    drawing: cracker
    summary:
      vi: Bánh gạo nướng than.
      en: Rice crackers.
    certifications:
      - stars: '4'
        decided: 2023-11-15
        number: 12/QĐ-UBND
        sources:
          - ubnd-tinh-mau-2023-11-15
    gtin: '2000000000015'
    ---
    ",
      "sources/ubnd-tinh-mau-2023-11-15.json": "{
      "kind": "decision",
      "title": "Quyết định công nhận",
      "publisher": "UBND tỉnh Mẫu",
      "published": "2023-11-15",
      "number": "12/QĐ-UBND"
    }
    ",
    }
  `);
  const product = 'products/banh-gao-doi-nang/index.md';
  const wizard = draftOf('product', 'banh-gao-doi-nang', ANSWERS);
  expect(factsOf(Object.fromEntries(written)[product])).toEqual(factsOf(wizard.text));
  const province = readTree(ready.content);
  const files = new Map([...province.files, ...treeOf(Object.fromEntries(written)).files]);
  const { problems } = checkedEntries({ ...province, files }, CATALOGUE_DAY as CalendarDay);
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
});
