import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zipPart } from '../../authoring/spreadsheet/workbook/zip-file.ts';
import { annexWorkbook } from '../../authoring/testing/annex.sample.ts';
import { pathOf } from '../../i18n/href.ts';
import { SAMPLE_CONTENT, SAMPLE_FOLDER } from '../builds.ts';
import { CataloguePage, sharedBrowser, type Reader } from '../catalogue-page.ts';
import { barriersOn } from '../site/barriers.ts';
import { siteIn } from '../site-pages.ts';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await sharedBrowser();
  folder = mkdtempSync(join(tmpdir(), 'list-'));
  cpSync(SAMPLE_CONTENT, join(folder, 'content'), { recursive: true });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser.close();
});

const site = siteIn(SAMPLE_FOLDER);
const PAGE = pathOf({ page: 'import' }, 'vi');
/** Long past on any clock. */
const DECISION = { decision: '99/QĐ-UBND', date: '01/03/2024', issuer: 'UBND tỉnh Mẫu' } as const;

async function open(path = PAGE, reader: Reader = {}) {
  const opened = await CataloguePage.open(browser, site, path, { day: null, ...reader });
  await opened.page.locator('import-list[data-is-open]').waitFor();
  return opened;
}

const report = (page: Page) => page.locator('[data-report]:not([hidden])');

/** Chooses a file of that name and waits for what the page says of it. */
async function choose(page: Page, name: string, content: Uint8Array | string): Promise<string> {
  const file = { name, mimeType: '', buffer: Buffer.from(content) };
  await page.locator('[data-file]').setInputFiles(file);
  return report(page).locator('h2').innerText();
}

/** Lets a file fall onto the page, as a hand does that drags it from a folder. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('[data-drop]').evaluate(
    (frame, [named, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], named));
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        const init = { bubbles: true, cancelable: true, dataTransfer: data };
        frame.dispatchEvent(new DragEvent(kind, init));
      }
    },
    [name, [...bytes]] as const,
  );
}

async function downloaded(page: Page, label: RegExp): Promise<[name: string, bytes: Buffer]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ]);
  const chunks = (await (await download.createReadStream()).toArray()) as Buffer[];
  return [download.suggestedFilename(), Buffer.concat(chunks)];
}

/** What `npm run import` writes of the same list, by the paths that it names. */
function commanded(bytes: Uint8Array): Map<string, Buffer> {
  const file = join(folder, 'phu-luc.xlsx');
  writeFileSync(file, bytes);
  const flags = Object.entries(DECISION).flatMap(([flag, value]) => [`--${flag}`, value]);
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('scripts/import.ts'), file, ...flags, '--skip-invalid'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, CATALOG_CONTENT: 'content' } },
  );
  const paths = [...stdout.matchAll(/^ {2}(content\/\S+)$/gmu)].map(([, path = '']) => path);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

test('tệp thả vào trang cho đúng những tệp mà lệnh ghi, và danh sách trả lại mở được', async () => {
  const opened = await open();
  const { page } = opened;
  const bytes = await annexWorkbook();
  await page.locator('[data-decision] summary').click();
  for (const [name, value] of Object.entries(DECISION))
    await page.locator(`[name=${name}]`).fill(value);
  await drop(page, 'Phụ lục.xlsx', bytes);
  await report(page).waitFor();
  expect(await page.locator('[data-status]').textContent()).toBe(
    '2 mới, 2 sửa, 0 như cũ, 0 bị từ chối.',
  );
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'Danh sách “Phụ lục.xlsx”',
  );
  const [name, zip] = await downloaded(page, /tệp để đưa vào danh mục/u);
  expect(name).toMatch(/^phu-luc-\d{4}-\d\d-\d\d\.zip$/u);
  const written = commanded(bytes);
  expect(written.size).toBeGreaterThan(3);
  // The files and the text that says what to do with them, no others.
  expect(zip.readUInt16LE(zip.length - 12)).toBe(written.size + 1);
  for (const [path, content] of written) {
    expect(Buffer.from(await zipPart(zip, path)).toString(), path).toBe(content.toString());
  }
  const [handedBack, workbook] = await downloaded(page, /danh sách có ghi chú/u);
  expect(handedBack).toBe('phu-luc-tra-lai.xlsx');
  const { sheets } = await readXlsx(new Uint8Array(workbook));
  expect(sheets.map((sheet) => sheet.name)).toEqual(['Phụ lục', 'Câu trả lời']);
  expect(await page.locator('[data-taken]').innerText()).toBe('Đã tải xuống phu-luc-tra-lai.xlsx.');
  expect(opened.faults).toEqual([]);
  await opened.close();
});

const LIST =
  '(Kèm theo Quyết định số 99/QĐ-UBND ngày 1/3/2024 của UBND tỉnh Mẫu)\nTên sản phẩm,Chủ thể,Huyện,Hạng sao,Ghi chú\nBánh dày,HTX Mới,Ví Dụ,6 sao,\nBánh tẻ,HTX Mới,Ví Dụu,4 sao,\nQuà lạ,HTX Mới,Ví Dụ,4 sao,\n';

test('lỗi kể theo nguyên nhân rồi theo dòng; quyết định ở tên danh sách được hỏi, rồi dùng cho mọi dòng', async () => {
  const opened = await open();
  const { page } = opened;
  await choose(page, 'danh sách.csv', LIST);
  expect(await report(page).locator('h3').first().innerText()).toBe('Vì sao có dòng bị từ chối');
  await page.getByRole('button', { name: 'Đúng, dùng cho mọi dòng' }).click();
  await page.getByText('1 mới, 0 sửa, 0 như cũ, 2 bị từ chối.').waitFor({ state: 'attached' });
  expect(await page.locator('[name=decision]').inputValue()).toBe('99/QĐ-UBND');
  expect(await page.locator('[data-group=rejected] .import-faults').allInnerTexts()).toEqual([
    expect.stringMatching(/^D3 “6 sao” không phải hạng sao được công nhận\.\nViết 3, 4 hoặc 5/u),
    expect.stringMatching(/^C4 Không có huyện nào tên “Ví Dụu”\.\nCó phải “Ví Dụ”\?/u),
  ]);
  const issue = page.getByRole('link', { name: 'Mở bài đã điền sẵn trên GitHub' });
  const address = new URL((await issue.getAttribute('href')) ?? '');
  expect(address.pathname).toBe('/vi-du/danh-muc/issues/new');
  expect(address.searchParams.get('title')).toBe('Danh sách OCOP: “danh sách.csv”');
  expect(await barriersOn(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('tệp không đọc được: nói vì sao và làm gì, không mất gì', async () => {
  const opened = await open();
  const { page } = opened;
  const told: Record<string, string> = {};
  const files: Readonly<Record<string, Uint8Array | string>> = {
    'quyet-dinh.pdf': '%PDF-1.7',
    'anh.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0),
    'cu.xls': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
    'trong.csv': '',
    'nang.csv': new Uint8Array(10_000_001),
    'khac.zip': 'abc',
  };
  for (const [name, content] of Object.entries(files)) {
    expect(await choose(page, name, content)).toBe('Chưa đọc được danh sách này');
    told[name] = await report(page).locator('.notice').innerText();
  }
  expect(told).toMatchInlineSnapshot(`
    {
      "anh.jpg": "Tệp PDF hay ảnh không có bảng để đọc từng ô.

    Xin tệp Word hoặc Excel gốc; hoặc mở PDF bằng Word, xem lại từng chữ, rồi lưu lại dạng .docx.",
      "cu.xls": "Tệp này ở dạng .xls cũ.

    Mở bằng Excel rồi lưu lại dạng .xlsx.",
      "khac.zip": "“khac.zip” không phải tệp .xlsx, .ods, .csv hay .docx.

    Lưu danh sách dạng .xlsx, .ods, .csv hoặc .docx.",
      "nang.csv": "Bảng nặng quá 10 MB.

    Chỉ giữ danh sách: bỏ ảnh và các trang tính khác, rồi lưu lại.",
      "quyet-dinh.pdf": "Tệp PDF hay ảnh không có bảng để đọc từng ô.

    Xin tệp Word hoặc Excel gốc; hoặc mở PDF bằng Word, xem lại từng chữ, rồi lưu lại dạng .docx.",
      "trong.csv": "Tệp này không có ô nào có chữ.

    Mở tệp và xem danh sách có nằm ở một trang tính đang hiện không.",
    }
  `);
  await choose(page, 'la.csv', 'Hàng hóa,Chủ thể,Hạng\nBánh dày,HTX Mới,4\n');
  await page.getByRole('combobox', { name: 'Cột “Hàng hóa” là' }).selectOption('Tên sản phẩm');
  await page.getByRole('button', { name: 'Đọc lại danh sách' }).last().click();
  await page.getByRole('heading', { name: 'Danh sách “la.csv”' }).waitFor();
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('bảng dán từ Excel được đọc; câu trả lời sai về quyết định được chỉ ngay ở ô của nó', async () => {
  const opened = await open(pathOf({ page: 'import' }, 'en'));
  const { page } = opened;
  await page.getByText('No file? Paste').click();
  await page
    .locator('[data-pasted]')
    .fill('Tên sản phẩm\tHuyện\tHạng sao\nBánh dày\tVí Dụ\t4 sao\n');
  await page.getByText('The whole list belongs').click();
  await page.locator('[name=date]').fill('hôm qua');
  await page.getByRole('button', { name: 'Read the pasted table' }).click();
  await page.getByText('“hôm qua” is no date. Write it like 15/11/2023.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('date');
  await page.locator('[name=date]').fill('');
  await page.getByRole('button', { name: 'Read the list again' }).click();
  expect(await report(page).locator('h2').innerText()).toBe('The list pasted table');
  expect(opened.faults).toEqual([]);
  await opened.close();
});

test('không trang nào khác tải gì của phần này; trang này chỉ tải khi đã có tệp', async () => {
  const isOfImport = (address: string) =>
    /import-(?:desk|worker)|data\/import\.json/u.test(address);
  const { product, visit } = {
    product: { page: 'product', slug: 'che-xanh-vi-du' },
    visit: { page: 'visit' },
  } as const;
  for (const route of [
    { page: 'home' },
    product,
    visit,
    { page: 'contribute' },
    { page: 'print' },
  ] as const) {
    const opened = await CataloguePage.open(browser, site, pathOf(route, 'vi'));
    await opened.page.waitForLoadState('networkidle');
    expect(opened.asked.filter(isOfImport)).toEqual([]);
    await opened.close();
  }
  const opened = await open();
  const large = (address: string) => /import-worker|data\/import\.json/u.test(address);
  expect(opened.asked.filter(large)).toEqual([]);
  await choose(opened.page, 'a.csv', LIST);
  expect(opened.asked.filter(large)).toHaveLength(2);
  await opened.close();
});

test('không có JavaScript: trang chỉ các cách khác', async () => {
  const opened = await CataloguePage.open(browser, site, PAGE, { scripts: false });
  const { page } = opened;
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  expect(await page.getByText('Chọn tệp danh sách').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: 'Điền mẫu trên GitHub' }).isVisible()).toBe(true);
  await opened.close();
});
