import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { provinceFolder, runIn } from './command.sample.ts';
import { run } from './new.ts';

let folder: string;
beforeEach(() => {
  folder = provinceFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (path: string) => join(folder, 'content', path);
const create = (args: readonly string[], input = '') => runIn(folder, run, args, { input });

test('không có cửa sổ dòng lệnh mà thiếu câu trả lời: nói thiếu cờ nào, mã kết thúc 2', async () => {
  expect(await create(['source', '--title', 'Bài'])).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "Đây không phải cửa sổ dòng lệnh nên không hỏi được. Ghi thêm: --kind
    ",
      "stdout": "",
    }
  `);
  expect(await create([])).toMatchObject({ status: 2, stdout: '' });
  expect(await create(['--from-issue', 'khong-co.md'])).toMatchInlineSnapshot(`
    {
      "status": 2,
      "stderr": "Không đọc được “khong-co.md”.
    ",
      "stdout": "",
    }
  `);
});

test('--help kể mọi cờ', async () => {
  const { status, stdout, stderr } = await create(['--help', '--lang', 'en']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('--summary-en');
});

test('--from-issue đọc một mẫu từ tệp hay đầu vào chuẩn; cờ bổ sung điều mẫu thiếu', async () => {
  const body =
    '### Loại nguồn\r\n\r\nBáo chí, trang tin\r\n\r\n### Nơi đăng\r\n\r\nBáo Mới: số 1\r\n';
  writeFileSync(join(folder, 'body.md'), body);
  const fromFile = await create([
    '--from-issue',
    'body.md',
    '--published',
    '5/3/2026',
    '--dry-run',
  ]);
  expect(JSON.parse(fromFile.stdout)).toEqual({
    kind: 'press',
    publisher: 'Báo Mới: số 1',
    published: '2026-03-05',
  });
  const fromInput = await create(['--from-issue', '-', '--published', '2026-03-05'], body);
  expect(fromInput).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(file('sources/bao-moi-so-1-2026-03-05.json'))).toBe(true);
});

test('--from-issue: quyết định chưa có trong danh mục được soạn thành nguồn, trước sản phẩm', async () => {
  const answers = {
    'Tên sản phẩm': 'Mứt dứa Dòng Kẻ',
    'Tên sản phẩm (tiếng Anh)': 'Pineapple jam',
    'Chủ thể': 'HTX Nông nghiệp Dòng Kẻ',
    Huyện: 'Ví Dụ',
    'Phân nhóm': 'I.3.b',
    'Hình vẽ': 'pineapple',
    'Giới thiệu': 'Mứt dứa.',
    'Giới thiệu (tiếng Anh)': 'Jam.',
    'Hạng sao': '3',
    'Ngày quyết định': '05/03/2026',
    'Số quyết định': 'qd 77/qd-ubnd',
    'Nguồn của lần công nhận':
      'https://example.com/qd-77/\n[77.pdf](https://github.com/user-attachments/files/1/77.pdf)',
  };
  const body = Object.entries(answers).map(([label, text]) => `### ${label}\n\n${text}`);
  const { status, stderr } = await create(['--from-issue', '-'], body.join('\n\n'));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(readFileSync(file('sources/quyet-dinh-77-2026.json'), 'utf8'))).toEqual({
    kind: 'decision',
    title: 'Quyết định 77/QĐ-UBND',
    published: '2026-03-05',
    number: '77/QĐ-UBND',
    url: 'https://example.com/qd-77/',
  });
  expect(readFileSync(file('products/mut-dua-dong-ke/index.md'), 'utf8')).toContain(
    'number: 77/QĐ-UBND\n    sources: [quyet-dinh-77-2026]',
  );
});

test('mẫu chưa đủ hay bị lặp tiêu đề: lỗi về nội dung, mã kết thúc 1', async () => {
  const named = '### Tên chủ thể\n\nHTX Trang Trắng\n';
  expect(await create(['--from-issue', '-'], named)).toMatchObject({ status: 1 });
  expect(await create(['--from-issue', '-'], `${named}\n${named}`)).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "Tiêu đề “### Tên chủ thể” có hai lần.
      → Xóa dòng ấy trong câu trả lời; mỗi mục chỉ trả lời một chỗ.
    ",
      "stdout": "",
    }
  `);
});
