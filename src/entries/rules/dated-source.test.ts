import { expect, test } from 'vitest';
import { reportWith } from '../testing/example-entries.ts';

const press = (facts: object) => JSON.stringify({ kind: 'press', publisher: 'Báo A', ...facts });

test('nguồn không có ngày đăng hay ngày xem được nhắc', () => {
  expect(reportWith({ 'sources/bao-a.json': press({}) })).toMatchInlineSnapshot(`
    "content/sources/bao-a.json:1:1  nhắc  Nguồn chưa có published hay seen, nên không biết điều nguồn nói đã có từ khi nào.
      → Thêm seen: ngày đầu tiên bạn xem nguồn. Để trống cũng được: người bảo trì ghi ngày nhận tệp.

    1 sản phẩm, 1 chủ thể, 4 nguồn: không có lỗi, 1 nhắc."
  `);
});

test('có một trong hai ngày là đủ, và trang bán hàng không cần', () => {
  for (const facts of [{ seen: '2026-11-20' }, { published: '2026' }, { kind: 'shop' }]) {
    expect(reportWith({ 'sources/bao-a.json': press(facts) })).toContain('không có lỗi.');
  }
});

test('ngày xem không thể ở tương lai, cũng không trước ngày đăng', () => {
  expect(reportWith({ 'sources/bao-a.json': press({ seen: '2026-11-24' }) })).toContain(
    'tương lai',
  );
  const early = press({ published: '2026-03', seen: '2026-02-28' });
  expect(reportWith({ 'sources/bao-a.json': early })).toContain('seen: ');
  const same = press({ published: '2026-03', seen: '2026-03-01' });
  expect(reportWith({ 'sources/bao-a.json': same })).toContain('không có lỗi.');
});
