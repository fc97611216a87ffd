import { expect, test } from 'vitest';
import { edited, HONEY, reportWith } from '../testing/example-entries.ts';

const facts = (text: string, replacement: string) => reportWith(edited(HONEY, text, replacement));

test.each([
  ['2024-13-45', 'không có trong lịch'],
  ['2023-02-29', 'không có trong lịch'],
  ['15/11/2023', '“2023-11-15”'],
  ['11/2023', '“2023-11”'],
  ['ngày 5 tháng 3 năm 2020', '“2020-03-05”'],
  ['năm 2020', '“2020”'],
  ['2020-3-5', '“2020-03-05”'],
  ['hồi trước', 'viết unknown'],
])('ngày viết là %s được giải thích: %s', (typed, explanation) => {
  expect(facts('decided: 2023-11-15', `decided: ${typed}`)).toContain(explanation);
});

test('ngày hội chợ phải đủ ngày, tháng, năm', () => {
  const fair = `{"name": {"vi": "A", "en": "A"}, "place": {"vi": "B"}, "from": "2026-12",\n"to": "5/12/2026", "booths": []}`;
  expect(reportWith({ 'fairs/a.json': fair })).toMatchInlineSnapshot(`
    "content/fairs/a.json:1:64  lỗi  from: “2026-12” không phải ngày tháng đúng cách viết.
      → Viết năm-tháng-ngày, ví dụ 2023-11-15.
    content/fairs/a.json:2:7  lỗi  to: “5/12/2026” không phải ngày tháng đúng cách viết.
      → Có phải “2026-12-05”?

    1 sản phẩm, 1 chủ thể, 3 nguồn: 2 lỗi."
  `);
});
