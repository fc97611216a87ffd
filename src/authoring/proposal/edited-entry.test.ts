import { expect, test } from 'vitest';
import { HONEY, textOf } from '../../entries/testing/example-entries.ts';
import { editedText, withCertification } from './edited-entry.ts';

const item = { stars: 4, decided: '2026-11-10', sources: ['quyet-dinh-2026'] };

test('ghi ngay dưới lần cuối, thụt vào như các lần khác, chú thích giữ nguyên', () => {
  const text = `---
certifications: # lần cũ ở trên
    - stars: 3
      lapse:
        statement:
          vi: Hết hạn.

      sources: [a]

# mùa
season: [3]
---

- bài viết
`;
  expect(withCertification(text, item)).toMatchInlineSnapshot(`
    "---
    certifications: # lần cũ ở trên
        - stars: 3
          lapse:
            statement:
              vi: Hết hạn.

          sources: [a]
        - stars: 4
          decided: 2026-11-10
          sources: [quyet-dinh-2026]

    # mùa
    season: [3]
    ---

    - bài viết
    "
  `);
});

test('danh sách ở cuối phần thông tin, không thụt vào', () => {
  expect(withCertification('---\ncertifications:\n- stars: 3\n---\nBài', item)).toBe(
    '---\ncertifications:\n- stars: 3\n- stars: 4\n  decided: 2026-11-10\n  sources: [quyet-dinh-2026]\n---\nBài',
  );
});

test.for([
  ['trong ngoặc', '---\ncertifications: [{stars: 3}]\n---\n'],
  ['trống', '---\ncertifications:\nseason: [3]\n---\n'],
  ['thiếu', '---\nseason: [3]\n---\n'],
  ['dở dang', '---\ncertifications:\n  - stars: 3'],
])('danh sách %s: không đụng vào', ([, text = '']) => {
  expect(withCertification(text, item)).toBeUndefined();
});

test('bỏ những dòng vừa ghi thì còn đúng tệp cũ', () => {
  const before = textOf(HONEY).split('\n');
  const after = withCertification(textOf(HONEY), item)?.split('\n') ?? [];
  const start = after.findIndex((line, index) => line !== before[index]);
  expect(after.toSpliced(start, 3)).toEqual(before);
});

const TEXT = `---
# Tên như trong quyết định.
name: { vi: Chè, en: Tea } # hai tiếng
producer:   unknown
district: vi-du
# Phân nhóm do mình xếp.
category: 'I.5.a'
certifications:
  - stars: 3   # theo báo
    decided: 2022
    sources: [bao-mau]
---

Bài viết giữ nguyên: ---
`;

test('chỉ những chữ cần sửa thay đổi; lời ghi chú, thứ tự và bài viết giữ nguyên', () => {
  expect(
    editedText(
      TEXT,
      [
        { path: ['producer'], set: 'htx-dong-ke' },
        { path: ['commune'], set: 'dong-ke' },
        { path: ['name', 'en'], set: 'Tea, green: #1' },
        { path: ['gtin'], set: '0000000000017' },
      ],
      'product',
    ),
  ).toMatchInlineSnapshot(`
    "---
    # Tên như trong quyết định.
    name: { vi: Chè, en: 'Tea, green: #1' } # hai tiếng
    producer:   htx-dong-ke
    district: vi-du
    commune: dong-ke
    # Phân nhóm do mình xếp.
    category: 'I.5.a'
    certifications:
      - stars: 3   # theo báo
        decided: 2022
        sources: [bao-mau]
    gtin: '0000000000017'
    ---

    Bài viết giữ nguyên: ---
    "
  `);
});

test('lần công nhận mới nối vào cuối, lần cũ được nói rõ thêm', () => {
  const edits = [
    { path: ['certifications', 0, 'decided'], set: '2022-03-05' },
    { path: ['certifications', 0, 'number'], set: '07/QĐ-UBND' },
    { path: ['certifications', 0, 'sources'], add: ['quyet-dinh-07-2022'] },
    {
      path: ['certifications'],
      index: 1,
      insert: { stars: '4', decided: '2025-03-10', issuer: 'UBND: tỉnh', sources: ['a', 'b'] },
    },
    { path: ['certifications'], index: 0, insert: { stars: '3', decided: '2019', sources: ['c'] } },
  ];
  expect(editedText(TEXT, edits, 'product')).toMatchInlineSnapshot(`
    "---
    # Tên như trong quyết định.
    name: { vi: Chè, en: Tea } # hai tiếng
    producer:   unknown
    district: vi-du
    # Phân nhóm do mình xếp.
    category: 'I.5.a'
    certifications:
      - stars: 3
        decided: 2019
        sources: [c]
      - stars: 3   # theo báo
        decided: 2022-03-05
        number: 07/QĐ-UBND
        sources: [bao-mau, quyet-dinh-07-2022]
      - stars: 4
        decided: 2025-03-10
        issuer: 'UBND: tỉnh'
        sources: [a, b]
    ---

    Bài viết giữ nguyên: ---
    "
  `);
});

test('tệp xuống dòng kiểu Windows, danh sách viết gọn: vẫn sửa đúng chỗ', () => {
  const text =
    '---\r\nname: { vi: Chè, en: Tea }\r\ncertifications: [{ stars: 3, sources: [a] }]\r\n---\r\n';
  const edits = [
    { path: ['certifications'], index: 1, insert: { stars: '4', sources: ['b'] } },
    { path: ['certifications', 0, 'number'], set: '1/QĐ' },
    { path: ['district'], set: 'vi-du' },
  ];
  expect(editedText(text, edits, 'product')).toMatchInlineSnapshot(`
    "---
    name: { vi: Chè, en: Tea }
    district: vi-du
    certifications: [{ stars: 3, sources: [a], number: 1/QĐ }, { stars: 4, sources: [b] }]
    ---
    "
  `);
});

test('tệp JSON giữ cách trình bày', () => {
  const text =
    '{\n  "name": { "vi": "HTX", "en": "Coop" },\n  "phone": "0123",\n  "sources": ["a"]\n}\n';
  const edits = [
    { path: ['phone'], set: '0339 921 606' },
    { path: ['address'], set: 'Bản "Mẫu", xã X' },
    { path: ['sources'], add: ['b'] },
  ];
  expect(editedText(text, edits, 'producer')).toMatchInlineSnapshot(`
    "{
      "name": { "vi": "HTX", "en": "Coop" },
      "phone": "0339 921 606",
      "sources": ["a", "b"],
      "address": "Bản \\"Mẫu\\", xã X"
    }
    "
  `);
});

test('lời ghi chú thụt vào dưới lần cuối vẫn ở với lần ấy', () => {
  const text = '---\ncertifications:\n  - stars: 3\n\n    # Theo báo.\n# mùa\nseason: [3]\n---\n';
  expect(withCertification(text, item)).toContain(
    '  - stars: 3\n\n    # Theo báo.\n  - stars: 4\n    decided: 2026-11-10\n    sources: [quyet-dinh-2026]\n# mùa\n',
  );
});
