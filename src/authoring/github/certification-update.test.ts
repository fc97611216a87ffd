import { expect, test } from 'vitest';
import { answerTo, bodyOf } from '../testing/form-body.sample.ts';

test('chứng nhận mới được ghi dưới các lần cũ, phần còn lại của tệp giữ nguyên', () => {
  const renewal = {
    'Chứng nhận của sản phẩm nào?': 'https://example.org/san-pham/mat-ong-ban-nuoc/',
    'Hạng sao': '4 sao',
    'Ngày quyết định': '10/11/2026',
    'Số quyết định': '31/QĐ-UBND',
    'Nguồn của lần công nhận': '12/QĐ-UBND',
  };
  expect(answerTo(bodyOf('cap-nhat-chung-nhan', renewal))).toMatchInlineSnapshot(`
    "### Máy đã đọc đề xuất này

    Không có lỗi nào. Bạn không phải làm gì thêm.

    Nội dung của \`content/sources/quyet-dinh-31-2026.json\`, để người bảo trì chép:

    \`\`\`json
    {
      "kind": "decision",
      "title": "Quyết định 31/QĐ-UBND",
      "published": "2026-11-10",
      "number": "31/QĐ-UBND"
    }
    \`\`\`

    Nội dung của \`content/products/mat-ong-ban-nuoc/index.md\`, để người bảo trì chép:

    \`\`\`yaml
    ---
    name:
      vi: Mật ong Bản Nước
      en: Bản Nước honey
    producer: htx-ban-nuoc
    district: dong-song
    commune: ban-nuoc
    category: I.2.b
    drawing: honey
    summary:
      vi: Mật ong hoa rừng.
      en: Forest flower honey.
    certifications:
      - stars: 3
        decided: 2023-11-15
        sources: [quyet-dinh-2023]
      - stars: 4
        decided: 2026-11-10
        number: 31/QĐ-UBND
        sources: [quyet-dinh-31-2026, quyet-dinh-2023]
    season: [3, 4]
    storySources: [bao-mau-2024]
    ---

    Ong lấy mật từ hoa rừng quanh bản.
    \`\`\`

    Cảm ơn bạn. Người bảo trì sẽ đối chiếu với nguồn; máy không tự ghi gì vào danh mục.
    "
  `);
});

test('tên chưa đủ: kể các sản phẩm có tên ấy', () => {
  const named = (name: string) =>
    answerTo(bodyOf('cap-nhat-chung-nhan', { 'Chứng nhận của sản phẩm nào?': name }));
  expect(named('1. Mật ong Bản Nước')).toContain('→ Có phải “Mật ong Bản Nước”? Chép tên');
  expect(named('Mật ong')).toContain('→ Có phải “Mật ong Bản Nước”? Chép tên');
  expect(named('Rượu')).toContain('→ Chép tên');
});
