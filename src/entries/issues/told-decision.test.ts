import { expect, test } from 'vitest';
import { answerTo, bodyOf, PROPOSED } from './form-body.sample.ts';

test('quyết định chưa có trong danh mục: máy soạn luôn tệp nguồn, tệp đính kèm chỉ để đối chiếu', () => {
  const answer = answerTo(
    bodyOf('de-xuat-san-pham', {
      ...PROPOSED,
      'Ngày quyết định': '03/02/2026',
      'Số quyết định': '12/QĐ-UBND',
      'Cơ quan ban hành': 'UBND tỉnh Mẫu',
      'Nguồn của lần công nhận':
        'Quyết định số 12/QĐ-UBND ngày 03/02/2026 của UBND tỉnh Mẫu\nhttps://example.com/quyet-dinh/12/\n[qđ 12, bản ký.pdf](https://github.com/user-attachments/files/1/qd.pdf)',
    }),
  );
  expect(answer).toContain('Không có lỗi nào.');
  expect(answer).not.toContain('user-attachments');
  expect(answer).toContain('sources: [quyet-dinh-12-2026]');
  expect(/```json[^]+?```/u.exec(answer)?.[0]).toMatchInlineSnapshot(`
    "\`\`\`json
    {
      "kind": "decision",
      "title": "Quyết định 12/QĐ-UBND",
      "published": "2026-02-03",
      "url": "https://example.com/quyet-dinh/12/",
      "number": "12/QĐ-UBND",
      "issuer": "UBND tỉnh Mẫu"
    }
    \`\`\`"
  `);
});
