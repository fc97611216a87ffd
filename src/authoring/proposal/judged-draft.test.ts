import { expect, test } from 'vitest';
import { entriesOf } from '../../entries/read-entries.ts';
import { exampleTree, TODAY } from '../../entries/testing/example-entries.ts';
import { objectionTo } from './judged-draft.ts';
import { questionsFor, type NewKind } from './questions.ts';

const { entries } = entriesOf(exampleTree());

function objection(kind: NewKind, key: string, given: string, before: Record<string, string> = {}) {
  const question = questionsFor(kind).find((one) => one.key === key);
  if (!question) throw new Error(`Nobody asks ${key}.`);
  const answers = new Map(Object.entries(before).map(([one, text]) => [one, [text]]));
  const fault = objectionTo(kind, question, [given], answers, entries, TODAY);
  return fault && `${fault.message.vi} ${fault.remedy.vi}`;
}

test('mỗi câu trả lời được xét bằng chính các quy tắc của bước kiểm tra', () => {
  const told = [
    objection('product', 'gtin', '2000000000014'),
    objection('product', 'season', '13'),
    objection('product', 'producer', 'htx-ban-nuog'),
    objection('product', 'commune', 'doi-che', { district: 'dong-song' }),
    objection('product', 'certifications.decided', '2027-01-01'),
    objection('product', 'certifications.sources', 'cua-hang-mau'),
    objection('product', 'name.vi', 'Mật ong Bản Nước', { producer: 'htx-ban-nuoc' }),
    objection('product', 'name.en', 'unknown'),
    objection('producer', 'phone', '912345678'),
    objection('producer', 'email', 'a b@c.vn'),
    objection('source', 'url', 'javascript:alert(1)'),
    objection('source', 'title', 'Bài\u202e báo'),
  ];
  expect(told).toMatchInlineSnapshot(`
    [
      "gtin: “2000000000014” không phải mã vạch đúng. So từng chữ số với bao bì; với các số trước, chữ số cuối phải là 5.",
      "“13” không phải một tháng. Viết số từ 1 đến 12.",
      "producer: “htx-ban-nuog” không phải một chủ thể trong danh mục. Có phải “htx-ban-nuoc”?",
      "commune: “doi-che” không phải một xã của Đông Sông. Xã này thuộc “tay-nui”: sửa district hoặc commune.",
      "certifications[1].decided: “2027-01-01” ở tương lai (hôm nay là 2026-11-23). Xem lại ngày trong nguồn.",
      "certifications[1].sources: chỉ có trang bán hàng; trang bán hàng không chứng minh được sao. Thêm quyết định, trang của cơ quan nhà nước hoặc bài báo.",
      "name.vi: “Mật ong Bản Nước” đã có trong content/products/mat-ong-ban-nuoc/index.md. Gộp hai tệp làm một, hoặc đặt tên phân biệt được.",
      "ở đây không viết “unknown”. Không biết thì xóa dòng này; mục bắt buộc thì tìm giá trị.",
      "phone: “912345678” không phải một số điện thoại Việt Nam. Có phải “0912345678”?",
      "“a b@c.vn” không phải địa chỉ e-mail. Viết dạng ten@vi-du.vn.",
      "“javascript:alert(1)” không phải địa chỉ web. Chép nguyên địa chỉ từ trình duyệt, bắt đầu bằng https://.",
      "“Bài⟨U+202E⟩” có ký tự ẩn U+202E. Có phải “Bài”?",
    ]
  `);
});

test('câu trả lời đúng không bị bắt bẻ, dù các mục khác còn trống', () => {
  expect(objection('product', 'producer', 'unknown')).toBeUndefined();
  expect(objection('product', 'certifications.stars', '4')).toBeUndefined();
  expect(objection('product', 'certifications.sources', 'bao-mau-2024')).toBeUndefined();
  expect(objection('producer', 'name.vi', 'HTX Bản Đá')).toBeUndefined();
  expect(objection('source', 'kind', 'press')).toBeUndefined();
});

test('lỗi có từ câu trả lời trước không bị kể lại ở câu sau', () => {
  const before = { producer: 'htx-khong-co' };
  expect(objection('product', 'gtin', '2000000000015', before)).toBeUndefined();
});
