import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cmsConfig } from '../../authoring/cms/config.ts';
import {
  ADDED,
  FACTS,
  MORE_FACTS,
  readBack,
  withFacts,
} from '../../authoring/testing/four-ways.sample.ts';
import {
  beforeRevocation,
  DECISION,
  REVOKED,
  revocationIn,
} from '../../authoring/testing/revocation.sample.ts';
import type { ContentTree } from '../../entries/read/content-tree.ts';
import { readTree } from '../../entries/read/read-tree.ts';
import { sharedBrowser } from '../catalogue-page.ts';
import { CmsEditor } from './cms-editor.ts';
import { siteWithEditor } from '../site-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

const { source, producer, product } = FACTS;
const site = siteWithEditor();
const province = readTree(site.content);

/** The configuration of a site that is built from this content. */
function configOf(content: ContentTree): object {
  const { catalog, errors } = readBack(content);
  if (!catalog) throw new Error(errors.join('\n'));
  return cmsConfig(catalog, 'vi-du/danh-muc');
}

/** The editor of a site that is built from this content. */
async function editorOf(content: ContentTree): Promise<CmsEditor> {
  const viewport = { width: 1280, height: 1600 };
  const page = await browser.newPage({ locale: 'vi-VN', viewport });
  page.setDefaultTimeout(300_000);
  return CmsEditor.open(page, site.address, content, configOf(content));
}

/** The content with what was written in the browser. */
async function contentOf(editor: CmsEditor, before = province): Promise<ContentTree> {
  const { files } = await editor.content();
  return { ...before, files: new Map([...before.files, ...files]) };
}

async function writeSource(editor: CmsEditor): Promise<void> {
  await editor.begin('sources');
  await editor.choose('kind', 'Quyết định');
  await editor.type('title', source.title);
  await editor.type('published', '15/11/2023');
  await editor.type('url', source.url);
  await editor.type('number', source.number);
  await editor.type('issuer', source.issuer);
  await editor.trySave();
  await editor.field('published').getByText('Viết như 2023-11-15, 2023-11 hoặc 2023.').waitFor();
  await editor.type('published', source.published);
  await editor.rename(ADDED.source);
  await editor.save();
}

async function writeProducer(editor: CmsEditor): Promise<void> {
  await editor.begin('producers');
  await editor.type('name.vi', producer.name.vi);
  await editor.type('name.en', producer.name.en);
  await editor.choose('kind', 'Hợp tác xã');
  await editor.choose('district', 'Ví Dụ');
  await editor.choose('commune', 'Trang Trắng (Ví Dụ)');
  await editor.type('address', producer.address);
  await editor.type('phone', producer.phone);
  await editor.choose('sources', source.title);
  await editor.choose('sources', 'Đặc sản tỉnh Mẫu');
  await editor.save();
}

async function writeProduct(editor: CmsEditor): Promise<void> {
  await editor.begin('products');
  await editor.type('name.vi', product.name.vi);
  await editor.type('name.en', product.name.en);
  await editor.choose('producer', producer.name.vi);
  await editor.choose('district', 'Ví Dụ');
  await editor.choose('commune', 'Trang Trắng (Ví Dụ)');
  await editor.choose('category', product.category);
  await editor.choose('drawing', /^bánh$/u);
  await editor.type('summary.vi', product.summary.vi);
  await editor.type('summary.en', product.summary.en);
  await editor.add('certifications');
  await editor.choose('certifications.0.stars', '4 sao');
  await editor.type('certifications.0.decided', source.published);
  await editor.type('certifications.0.number', source.number);
  await editor.type('certifications.0.issuer', source.issuer);
  await editor.choose('certifications.0.sources', source.title);
  await editor.choose('certifications.0.sources', 'Đặc sản tỉnh Mẫu');
  await editor.type('gtin', product.gtin);
  await editor.save();
}

test('the site carries the forms that its content makes', () => {
  const built = readFileSync(join(site.folder, 'admin/config.json'), 'utf8');
  expect(JSON.parse(built)).toEqual(JSON.parse(JSON.stringify(configOf(province))));
});

test('source, producer and product written in the browser say what the other ways write', async () => {
  const first = await editorOf(province);
  await writeSource(first);
  await writeProducer(first);
  // The list of producers is that of the content from which the site was built last.
  const editor = await editorOf(await contentOf(first));
  await first.page.close();
  await writeProduct(editor);
  const wanted = readBack(withFacts(province));
  const written = readBack(await contentOf(editor));
  expect({ ...written, catalog: undefined }).toEqual({ ...wanted, catalog: undefined });
  expect(written.catalog).toEqual(wanted.catalog);
  await editor.edit('products', product.name.vi);
  await editor.field('aliases').getByRole('checkbox').click();
  await editor.typeAll('aliases.vi', MORE_FACTS.aliases.vi);
  await editor.typeAll('aliases.en', MORE_FACTS.aliases.en);
  await editor.choose('season', '10');
  await editor.choose('season', '11');
  await editor.save();
  expect(readBack(await contentOf(editor)).facts.product).toEqual({ ...product, ...MORE_FACTS });
  await editor.page.close();
});

test('a certificate revoked in the browser says what the other ways write', async () => {
  const before = beforeRevocation(province);
  const editor = await editorOf(before);
  const title = `Quyết định ${DECISION.number}`;
  await editor.begin('sources');
  await editor.choose('kind', 'Quyết định');
  await editor.type('title', title);
  await editor.type('published', '2025-11-03');
  await editor.type('number', DECISION.number);
  await editor.type('issuer', DECISION.issuer);
  await editor.rename(REVOKED.source);
  await editor.save();
  await editor.edit('products', REVOKED.name);
  // The fields of an item are made once it is seen.
  await editor.field('certifications').scrollIntoViewIfNeeded();
  expect(
    await editor.field('certifications.0.stars').getByRole('radio', { name: '3 sao' }).isChecked(),
  ).toBe(true);
  const revoked = 'certifications.0.revoked';
  await editor.field(revoked).getByRole('checkbox').click();
  await editor.type(`${revoked}.on`, '2025-11-03');
  await editor.type(`${revoked}.reason.vi`, DECISION.reason);
  await editor.choose(`${revoked}.sources`, title);
  await editor.save();
  const after = await contentOf(editor, before);
  expect(readBack(after).errors).toEqual([]);
  expect(revocationIn(after)).toEqual(revocationIn(province));
  await editor.page.close();
});

test('a producer that no source names is chosen as such', async () => {
  const editor = await editorOf(province);
  await editor.edit('products', 'Lạc Bản Nháp');
  await editor.choose('producer', 'Chưa nguồn nào nêu');
  await editor.save();
  const text = (await editor.content()).files.get('products/lac-ban-nhap/index.md')?.bytes;
  expect(new TextDecoder().decode(text)).toContain('\nproducer: unknown\n');
  await editor.page.close();
});
