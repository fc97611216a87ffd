import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  edited,
  exampleTree,
  HONEY,
  JPEG,
  TODAY,
  type Changes,
} from './testing/example-entries.ts';
import { readCatalog, readContent } from './check.ts';

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
