import { expect, test } from 'vitest';
import { HONEY, edited, reportWith, textOf } from '../testing/example-entries.ts';

test('tên xã gõ nhầm được gợi ý xã cùng huyện', () => {
  expect(reportWith(edited(HONEY, 'commune: ban-nuoc', 'commune: ban-nuocc')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:7:10  lỗi  commune: “ban-nuocc” không phải một xã của Đông Sông.
      → Có phải “ban-nuoc”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('xã của huyện khác được chỉ rõ thuộc huyện nào', () => {
  expect(reportWith(edited(HONEY, 'commune: ban-nuoc', 'commune: doi-che'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:7:10  lỗi  commune: “doi-che” không phải một xã của Đông Sông.
      → Xã này thuộc “tay-nui”: sửa district hoặc commune.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('có xã mà không có huyện là thiếu', () => {
  expect(reportWith(edited(HONEY, 'district: dong-song', 'district: unknown')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:7:10  lỗi  commune: có xã nhưng huyện là unknown.
      → Ghi huyện của xã này, hoặc bỏ dòng commune.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('huyện ghi sai không kéo theo lỗi về xã', () => {
  expect(reportWith(edited(HONEY, 'district: dong-song', 'district: khong-co')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:6:11  lỗi  district: “khong-co” không phải một huyện nào.
      → Chọn một trong: dong-song, tay-nui.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('xã mới được nói rõ gồm những xã cũ nào', () => {
  const changes = {
    ...edited(HONEY, 'commune: ban-nuoc', 'commune: xã Sông Mới'),
    'districts/dong-song.json': textOf('districts/dong-song.json').replaceAll(
      /("now": \{\s*"kind": "commune",\s*"name": )"Bản Nước"/gu,
      '$1"Sông Mới"',
    ),
  };
  expect(reportWith(changes)).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:7:10  lỗi  commune: “xã Sông Mới” không phải một xã của Đông Sông.
      → Sông Mới là tên từ 1/7/2025, gồm xã cũ: Bản Nước, Bản Đá (Đông Sông). Ghi xã cũ nơi cơ sở đóng; không rõ thì thay dòng này bằng communeNow: xa-song-moi.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
  expect(reportWith(changes, 'en')).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:7:10  error  commune: “xã Sông Mới” is not a commune of Đông Sông.
      → Sông Mới is the name since 1 July 2025 and holds these former communes: Bản Nước, Bản Đá (Đông Sông). State the former one, or write communeNow: xa-song-moi instead where you do not know it.

    1 product, 1 producer, 3 sources: 1 error."
  `);
});
