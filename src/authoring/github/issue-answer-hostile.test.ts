import { expect, test } from 'vitest';
import { answerTo, bodyOf, PROPOSED } from '../testing/form-body.sample.ts';
import { issueBody } from './issue-form.ts';

/** What stands outside the blocks of code: our own words alone. */
function outside(answer: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of answer.split('\n')) {
    const run = /^`{3,}/u.exec(line)?.[0];
    if (fence === undefined && run !== undefined) fence = run;
    else if (fence !== undefined && line === fence) fence = undefined;
    else if (fence === undefined) kept.push(line);
  }
  expect(fence).toBeUndefined();
  return kept.join('\n');
}

const HOSTILE = [
  '```\n@ai-do ![x](https://example.com/x.png) <img src=x onerror=alert(1)>',
  '`````\n@ai-do',
  '@ai-do #1 https://example.com',
  '</code></pre><script>alert(1)</script>',
  '$(touch /tmp/x) `touch /tmp/x` ${{ secrets.GITHUB_TOKEN }}',
  '::set-output name=x::y\n::error::z',
  'EOF\nanswer=x\nEOF',
];

test.for(HOSTILE)('%j: chữ của người lạ không bao giờ ra khỏi khối', (text) => {
  const plain = outside(answerTo(bodyOf('de-xuat-san-pham', PROPOSED)));
  for (const label of Object.keys(PROPOSED)) {
    const answer = answerTo(bodyOf('de-xuat-san-pham', { ...PROPOSED, [label]: text }));
    for (const sign of ['@', '://', '![', '<', '$(', '::', 'EOF']) {
      expect(outside(answer)).not.toContain(sign);
    }
    expect(plain).not.toBe('');
  }
});

test.for(HOSTILE)('%j ở mẫu cập nhật và mẫu báo sai cũng vậy', (text) => {
  const update = bodyOf('cap-nhat-chung-nhan', {
    'Chứng nhận của sản phẩm nào?': 'Mật ong Bản Nước',
    'Hạng sao': text,
    'Ngày quyết định': text,
    'Số quyết định': text,
    'Nguồn của lần công nhận': text,
  });
  const unknown = bodyOf('cap-nhat-chung-nhan', { 'Chứng nhận của sản phẩm nào?': text });
  const report = bodyOf('bao-sai-sot', { 'Sai ở sản phẩm hoặc chủ thể nào?': text });
  for (const body of [update, unknown, report]) {
    expect(outside(answerTo(body))).not.toMatch(/@|:\/\/|!\[|[<$]|::|EOF/u);
  }
});

test('chứng nhận mới không thêm được mục nào khác vào tệp', () => {
  const body = bodyOf('cap-nhat-chung-nhan', {
    'Chứng nhận của sản phẩm nào?': 'Mật ong Bản Nước',
    'Hạng sao': '5 sao',
    'Ngày quyết định': '2026-11-10',
    'Số quyết định': 'x\nproducer: unknown\n---\n',
    'Nguồn của lần công nhận': 'quyet-dinh-2023',
  });
  expect(answerTo(body)).toContain("number: 'x producer: unknown ---'");
});

test('nội dung lớn: trả lời ngắn, xong ngay', () => {
  const start = performance.now();
  const answer = answerTo(
    bodyOf('de-xuat-san-pham', { ...PROPOSED, 'Giới thiệu': '`'.repeat(60_000) }),
  );
  expect(answer.length).toBeLessThan(30_000);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('tiêu đề lặp nghìn lần: kể vài chỗ rồi thôi', () => {
  const headings = ['Tên sản phẩm', 'TÊN sản phẩm', 'tên SẢN phẩm', 'Hạng sao', 'hạng SAO'];
  const body = headings.map((heading) => `### ${heading}\n\nx\n\n`.repeat(600)).join('');
  const many = Array.from(
    { length: 500 },
    (_, index) => `### ${caseOf('ten san pham', index)}\n\nx\n`,
  );
  for (const text of [body, `### Tên sản phẩm\n\nx\n${many.join('')}`]) {
    expect(answerTo(text).length).toBeLessThan(5000);
  }
  expect(answerTo(`### Tên sản phẩm\n\nx\n${many.join('')}`)).toContain('điều khác.');
});

/** The text with capitals where the number has ones. */
function caseOf(text: string, number: number): string {
  return [...text]
    .map((letter, index) => ((number >> index) & 1 ? letter.toUpperCase() : letter))
    .join('');
}

test('sự kiện không có nội dung thành bài trống', () => {
  expect(issueBody('{"issue":{"body":null}}')).toBe('');
  expect(issueBody('{"action":"opened"}')).toBe('');
  expect(issueBody('{"issue":{"body":"### x"}}')).toBe('### x');
});
