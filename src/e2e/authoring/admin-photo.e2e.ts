import sharp from 'sharp';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cmsConfig } from '../../authoring/cms/config.ts';
import { readBack } from '../../authoring/testing/four-ways.sample.ts';
import { readTree } from '../../entries/read/read-tree.ts';
import { sharedBrowser } from '../catalogue-page.ts';
import { siteWithEditor } from '../site-pages.ts';
import { CmsEditor } from './cms-editor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

/** The fixture’s picture of tea as the camera of an iPhone stores it, written by `heif-enc`. */
const HEIC = 'src/e2e/authoring/la-che.heic';

test('a photo of an iPhone, which most browsers do not show, is stored as WebP', async () => {
  const site = siteWithEditor();
  const content = readTree(site.content);
  const { catalog } = readBack(content);
  if (!catalog) throw new Error('The sample has faults.');
  const viewport = { width: 1280, height: 1600 };
  const page = await browser.newPage({ locale: 'vi-VN', viewport });
  page.setDefaultTimeout(300_000);
  const config = cmsConfig(catalog, 'vi-du/danh-muc');
  const editor = await CmsEditor.open(page, site.address, content, config);
  await editor.edit('products', 'Lạc Bản Nháp');
  await editor.field('photos').scrollIntoViewIfNeeded();
  await editor.add('photos');
  await editor.upload('photos.0.file', HEIC);
  await editor.field('photos.0.file').getByText('la-che.webp').waitFor();
  await editor.type('photos.0.alt.vi', 'Lá chè');
  await editor.type('photos.0.alt.en', 'Tea leaves');
  await editor.type('photos.0.credit', 'Ảnh minh hoạ do phần mềm tạo');
  await editor.type('photos.0.licence', 'CC0');
  await editor.save();
  const stored = await editor.bytes('products/lac-ban-nhap/la-che.webp');
  const { format, width, height } = await sharp(stored).metadata();
  expect({ format, width, height }).toEqual({ format: 'webp', width: 320, height: 240 });
  await page.close();
});
