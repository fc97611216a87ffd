import { expect, test } from 'vitest';
import { answerTo, bodyOf, PROPOSED } from '../testing/form-body.sample.ts';
import { REVOKES } from './form-questions.ts';

const REVOKED = {
  'Chứng nhận của sản phẩm nào?': 'Mật ong Bản Nước',
  'Quyết định này làm gì?': REVOKES,
  'Hạng sao': 'Chưa nguồn nào nêu',
  'Ngày quyết định': '05/05/2026',
  'Số quyết định': '77/QĐ-UBND',
  'Nguồn của lần công nhận': 'https://tinh-mau.example/77.pdf',
  'Lý do thu hồi': 'Cơ sở đã đổi chủ.',
};

test('mẫu ghi thu hồi: nguồn mới, và mục revoked ở lần công nhận đã có', () => {
  const answer = answerTo(bodyOf('cap-nhat-chung-nhan', REVOKED));
  expect(answer).toContain('Ghi giấy chứng nhận (3 sao, 15/11/2023) bị thu hồi từ 5/5/2026.');
  expect(answer).toContain(
    '    revoked: {on: 2026-05-05, reason: {vi: Cơ sở đã đổi chủ.}, sources: [quyet-dinh-77-2026]}',
  );
  expect(answer).toContain('"url": "https://tinh-mau.example/77.pdf"');
  expect(answer.match(/- stars:/gu)).toHaveLength(1);
});

test('thiếu ngày và lý do thu hồi: nói đủ hai điều', () => {
  const body = bodyOf('cap-nhat-chung-nhan', {
    ...REVOKED,
    'Ngày quyết định': '2026',
    'Lý do thu hồi': '',
  });
  expect(answerTo(body)).toMatchInlineSnapshot(`
    "### Máy đã đọc đề xuất này

    Chưa đọc được, vì:

    \`\`\`text
    Thiếu ngày thu hồi.
      → Ghi đủ ngày, tháng, năm của quyết định thu hồi, ví dụ 05/05/2026.
    Thiếu lý do thu hồi.
      → Ghi lý do như trong quyết định; quyết định không nêu thì viết “chưa rõ”.
    \`\`\`

    Cảm ơn bạn. Người bảo trì sẽ đối chiếu với nguồn; máy không tự ghi gì vào danh mục.
    "
  `);
});

test.each([
  ['Số quyết định', '77/QĐ-UBND thu hồi giấy chứng nhận'],
  ['Nguồn của lần công nhận', 'Quyết định 77/QĐ-UBND về việc bãi bỏ kết quả'],
])('%s ghi “%s” mà không chọn thu hồi: không thành lần công nhận', (label, text) => {
  const body = bodyOf('cap-nhat-chung-nhan', {
    ...REVOKED,
    'Quyết định này làm gì?': 'Công nhận: mới, lại, nâng hạng hoặc hạ hạng',
    [label]: text,
  });
  const answer = answerTo(body);
  expect(answer).toContain('đó không phải một lần công nhận.');
  expect(answer).not.toContain('- stars:');
});

test('mẫu sản phẩm mới với quyết định thu hồi cũng vậy', () => {
  const body = bodyOf('de-xuat-san-pham', { ...PROPOSED, 'Số quyết định': '7/QĐ-UBND hủy bỏ' });
  expect(answerTo(body)).toContain('đó không phải một lần công nhận.');
});
