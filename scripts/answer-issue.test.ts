import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'issue-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function answer(event: object) {
  const file = join(folder, 'event.json');
  writeFileSync(file, JSON.stringify(event));
  const script = join(import.meta.dirname, 'answer-issue.ts');
  const env = { ...process.env, CATALOG_CONTENT: 'src/e2e/fixture/content' };
  return spawnSync(process.execPath, [script, file], { env, encoding: 'utf8' });
}

test('trả lời một mẫu ra đầu ra chuẩn', () => {
  const body =
    '### Sai ở sản phẩm hoặc chủ thể nào?\n\nMật ong Hình Vẽ\n\n### Chỗ nào sai?\n\nSố sao';
  const { status, stdout, stderr } = answer({ action: 'opened', issue: { number: 1, body } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "### Máy đã đọc đề xuất này

    Chỗ cần xem lại nằm trong \`src/e2e/fixture/content/products/mat-ong-hinh-ve/index.md\`.

    Cảm ơn bạn. Người bảo trì sẽ đối chiếu với nguồn; máy không tự ghi gì vào danh mục.
    "
  `);
});

test('bài không theo mẫu: không in gì, không lỗi', () => {
  const { status, stdout, stderr } = answer({ action: 'edited', issue: { number: 2, body: null } });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
