import { expect, test } from 'vitest';
import { HONEY, textOf } from '../example-entries.ts';
import { withCertification } from './with-certification.ts';

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
