import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day } from '../catalog/catalog.sample.ts';
import {
  edited,
  exampleTree,
  HONEY,
  JPEG,
  TODAY,
  type Changes,
} from './testing/example-entries.ts';
import { catalogOn, checkedEntries, readCatalog, readContent } from './check.ts';
import { keepReading, keptReading } from './kept-reading.ts';
import { readTree } from './read/read-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(changes: Changes): string {
  for (const [path, { bytes }] of exampleTree(changes).files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

test('nội dung còn lỗi thì dừng với toàn bộ báo cáo', async () => {
  await expect(readCatalog('src/entries/rules', TODAY, TODAY)).rejects.toThrow(
    /site\.json:1:1 {2}lỗi {2}Thiếu tệp này\.[^]*0 sản phẩm, 0 chủ thể, 0 nguồn: 6 lỗi/u,
  );
});

test('ảnh không mở được làm dừng cả bước dựng trang', async () => {
  const photo = '{file: truoc.jpg, alt: {vi: Hũ mật ong}, credit: Người Mẫu, licence: CC0}';
  const directory = written({
    ...edited(HONEY, 'season:', `photos: [${photo}]\nseason:`),
    'products/mat-ong-ban-nuoc/truoc.jpg': JPEG,
  });
  const { problems } = await readContent(directory, TODAY);
  expect(problems).toMatchObject([
    { code: 'photos', message: { vi: expect.stringContaining('ảnh hỏng') } },
  ]);
  await expect(readCatalog(directory, TODAY, TODAY)).rejects.toThrow(/ảnh hỏng/u);
});

const PROVINCE = 'src/e2e/fixture/content';
const days = { day: day('2026-06-30'), today: TODAY };
const tree = readTree(PROVINCE);
const { entries } = checkedEntries(tree, TODAY);

describe('điều đã đọc được giữ lại', () => {
  let cache: string;
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'reading-'));
    process.env['BUILD_CACHE'] = cache;
    keepReading(PROVINCE, entries, days);
  });
  afterEach(() => {
    delete process.env['BUILD_CACHE'];
    rmSync(cache, { recursive: true });
  });

  test('ai đọc lại thư mục chưa đổi thì được đúng điều đã đọc', () => {
    const kept = keptReading(PROVINCE, readTree(PROVINCE), days);
    expect(kept?.catalog).toEqual(catalogOn(entries, days.day));
    expect(kept?.stories).toEqual(entries.stories);
  });

  test('một tệp khác, ngày khác, thư mục khác thì phải đọc lại', () => {
    const files = new Map(tree.files);
    files.set('site.json', { size: 2, bytes: Buffer.from('{}') });
    expect(keptReading(PROVINCE, { ...tree, files }, days)).toBeUndefined();
    expect(keptReading(PROVINCE, tree, { ...days, today: day('2026-12-31') })).toBeUndefined();
    expect(keptReading(PROVINCE, tree, { ...days, day: day('2026-07-01') })).toBeUndefined();
    expect(keptReading('content', tree, days)).toBeUndefined();
  });

  test('bản giữ bị cụt hay sửa thì không dùng', () => {
    const folder = join(cache, 'readings');
    const [name = ''] = readdirSync(folder);
    const whole = readFileSync(join(folder, name));
    const spoilt = Buffer.from(whole);
    spoilt.writeUInt8(spoilt.readUInt8(500) ^ 1, 500);
    for (const bytes of [whole.subarray(0, 1000), spoilt]) {
      writeFileSync(join(folder, name), bytes);
      expect(keptReading(PROVINCE, tree, days)).toBeUndefined();
    }
  });
});
