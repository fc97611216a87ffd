import { expect, test } from 'vitest';
import { answerTo, bodyOf, PROPOSED } from './form-body.sample.ts';

const answered = (more: object) => answerTo(bodyOf('de-xuat-san-pham', { ...PROPOSED, ...more }));

test('chủ thể chưa có: kể lệnh tạo từ cùng bài; quyết định chưa có thì máy soạn luôn', () => {
  const answer = answered({
    'Chủ thể': 'HTX Đồi Nắng',
    'Số quyết định': '99/QĐ-UBND',
    'Nguồn của lần công nhận': '99/QĐ-UBND',
  });
  expect(/Chủ thể này chưa có[^]+?\n```text[^]+?```/u.exec(answer)?.[0]).toMatchInlineSnapshot(`
    "Chủ thể này chưa có trong danh mục. Bạn không phải làm gì: người bảo trì tạo trước, cũng từ bài này, bằng cách chép bài vào \`noi-dung.md\` rồi chạy lệnh sau.

    \`\`\`text
    npm run new -- producer --from-issue noi-dung.md
    \`\`\`"
  `);
  expect(answer).toContain('\n\nKhông có lỗi nào. Bạn không phải làm gì thêm.\n\n');
  expect(answer).toContain('Nội dung của `content/sources/quyet-dinh-99-2023.json`');
});

test('không thiếu gì thì không kể lệnh nào; trang báo chưa có được kể để người bảo trì xem', () => {
  expect(answered({})).not.toContain('npm run new');
  const press = answered({ 'Nguồn của lần công nhận': '12/QĐ-UBND\nhttps://example.com/bao-la/' });
  expect(press).toContain(
    'Điều bạn ghi là nguồn mà danh mục chưa có, để người bảo trì xem:\n\n```text\nhttps://example.com/bao-la/\n```',
  );
  expect(press).toContain('Không có lỗi nào.');
  expect(press).not.toContain('npm run new');
});
