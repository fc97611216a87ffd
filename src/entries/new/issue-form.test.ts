import { expect, test } from 'vitest';
import { issueFormAnswers } from './issue-form.ts';

const HEADINGS = ['Tên sản phẩm', 'Giới thiệu', 'Huyện'];

function answersOf(body: string) {
  const { answers, repeated } = issueFormAnswers(body, (label) => HEADINGS.includes(label));
  return { ...Object.fromEntries(answers), repeated };
}

test('mỗi tiêu đề của mẫu có câu trả lời bên dưới', () => {
  expect(answersOf('### Tên sản phẩm\n\nBánh gạo\n\n### Huyện\n\nVí Dụ')).toEqual({
    'Tên sản phẩm': 'Bánh gạo',
    Huyện: 'Ví Dụ',
    repeated: [],
  });
});

test('xuống dòng kiểu Windows hay kiểu máy cũ cũng như nhau', () => {
  const body = '### Tên sản phẩm\n\nBánh gạo\n\n### Huyện\n\nVí Dụ\n';
  expect(answersOf(body.replaceAll('\n', '\r\n'))).toEqual(answersOf(body));
  expect(answersOf(body.replaceAll('\n', '\r'))).toEqual(answersOf(body));
});

test('mục bỏ trống không có câu trả lời', () => {
  expect(answersOf('### Tên sản phẩm\n\n_No response_\n\n### Huyện\n\n\n')).toEqual({
    repeated: [],
  });
});

test('dòng ### trong câu trả lời thuộc về câu trả lời, nếu không phải tiêu đề của mẫu', () => {
  expect(answersOf('### Giới thiệu\n\nMột\n\n### hai\n\nBa\n\n### Huyện\n\nVí Dụ')).toEqual({
    'Giới thiệu': 'Một\n\n### hai\n\nBa',
    Huyện: 'Ví Dụ',
    repeated: [],
  });
});

test('tiêu đề của mẫu lặp lại: câu trả lời đầu được giữ, và chỗ lặp được kể ra', () => {
  expect(answersOf('### Huyện\n\nVí Dụ\n\n### Huyện\n\nKhác\n\n### Tên sản phẩm\n\nBánh')).toEqual({
    Huyện: 'Ví Dụ',
    'Tên sản phẩm': 'Bánh',
    repeated: ['Huyện'],
  });
});

test('khối mã của mẫu được gỡ, khối mã dở dang thì không nuốt các mục sau', () => {
  expect(answersOf('### Giới thiệu\n\n```text\nMột\n```\n\n### Huyện\n\n```\nVí Dụ')).toEqual({
    'Giới thiệu': 'Một',
    Huyện: '```\nVí Dụ',
    repeated: [],
  });
});

test('chữ trước tiêu đề đầu và nội dung không phải mẫu không thành câu trả lời', () => {
  expect(answersOf('Xin chào\n## Tên sản phẩm\nBánh')).toEqual({ repeated: [] });
  expect(answersOf('')).toEqual({ repeated: [] });
});
