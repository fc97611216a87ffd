import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './answer-issue.ts';
import { runIn } from './command.sample.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'issue-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function answer(event: object) {
  const file = join(folder, 'event.json');
  writeFileSync(file, JSON.stringify(event));
  const env = { CATALOG_CONTENT: 'src/e2e/fixture/content' };
  return runIn(process.cwd(), run, [file], { env });
}

test('trả lời một mẫu ra đầu ra chuẩn', async () => {
  const body =
    '### Sai ở sản phẩm hoặc chủ thể nào?\n\nMật ong Hình Vẽ\n\n### Chỗ nào sai?\n\nSố sao';
  const { status, stdout, stderr } = await answer({ action: 'opened', issue: { number: 1, body } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "### Máy đã đọc đề xuất này

    Chỗ cần xem lại nằm trong \`src/e2e/fixture/content/products/mat-ong-hinh-ve/index.md\`.

    Cảm ơn bạn. Người bảo trì sẽ đối chiếu với nguồn; máy không tự ghi gì vào danh mục.
    "
  `);
});

test('bài không theo mẫu: không in gì, không lỗi', async () => {
  const event = { action: 'edited', issue: { number: 2, body: null } };
  expect(await answer(event)).toEqual({ status: 0, stdout: '', stderr: '' });
});
