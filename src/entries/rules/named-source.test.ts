import { expect, test } from 'vitest';
import { reportWith } from '../testing/example-entries.ts';

test('nguồn không tên, không nơi đăng bị hỏi lại', () => {
  expect(reportWith({ 'sources/cua-hang-mau.json': '{"kind": "shop"}' })).toMatchInlineSnapshot(`
    "content/sources/cua-hang-mau.json:1:1  lỗi  Nguồn chưa có title hay publisher.
      → Thêm tên bài (title) hoặc nơi đăng (publisher).

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
