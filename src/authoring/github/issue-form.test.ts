import { expect, test } from 'vitest';
import { issueFormAnswers, formReading } from './issue-form.ts';
import { outcome, PRODUCT_BODY, withAnswerTo } from '../testing/issue.sample.ts';

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

test('một mẫu điền đủ thành một mục không có lỗi', () => {
  const { draft, errors, faults } = outcome(PRODUCT_BODY);
  expect({ errors, faults }).toEqual({ errors: [], faults: [] });
  expect(draft.path).toBe('products/banh-gao-ban-nuoc/index.md');
  expect(draft.text.split('\n\n#')[0]).toMatchInlineSnapshot(`
    "---
    name:
      vi: Bánh gạo Bản Nước
      en: Bản Nước rice crackers
    aliases:
      vi: [Bánh tráng gạo, Bánh đa gạo]
    producer: htx-ban-nuoc
    district: dong-song
    commune: ban-nuoc
    category: I.2.a
    drawing: cracker
    summary:
      vi: Bánh gạo phơi nắng, nướng than.
      en: Rice crackers, dried in the sun.
    certifications:
      - stars: 4
        decided: 2023-11-15
        number: 12/QĐ-UBND
        sources: [quyet-dinh-2023]
    gtin: '2000000000015'
    ---
    "
  `);
});

test('mẫu tiếng Anh, và tên cột mà cơ quan quen dùng, cũng được hiểu', () => {
  const english = PRODUCT_BODY.replace('### Hạng sao', '### Stars').replace('4 sao', '4 stars');
  expect(outcome(english).errors).toEqual([]);
  expect(outcome(PRODUCT_BODY.replace('### Hạng sao', '### Xếp hạng')).errors).toEqual([]);
});

test('loại mục được nhận ra từ các tiêu đề', () => {
  expect(formReading('### Tên chủ thể\n\nHTX Mẫu').kind).toBe('producer');
  expect(formReading('### Loại nguồn\n\nBáo chí').kind).toBe('source');
  expect(formReading('Chào các bạn').faults).toMatchInlineSnapshot(`
    [
      {
        "message": {
          "en": "It is not clear for which kind of entry this form is.",
          "vi": "Không nhận ra đây là mẫu của loại mục nào.",
        },
        "remedy": {
          "en": "Leave the “### …” lines of the form for a new product as they are; for other forms, copy what was answered below the issue on GitHub.",
          "vi": "Giữ nguyên các dòng “### …” của mẫu “Đề xuất sản phẩm”; với mẫu khác, chép nội dung mà máy trả lời dưới bài trên GitHub.",
        },
      },
    ]
  `);
});

test('mẫu thiếu mục bắt buộc thành lỗi của mục ấy', () => {
  expect(outcome(withAnswerTo('Hạng sao', '_No response_')).errors).toEqual([
    'certifications[1].stars: còn thiếu.',
  ]);
});

test('cùng một tiêu đề hai lần bị từ chối, vì không biết câu trả lời nào là thật', () => {
  const { faults } = outcome(withAnswerTo('Giới thiệu', 'Bánh.\n\n### Hạng sao\n\n5 sao'));
  expect(faults).toMatchInlineSnapshot(`
    [
      {
        "message": {
          "en": "The heading “### Hạng sao” stands there twice.",
          "vi": "Tiêu đề “### Hạng sao” có hai lần.",
        },
        "remedy": {
          "en": "Delete that line within the answer; each field is answered in one place.",
          "vi": "Xóa dòng ấy trong câu trả lời; mỗi mục chỉ trả lời một chỗ.",
        },
      },
    ]
  `);
});

test('mẫu dài quá mức bị từ chối mà không đọc', () => {
  expect(formReading(`${PRODUCT_BODY}${'a'.repeat(200_000)}`).faults).toMatchInlineSnapshot(`
    [
      {
        "message": {
          "en": "The text of the form is too long.",
          "vi": "Nội dung mẫu quá dài.",
        },
        "remedy": {
          "en": "Make it less than 200 KB.",
          "vi": "Rút gọn dưới 200 KB.",
        },
      },
    ]
  `);
});
