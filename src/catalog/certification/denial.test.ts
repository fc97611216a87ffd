import { expect, test } from 'vitest';
import { denialIn, denialInTitle } from './denial.ts';

test.each([
  ['77/QĐ-UBND thu hồi giấy chứng nhận', 'revoked', 'thu hồi'],
  ['Thu hồi theo QĐ 7/QĐ-UBND'.normalize('NFD'), 'revoked', 'Thu hồi'],
  ['HUỶ BỎ kết quả', 'revoked', 'HUỶ BỎ'],
  ['Hủy', 'revoked', 'Hủy'],
  ['thu hoi giay chung nhan', 'revoked', 'thu hoi'],
  ['bãi bỏ Quyết định số 5', 'revoked', 'bãi bỏ'],
  ['Không đạt', 'failed', 'Không đạt'],
  ['chưa được công nhận', 'failed', 'chưa được công nhận'],
  ['khong dat 3 sao', 'failed', 'khong dat'],
  ['Hết hạn, không làm lại', 'lapsed', 'Hết hạn'],
  ['giấy hết hiệu lực', 'lapsed', 'hết hiệu lực'],
  ['Dừng sản xuất', 'lapsed', 'Dừng'],
  ['đã tạm ngừng', 'lapsed', 'tạm ngừng'],
])('%s: không phải một lần công nhận', (text, kind, words) => {
  expect(denialIn(text)).toMatchObject({ kind, words });
});

test.each([
  '25/QĐ-UBND',
  'Nguyễn Huy Hoàng',
  'su dung nhan hieu',
  'Giấy có giá trị sử dụng 36 tháng',
  'Thu Hà, hồi hương',
  'Hết hạn 15/11/2026',
  'hết hạn ngày 15/11/2026',
  'Đạt 4 sao',
  'Dũng cảm',
  '',
])('%s: không phủ nhận điều gì', (text) => {
  expect(denialIn(text)).toBeUndefined();
});

test('tên quyết định vừa công nhận vừa thu hồi thì vẫn là công nhận', () => {
  expect(denialInTitle('Quyết định công nhận 12 sản phẩm và thu hồi 2 giấy')).toBeUndefined();
  expect(denialInTitle('Quyết định thu hồi giấy công nhận sản phẩm OCOP')?.words).toBe('thu hồi');
  expect(denialInTitle('Quyết định không công nhận 2 sản phẩm')?.kind).toBe('failed');
});
