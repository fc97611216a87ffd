import { expect, test } from 'vitest';
import { headed } from '../problems/problem.ts';
import { edited, HONEY, problemsWith } from '../testing/example-entries.ts';

test('số điện thoại viết không ngoặc được gợi ý đủ số 0 trong ngoặc', () => {
  const phone = edited('producers/htx-ban-nuoc.json', '"0339 921 606"', '912345678');
  expect(problemsWith(phone)).toMatchObject([{ remedy: { vi: 'Viết "0912345678".' } }]);
});

test.each([
  ['producer: htx-ban-nuoc', 'producer:'],
  ['district: dong-song\ncommune: ban-nuoc', 'district:'],
  ['stars: 3', 'stars:'],
  ['decided: 2023-11-15', 'decided:'],
])('mục bắt buộc để trống ở %j được gợi ý unknown, không phải xóa dòng', (text, empty) => {
  const problems = problemsWith(edited(HONEY, text, empty));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.remedy.vi).toMatch(/nếu không nguồn nào nêu.*, viết unknown\.$/u);
});

test('mục bắt buộc không nhận unknown thì được chỉ cách viết, mục tùy ý thì có thể xóa', () => {
  const remedies = (text: string, empty: string) =>
    problemsWith(edited(HONEY, text, empty)).map(({ remedy }) => remedy.vi);
  expect(remedies('vi: Mật ong Bản Nước', 'vi:')).toEqual(['Viết giá trị là một dòng chữ.']);
  expect(remedies('commune: ban-nuoc', 'commune:')).toEqual(['Điền giá trị hoặc xóa cả dòng.']);
});

test('địa chỉ thư mang thêm người nhận bị từ chối', () => {
  const email = '"email": "a?bcc=b@c.vn"';
  const problems = problemsWith(
    edited('producers/htx-ban-nuoc.json', '"phone": "0339 921 606"', email),
  );
  expect(problems.map((problem) => headed(problem).vi)).toEqual([
    'email: “a?bcc=b@c.vn” không phải địa chỉ e-mail.',
  ]);
});
