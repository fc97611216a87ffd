import { expect, test } from 'vitest';
import { answerTo, bodyOf, PROPOSED } from './form-body.sample.ts';

const answered = (more: object) => answerTo(bodyOf('de-xuat-san-pham', { ...PROPOSED, ...more }));

test('quyết định và chủ thể chưa có: kể lệnh tạo hai mục ấy từ cùng bài', () => {
  const answer = answered({
    'Chủ thể': 'HTX Đồi Nắng',
    'Số quyết định': '99/QĐ-UBND',
    'Nguồn của lần công nhận': '99/QĐ-UBND',
  });
  expect(/Nguồn hay chủ thể[^]+?\n```text[^]+?```/u.exec(answer)?.[0]).toMatchInlineSnapshot(`
    "Nguồn hay chủ thể chưa có trong danh mục thì người biên tập tạo trước, cũng từ bài này: chép bài vào \`noi-dung.md\`, rồi chạy lệnh sau; lệnh hỏi thêm điều mà mẫu không hỏi.

    \`\`\`text
    npm run new -- source --from-issue noi-dung.md
    npm run new -- producer --from-issue noi-dung.md
    \`\`\`"
  `);
});

test('chỉ một trang báo chưa có, hay không thiếu gì: không kể lệnh nào', () => {
  expect(answered({})).not.toContain('npm run new');
  const press = answered({ 'Nguồn của lần công nhận': '12/QĐ-UBND\nhttps://example.com/bao-la/' });
  expect(press).toContain('không phải một nguồn trong danh mục');
  expect(press).not.toContain('npm run new');
});
