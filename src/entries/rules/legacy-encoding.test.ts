import { expect, test } from 'vitest';
import { edited, HONEY, problemsWith, reportWith } from '../testing/example-entries.ts';

const named = (name: string) => edited(HONEY, 'vi: Mật ong Bản Nước', `vi: ${name}`);

test('tên viết bằng chữ TCVN3 hay VNI: nói rõ, kèm chữ đúng', () => {
  expect(reportWith(named('MËt ong B¶n N\u00ADíc'))).toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:3:7  lỗi  “N⟨U+00AD⟩íc” có ký tự ẩn U+00AD.
      → Có phải “Níc”?
    content/products/mat-ong-ban-nuoc/index.md:3:7  lỗi  name.vi: “MËt ong B¶n N⟨U+00AD⟩íc” là chữ TCVN3, không phải Unicode.
      → Gõ lại bằng Unicode. Có phải “Mật ong Bản Nước”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
  `);
  expect(problemsWith(named('Maät ong Baûn Nöôùc'))).toMatchObject([
    { code: 'legacy-encoding', remedy: { vi: 'Gõ lại bằng Unicode. Có phải “Mật ong Bản Nước”?' } },
  ]);
});

test('chữ chuyển một nửa cũng được nói', () => {
  expect(problemsWith(named('Mật ong B¶n Nước'))[0]?.message.vi).toContain(
    '“Mật ong B¶n Nước” lẫn chữ TCVN3 với Unicode.',
  );
});
