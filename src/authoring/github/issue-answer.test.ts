import { expect, test } from 'vitest';
import { fenced } from './issue-answer.ts';
import { answerTo, bodyOf, PROPOSED } from '../testing/form-body.sample.ts';

test('chữ được giữ nguyên trong khối', () => {
  expect(fenced('a: 1\nb: 2\n', 'yaml')).toBe('```yaml\na: 1\nb: 2\n```');
});

test.for(['```\n<img src=x>', '````\n@ai-do', 'x ````` y', '~~~\n```'])(
  'khối không bị %j đóng giữa chừng',
  (text) => {
    const lines = fenced(text).split('\n');
    const fence = lines.at(-1) ?? '';
    expect(fence).toMatch(/^`{3,}$/u);
    expect(lines[0]).toBe(`${fence}text`);
    for (const line of lines.slice(1, -1)) expect(line).not.toContain(fence);
    expect(lines.slice(1, -1).join('\n')).toBe(text);
  },
);

test('ký tự điều khiển và đổi chiều chữ hiện ra bằng tên', () => {
  expect(fenced('a\u202eb\rc\u001b[2J')).toBe('```text\na⟨U+202E⟩b⟨U+000D⟩c⟨U+001B⟩[2J\n```');
});

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

test('quyết định chỉ nêu xã hiện nay: ghi xã ấy, huyện cũ để chưa rõ, không đoán thành chữ trong tệp', () => {
  const answer = answered({ Huyện: 'chưa rõ', Xã: '', 'Xã hiện nay': 'xã Bản Nước' });
  expect(answer).toContain('Không có lỗi nào.');
  expect(answer).toContain('\ndistrict: unknown\ncommuneNow: xa-ban-nuoc\n');
});

test('xã hiện nay không có huyện đã ghi: nói xã ấy gồm những nơi nào', () => {
  const answer = answered({ Huyện: 'thị xã Tây Núi', Xã: '', 'Xã hiện nay': 'xã Bản Nước' });
  expect(answer).toContain('xã Bản Nước gồm Bản Nước, Bản Đá; không có nơi cũ đã ghi.');
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

test('đề xuất điền đủ: không lỗi, và nội dung tệp để chép', () => {
  expect(answerTo(bodyOf('de-xuat-san-pham', PROPOSED))).toMatchInlineSnapshot(`
    "### Máy đã đọc đề xuất này

    Không có lỗi nào. Bạn không phải làm gì thêm.

    Nội dung của \`content/products/banh-gao-ban-nuoc/index.md\`, để người bảo trì chép:

    \`\`\`yaml
    ---
    name:
      vi: Bánh gạo Bản Nước
      en: Bản Nước rice crackers
    producer: htx-ban-nuoc
    district: dong-song
    commune: ban-nuoc
    category: I.2.a
    drawing: cracker
    summary:
      vi: Bánh gạo nướng than.
      en: Rice crackers baked over charcoal.
    certifications:
      - stars: 4
        decided: 2023-11-15
        number: 12/QĐ-UBND
        sources: [quyet-dinh-2023]
    ---
    \`\`\`

    Cảm ơn bạn. Người bảo trì sẽ đối chiếu với nguồn; máy không tự ghi gì vào danh mục.
    "
  `);
});

test('đề xuất thiếu bản tiếng Anh và chưa rõ ngày: người biên tập sẽ dịch, điều đã nói rõ là chưa biết được giữ', () => {
  const answer = answerTo(
    bodyOf('de-xuat-san-pham', {
      ...PROPOSED,
      'Tên sản phẩm (tiếng Anh)': '_No response_',
      'Ngày quyết định': 'Chưa rõ',
      'Hạng sao': 'Chưa nguồn nào nêu',
    }),
  );
  expect(answer).toContain('decided: unknown');
  expect(answer).toContain('stars: unknown');
  expect(answer).toContain(
    '\n\nChưa có bản tiếng Anh: tạm chép tiếng Việt, người bảo trì sẽ dịch.\n\n',
  );
  expect(answer).not.toContain('\n#');
  expect(answer.split('\n\n').slice(1, 3)).toMatchInlineSnapshot(`
    [
      "Không có lỗi nào. Bạn không phải làm gì thêm.",
      "Nội dung của \`content/products/banh-gao-ban-nuoc/index.md\`, để người bảo trì chép:",
    ]
  `);
});

test('sản phẩm đã có trong danh mục: nhắc mục ấy', () => {
  const answer = answerTo(
    bodyOf('de-xuat-san-pham', { ...PROPOSED, 'Tên sản phẩm': 'Mật ong bản Nước' }),
  );
  expect(answer).toContain(
    'Có phải bạn định sửa “Mật ong Bản Nước” (content/products/mat-ong-ban-nuoc/index.md)?',
  );
});

test('lần công nhận đã có trong tệp thì nhắc, để không thành hai lần', () => {
  const known = bodyOf('cap-nhat-chung-nhan', {
    'Chứng nhận của sản phẩm nào?': 'Mật ong Bản Nước',
    'Hạng sao': '3 sao',
    'Ngày quyết định': '11/2023',
    'Số quyết định': '31/QĐ-UBND',
    'Nguồn của lần công nhận': '12/QĐ-UBND',
  });
  expect(answerTo(known)).toContain(
    'content/products/mat-ong-ban-nuoc/index.md đã có lần công nhận 15/11/2023 (3 sao); nếu là lần ấy thì sửa ở đó.',
  );
});

test('chứng nhận của sản phẩm không có trong danh mục', () => {
  const body = bodyOf('cap-nhat-chung-nhan', { 'Chứng nhận của sản phẩm nào?': 'Mật ong Khác' });
  expect(answerTo(body)).toMatchInlineSnapshot(`
    "### Máy đã đọc đề xuất này

    Chưa đọc được, vì:

    \`\`\`text
    “Mật ong Khác” không phải tên một sản phẩm trong danh mục.
      → Chép tên hoặc địa chỉ trang của một sản phẩm từ danh mục, mỗi sản phẩm một bài. Danh mục chưa có thì dùng mẫu “Đề xuất sản phẩm”.
    \`\`\`

    Cảm ơn bạn. Người bảo trì sẽ đối chiếu với nguồn; máy không tự ghi gì vào danh mục.
    "
  `);
});

test('báo sai sót: chỉ ra tệp', () => {
  const which = 'Sai ở sản phẩm hoặc chủ thể nào?';
  expect(answerTo(bodyOf('bao-sai-sot', { [which]: 'HTX Bản Nước' }))).toMatchInlineSnapshot(`
    "### Máy đã đọc đề xuất này

    Chỗ cần xem lại nằm trong \`content/producers/htx-ban-nuoc.json\`.

    Cảm ơn bạn. Người bảo trì sẽ đối chiếu với nguồn; máy không tự ghi gì vào danh mục.
    "
  `);
  expect(answerTo(bodyOf('bao-sai-sot', { [which]: 'Ai đó' }))).toContain(
    'Không nhận ra mục nào trong danh mục có tên hay địa chỉ này.',
  );
});

test('bài không theo mẫu nào: không trả lời', () => {
  expect(answerTo('Trang tải chậm quá')).toBe('');
  expect(answerTo('')).toBe('');
});
