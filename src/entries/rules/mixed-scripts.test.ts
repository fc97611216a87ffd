import { expect, test } from 'vitest';
import { edited, HONEY, problemsWith, reportWith } from '../testing/example-entries.ts';

test('chữ Nga trông giống chữ Việt trong tên được chỉ ra', () => {
  expect(reportWith(edited(HONEY, 'vi: Mật ong Bản Nước', 'vi: Mật оng Bản Nước')))
    .toMatchInlineSnapshot(`
    "content/products/mat-ong-ban-nuoc/index.md:3:7  lỗi  Phông chữ in không có “о” (U+043E).
      → Thay bằng chữ, ví dụ “ong” thay cho hình con ong.
    content/products/mat-ong-ban-nuoc/index.md:3:7  nhắc  “Mật оng Bản Nước” có chữ cái “о” (U+043E) của loại chữ viết khác.
      → Gõ lại cả tên bằng bàn phím tiếng Việt; có chữ trông giống hệt mà không phải chữ Việt.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi, 1 nhắc."
  `);
});

test('chữ Hy Lạp và chữ Hán lẫn trong tên gọi khác cũng vậy, không chặn việc dựng trang', () => {
  for (const alias of ['Mật οng', 'Mật ong 蜂蜜']) {
    const problems = problemsWith(edited(HONEY, 'season:', `aliases: {vi: [${alias}]}\nseason:`));
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'mixed-scripts', level: 'reminder', line: 17, column: 16 }),
    );
  }
});

test('dấu thanh tổ hợp, chữ số và dấu câu không thuộc loại chữ nào', () => {
  const name = 'Mật ong “Bản Nước” 2026 – 500 ml';
  const problems = problemsWith(edited(HONEY, 'vi: Mật ong Bản Nước', `vi: ${name}`));
  expect(problems).toEqual([]);
  const composed = problemsWith(edited(HONEY, 'vi: Mật', `vi: ${'Mật'.normalize('NFD')}`));
  expect(composed.map(({ code }) => code)).not.toContain('mixed-scripts');
});
