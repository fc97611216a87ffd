import { expect, test } from 'vitest';
import { answerTo, bodyOf, PROPOSED } from '../testing/form-body.sample.ts';

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

const DROPPED = '[qd.pdf](https://github.com/user-attachments/files/1/qd.pdf)';
const LAST = 'Nguồn của lần công nhận';

function renewed(answers: Readonly<Record<string, string>>): string {
  const product = { 'Chứng nhận của sản phẩm nào?': 'Mật ong Bản Nước', 'Hạng sao': '4 sao' };
  return answerTo(bodyOf('cap-nhat-chung-nhan', { ...product, ...answers }));
}

test.each([
  {
    'Số quyết định': 'Số 17/QĐ-UBND',
    'Ngày quyết định': '03/02/2026',
    'Cơ quan ban hành': 'UBND tỉnh Mẫu',
    [LAST]: DROPPED,
  },
  { 'Số quyết định': 'QĐ số 17/QĐ-UBND ngày 03/02/2026 của UBND tỉnh Mẫu', [LAST]: DROPPED },
  { [LAST]: `Quyết định số 17/QĐ-UBND ngày 03/02/2026 của UBND tỉnh Mẫu\n${DROPPED}` },
])('quyết định được nhận ra dù số, ngày và cơ quan ghi ở ô nào %#', (answers) => {
  const answer = renewed(answers);
  const source = /```json([^]+?)```/u.exec(answer)?.[1] ?? '{}';
  expect(JSON.parse(source)).toEqual({
    kind: 'decision',
    title: 'Quyết định 17/QĐ-UBND',
    published: '2026-02-03',
    number: '17/QĐ-UBND',
    issuer: 'UBND tỉnh Mẫu',
  });
  expect(answer).toContain(
    '  - stars: 4\n    decided: 2026-02-03\n    number: 17/QĐ-UBND\n    issuer: UBND tỉnh Mẫu\n    sources: [quyet-dinh-17-2026]\n',
  );
  expect(answer).toContain(
    '\n\nKhông có lỗi nào. Bạn không phải làm gì thêm.\n\nTệp gửi kèm chỉ để người bảo trì đối chiếu, không vào danh mục.\n\n',
  );
});

test.each([DROPPED, '_No response_', 'https://example.com/qd/'])(
  'không có số quyết định thì nói ghi vào ô nào: %s',
  (sources) => {
    const answer = renewed({ 'Ngày quyết định': '03/02/2026', [LAST]: sources });
    expect(answer).toContain(
      'Chưa có số quyết định, nên máy chưa soạn được nguồn. Bấm **Edit** ở bài trên, ghi số vào ô “Số quyết định”, ví dụ `25/QĐ-UBND`.',
    );
    expect(answer).not.toContain('response');
  },
);

test.each(['<!-- Uploading "qd.pdf"... -->', '![Uploading qd.jpg…]()', '[Uploading qd.pdf…]()'])(
  'tệp chưa tải lên xong thì nói kéo lại: %s',
  (text) => {
    const told = { 'Số quyết định': '17/QĐ-UBND', 'Ngày quyết định': '03/02/2026', [LAST]: text };
    const answer = renewed(told);
    expect(answer).toContain('\n\nKhông có lỗi nào.\n\nCó tệp chưa tải lên xong khi bạn gửi.');
    expect(answer).not.toContain('qd.');
  },
);

test('chủ thể thì không ai hỏi số quyết định', () => {
  const answer = answerTo('### Tên chủ thể\n\nHTX Trang Trắng\n\n### Loại hình\n\nHợp tác xã\n');
  expect(answer).toContain('producers/htx-trang-trang.json');
  expect(answer).not.toContain('Chưa có số quyết định');
});

test('không ai biết gì về quyết định thì không có nguồn nào tên “chưa rõ”', () => {
  const answer = renewed({
    'Hạng sao': 'Chưa nguồn nào nêu',
    'Ngày quyết định': 'chưa rõ',
    'Số quyết định': 'đang cập nhật',
    [LAST]: 'Chưa rõ',
  });
  expect(answer).toContain('\n\nChưa có số quyết định, nên máy chưa soạn được nguồn.');
  expect(answer).not.toMatch(/chưa rõ|cập nhật|Không có lỗi nào/iu);
});

test('ngày ghi cạnh số khác ngày đã ghi thì nhắc', () => {
  const answer = renewed({
    'Ngày quyết định': '03/02/2026',
    [LAST]: '17/QĐ-UBND ngày 04/02/2026\nTheo quyết định của tỉnh',
  });
  expect(answer).toContain(
    '\n\nKhông có lỗi nào.\n\nNgày ghi cạnh số quyết định khác ngày ở ô “Ngày quyết định”.',
  );
  expect(answer).toContain('để người bảo trì xem:\n\n```text\nTheo quyết định của tỉnh\n```');
});

test('địa chỉ ghi cùng dòng với số quyết định không bị mất', () => {
  const line = 'Quyết định 17/QĐ-UBND https://example.com/17/ và https://example.com/bao/';
  const told = { 'Số quyết định': '17/QĐ-UBND', 'Ngày quyết định': '03/02/2026', [LAST]: line };
  expect(renewed(told)).toContain(`để người bảo trì xem:\n\n\`\`\`text\n${line}\n\`\`\``);
});

test('số thiếu ký hiệu là quyết định đã có cùng ngày, khác ngày thì không ai biết', () => {
  const told = (day: string) =>
    renewed({ 'Số quyết định': 'QĐ 12', 'Ngày quyết định': day, [LAST]: '_No response_' });
  expect(told('15/11/2023')).toContain("number: '12'\n    sources: [quyet-dinh-2023]");
  expect(told('15/11/2023')).not.toContain('```json');
  expect(told('16/11/2023')).toContain('"number": "12"');
  expect(told('2023')).toContain('"number": "12"');
});
