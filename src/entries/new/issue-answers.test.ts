import { expect, test } from 'vitest';
import { issueProposal } from './issue-answers.ts';
import { outcome, PRODUCT_BODY, withAnswerTo } from './issue.sample.ts';

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
    gtin: '2000000000015'"
  `);
});

test('mẫu tiếng Anh, và tên cột mà cơ quan quen dùng, cũng được hiểu', () => {
  const english = PRODUCT_BODY.replace('### Hạng sao', '### Stars').replace('4 sao', '4 stars');
  expect(outcome(english).errors).toEqual([]);
  expect(outcome(PRODUCT_BODY.replace('### Hạng sao', '### Xếp hạng')).errors).toEqual([]);
});

test('loại mục được nhận ra từ các tiêu đề', () => {
  expect(issueProposal('### Tên chủ thể\n\nHTX Mẫu').kind).toBe('producer');
  expect(issueProposal('### Loại nguồn\n\nBáo chí').kind).toBe('source');
  expect(issueProposal('Chào các bạn').faults).toMatchInlineSnapshot(`
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
  expect(issueProposal(`${PRODUCT_BODY}${'a'.repeat(200_000)}`).faults).toMatchInlineSnapshot(`
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
