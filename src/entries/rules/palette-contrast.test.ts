import { expect, test } from 'vitest';
import { edited, reportWith } from '../testing/example-entries.ts';

test('màu nhấn quá nhạt trên giấy bị nhận ra', () => {
  expect(reportWith(edited('site.json', '#2b3a67', '#9fb0e0'))).toMatchInlineSnapshot(`
    "content/site.json:22:17  lỗi  palette.light.accent: chữ #9fb0e0 trên nền #fbf7f0 chỉ tương phản 2,0.
      → Chọn màu đậm hơn hoặc nhạt hơn để đạt 4,5.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});

test('nền quá đậm dưới chữ bị nhận ra', () => {
  expect(reportWith(edited('site.json', '#2a2230', '#8a7f90'))).toMatchInlineSnapshot(`
    "content/site.json:28:15  lỗi  palette.dark.tint: chữ #f2edf5 trên nền #8a7f90 chỉ tương phản 3,3.
      → Chọn màu đậm hơn hoặc nhạt hơn để đạt 4,5.

    1 sản phẩm, 1 chủ thể, 3 nguồn: 1 lỗi."
  `);
});
