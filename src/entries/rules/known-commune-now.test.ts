import { expect, test } from 'vitest';
import { edited, HONEY, reportWith, textOf } from '../testing/example-entries.ts';

const today = (typed: string, place = 'district: unknown\n') =>
  edited(HONEY, 'district: dong-song\ncommune: ban-nuoc\n', `${place}communeNow: ${typed}\n`);

test('xã hiện nay đứng một mình, huyện cũ để unknown, là đủ', () => {
  expect(reportWith(today('xa-ban-nuoc'))).toContain('không có lỗi');
});

test('tên xã hiện nay gõ nhầm hoặc thiếu loại được gợi ý', () => {
  expect(reportWith(today('xa-ban-nuocc'))).toContain('→ Có phải “xa-ban-nuoc”?');
  expect(reportWith(today('Bản Nước'))).toContain('→ Có phải “xa-ban-nuoc”?');
});

test('xã hiện nay không gồm nơi cũ ghi cạnh nó là một lỗi', () => {
  expect(reportWith(today('xa-ban-nuoc', 'district: tay-nui\n'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:7:13  lỗi  communeNow: xã Bản Nước gồm Bản Nước, Bản Đá; không có nơi cũ đã ghi.
      → Sửa district hoặc communeNow theo nguồn; không rõ huyện cũ thì viết unknown.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
  const moved = {
    'districts/dong-song.json': textOf('districts/dong-song.json').replace(
      /("now": \{\s*"kind": "commune",\s*"name": )"Bản Nước"/u,
      '$1"Sông Mới"',
    ),
  };
  expect(
    reportWith({
      ...today('xa-ban-nuoc', 'district: dong-song\ncommune: ban-nuoc\n'),
      ...moved,
    }),
  ).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:8:13  lỗi  communeNow: xã Bản Nước gồm Bản Đá; không có nơi cũ đã ghi.
      → Có phải “xa-song-moi”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
