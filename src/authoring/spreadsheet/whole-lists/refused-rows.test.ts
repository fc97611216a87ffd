import { expect, test } from 'vitest';
import { planFor, told } from '../../testing/sheet-import.sample.ts';

test('mỗi dòng sai được chỉ ra với ô và cách sửa, trong một lần chạy', () => {
  const plan = planFor(
    [
      [
        'STT',
        'Mã sản phẩm',
        'Tên sản phẩm',
        'Chủ thể',
        'Huyện',
        'Xã',
        'Điện thoại',
        'Sao',
        'Ngày',
        'Nhóm',
      ],
      ['1', '', 'Trà A', 'HTX A', 'Ví Đụụ', '', '', '3', '2025', 'I.5.a'],
      ['2', '', 'Trà B', 'HTX B', 'Ví Dụ', 'Nét Bút', '', '3', '2025', 'I.5.a'],
      ['3', '', 'Trà C', 'HTX C', 'Ví Dụ', '', '12 34', '2 sao', '31/02/2025', 'I.5.a'],
      ['4', '', 'Trà D', 'HTX D', 'Ví Dụ', '', '', '3', '2027', 'I.5.a'],
      ['5', '../../x', 'Trà E', 'HTX E', 'Ví Dụ', '', '', '3', '2025', 'I.5.a'],
      ['6', 'che-xanh-vi-dụ', 'Trà F', 'HTX F', 'Ví Dụ', '', '', '3', '2025', 'I.5.a'],
      ['7', '', '', 'HTX G', 'Ví Dụ', '', '', '3', '2025', 'I.5.a'],
      ['8', '', 'Khoai H', 'HTX H', 'Ví Dụ', '', '', '3', '2025', ''],
      ['9', '', 'Lạc Bản Nháp', 'Cơ sở Bản Nháp', '', '', '', '', '', ''],
      ['10', '', 'Lạc Bản Nháp', 'Cơ sở Bản Nháp', '', '', '', '', '', ''],
      ['11', '', 'Chè xanh Ví Dụ', 'HTX Dòng Kẻ', '', '', '', '5', '2025-03-10', ''],
      ['12', '', 'Trà I', 'HTX Dịch vụ Dòng Kẻ', 'Ví Dụ', '', '', '3', '2025', 'I.5.a'],
      [
        '13',
        '',
        'Lạc Bản Nhap',
        'Cơ sở sản xuất Bản Nháp',
        'Hình Vẽ',
        '',
        '',
        '3',
        '2025',
        'I.5.a',
      ],
    ],
    undefined,
    { sources: ['bao-mau-2024'] },
  );
  expect(told(plan)).toMatchInlineSnapshot(`
    "2 rejected Trà A
      (Chủ thể mới “HTX A” (htx-a); loại hình đoán theo tên: Hợp tác xã; tên tiếng Anh để như tên tiếng Việt.)
      (Hình vẽ chọn theo tên: chè, trà.)
      (Câu giới thiệu ghép từ tên, chủ thể và nơi làm; nên viết lại.)
      (Tên tiếng Anh để như tên tiếng Việt.)
      E2: Không có huyện nào tên “Ví Đụụ”. → Có phải “Ví Dụ”?
    3 rejected Trà B
      (Chủ thể mới “HTX B” (htx-b); loại hình đoán theo tên: Hợp tác xã; tên tiếng Anh để như tên tiếng Việt.)
      (Hình vẽ chọn theo tên: chè, trà.)
      (Câu giới thiệu ghép từ tên, chủ thể và nơi làm; nên viết lại.)
      (Tên tiếng Anh để như tên tiếng Việt.)
      F3: Không có xã nào tên “Nét Bút” trong huyện đã ghi. → Chọn một trong: Dòng Kẻ, Trang Trắng.
    4 rejected Trà C
      (Chủ thể mới “HTX C” (htx-c); loại hình đoán theo tên: Hợp tác xã; tên tiếng Anh để như tên tiếng Việt.)
      (Hình vẽ chọn theo tên: chè, trà.)
      (Câu giới thiệu ghép từ tên, chủ thể và nơi làm; nên viết lại.)
      (Tên tiếng Anh để như tên tiếng Việt.)
      H4: “2 sao” không phải hạng sao được công nhận. → Viết 3, 4 hoặc 5; nếu quyết định không nêu, viết “chưa rõ”.
      I4: “31/02/2025” không phải ngày tháng có trong lịch. → Viết 15/11/2023, 11/2023 hoặc 2023; nếu không nguồn nào nêu, viết “chưa rõ”.
      G4: “12 34” không phải một số điện thoại. → Ghi một số, đủ số 0 ở đầu.
    5 rejected Trà D
      (Chủ thể mới “HTX D” (htx-d); loại hình đoán theo tên: Hợp tác xã; tên tiếng Anh để như tên tiếng Việt.)
      (Hình vẽ chọn theo tên: chè, trà.)
      (Câu giới thiệu ghép từ tên, chủ thể và nơi làm; nên viết lại.)
      (Tên tiếng Anh để như tên tiếng Việt.)
      I5: Ngày quyết định: “2027” ở tương lai (hôm nay là 2026-11-23). → Xem lại ngày trong nguồn.
    6 rejected Trà E
      B6: Không có sản phẩm nào mã “../../x”. → Để trống ô này; sản phẩm tìm theo tên.
    7 rejected Trà F
      B7: Không có sản phẩm nào mã “che-xanh-vi-dụ”. → Có phải “che-xanh-vi-du”?
    8 rejected 
      A8: Dòng này thiếu tên sản phẩm. → Điền tên, hoặc xóa cả dòng.
    9 new Khoai H
      (Chủ thể mới “HTX H” (htx-h); loại hình đoán theo tên: Hợp tác xã; tên tiếng Anh để như tên tiếng Việt.)
      (Phân nhóm I.1.a (Rau, củ, quả, hạt tươi) theo chữ trong tên.)
      (Hình vẽ chọn theo tên: giỏ, khi không hình nào hợp.)
      (Câu giới thiệu ghép từ tên, chủ thể và nơi làm; nên viết lại.)
      (Tên tiếng Anh để như tên tiếng Việt.)
    10 unchanged Lạc Bản Nháp
    11 rejected Lạc Bản Nháp
      C11: Dòng 10 đã nói về cùng sản phẩm (lac-ban-nhap). → Giữ một dòng.
    12 rejected Chè xanh Ví Dụ
      H12: Không rõ đây là lần công nhận nào; đã có: 3 sao, 5/3/2022, 07/QĐ-UBND; 4 sao, 10/3/2025, 11/QĐ-UBND. → Ghi đủ ngày, tháng, năm và số quyết định; nếu lần đã có ghi sai thì sửa thẳng trong tệp của sản phẩm.
    13 rejected Trà I
      (Hình vẽ chọn theo tên: chè, trà.)
      (Câu giới thiệu ghép từ tên, chủ thể và nơi làm; nên viết lại.)
      (Tên tiếng Anh để như tên tiếng Việt.)
      D13: “HTX Dịch vụ Dòng Kẻ” có thể là: “HTX Nông nghiệp Dòng Kẻ” (htx-dong-ke). → Ghi mã chủ thể ấy vào cột “Mã chủ thể”; nếu là chủ thể khác, ghi một mã mới.
    14 rejected Lạc Bản Nhap
      Phân nhóm: I.2.a → I.5.a
      D14: “Cơ sở sản xuất Bản Nháp” có thể là: “Cơ sở Bản Nháp” (co-so-ban-nhap). → Ghi mã chủ thể ấy vào cột “Mã chủ thể”; nếu là chủ thể khác, ghi một mã mới.
      C14: Dòng 10 đã nói về cùng sản phẩm (lac-ban-nhap). → Giữ một dòng."
  `);
});

test('điều một dòng bị từ chối ghi về chủ thể không ràng buộc dòng sau', () => {
  const plan = planFor(
    [
      ['Tên sản phẩm', 'Chủ thể', 'Địa chỉ', 'Xếp hạng', 'Nhóm'],
      ['Bánh rán', 'HTX Nông nghiệp Dòng Kẻ', 'Tổ 9, phường Dòng Kẻ, thị xã Ví Dụ', '6', 'I.3.b'],
      ['Rượu cần', 'HTX Nông nghiệp Dòng Kẻ', 'Tổ 9, phường Dòng Kẻ, thị xã Ví Dụ', '3', 'II.1.b'],
      ['Miến khô', 'HTX Nông nghiệp Dòng Kẻ', 'Tổ 8, phường Dòng Kẻ, thị xã Ví Dụ', '3', 'I.3.b'],
    ],
    undefined,
    { sources: ['bao-mau-2024'], number: '99/QĐ-UBND', date: '2026-11-10' },
  );
  expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['rejected', 'new', 'rejected']);
  expect(plan.rows[2]?.faults.map(({ message }) => message.vi)).toEqual([
    'Dòng 3 ghi khác về cùng chủ thể: “Tổ 9, phường Dòng Kẻ, thị xã Ví Dụ”.',
  ]);
});

test('một ô thành hai điều trong tệp mà sai thì chỉ bị báo một lần', () => {
  const plan = planFor(
    [
      ['Tên sản phẩm', 'Chủ thể', 'Huyện', 'Xếp hạng', 'Nhóm'],
      ['“Bánh rán”', 'HTX Nông nghiệp Dòng Kẻ', 'Ví Dụ', '3', 'I.3.b'],
    ],
    undefined,
    { sources: ['bao-mau-2024'], number: '99/QĐ-UBND', date: '2026-11-10' },
  );
  expect(told(plan)).toMatchInlineSnapshot(`
    "2 rejected “Bánh rán”
      (Hình vẽ chọn theo tên: bánh.)
      (Câu giới thiệu ghép từ tên, chủ thể và nơi làm; nên viết lại.)
      (Tên tiếng Anh để như tên tiếng Việt.)
      A2: Dấu ngoặc quanh “Bánh rán” sẽ hiện trên trang như một phần của chữ. → Xóa dấu ngoặc ở đầu và ở cuối."
  `);
});

test('lỗi trong tệp của chủ thể, của quyết định chỉ vào ô mà điều ấy lấy từ đó', () => {
  const plan = planFor([
    ['Tên sản phẩm', 'Chủ thể', 'Huyện', 'Xếp hạng', 'Nhóm', 'Số quyết định', 'Ngày quyết định'],
    ['Bánh rán', '“HTX Bánh Mới”', 'Ví Dụ', '3', 'I.3.b', '99/QĐ-UBND', '10/11/2026'],
    ['Bánh rế', 'HTX Nông nghiệp Dòng Kẻ', 'Ví Dụ', '3', 'I.3.b', '98/QĐ-UBND', '10/11/2027'],
  ]);
  expect(plan.rows.map(({ faults }) => faults.map(({ cell, message }) => `${cell} ${message.vi}`)))
    .toMatchInlineSnapshot(`
      [
        [
          "B2 Dấu ngoặc quanh “HTX Bánh Mới” sẽ hiện trên trang như một phần của chữ.",
        ],
        [
          "G3 Ngày đăng: “2027-11-10” ở tương lai (hôm nay là 2026-11-23).",
          "G3 Ngày quyết định: “2027-11-10” ở tương lai (hôm nay là 2026-11-23).",
        ],
      ]
    `);
});
