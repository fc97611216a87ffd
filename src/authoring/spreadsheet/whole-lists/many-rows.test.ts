import { expect, test } from 'vitest';
import { BREAKAGES, ROW } from '../../testing/broken-rows.sample.ts';
import { COLUMNS } from '../workbook/columns.ts';
import { rowsReport } from '../report.ts';
import { planFor } from '../../testing/sheet-import.sample.ts';

const HEADINGS = COLUMNS.map(({ label }) => label.vi);

/** 500 rows; every twelfth is broken in another way. */
function manyRows(): string[][] {
  return Array.from({ length: 500 }, (_, index) => {
    const broken = index % 12 === 5 ? BREAKAGES[Math.floor(index / 12)] : undefined;
    const cells: Readonly<Record<string, string>> = {
      ...ROW,
      ordinal: String(index + 1),
      'name.vi': `Trà xanh số ${index + 1}`,
      ...broken,
    };
    return COLUMNS.map(({ key }) => cells[key] ?? '');
  });
}

test('500 dòng, 40 dòng sai 40 kiểu: đúng 40 dòng bị từ chối, mỗi dòng với ô và cách sửa', () => {
  expect(BREAKAGES).toHaveLength(40);
  const { rows, files } = planFor([HEADINGS, ...manyRows()]);
  const rejected = rows.filter(({ outcome }) => outcome === 'rejected');
  expect(rejected.map(({ row }) => row.number)).toEqual(
    BREAKAGES.map((_, index) => index * 12 + 7),
  );
  expect(files.size).toBe(461);
  expect(rowsReport(rejected, 'vi')).toMatchInlineSnapshot(`
    "Vì sao có dòng bị từ chối:
      7 dòng: cột O, như ô O79: “31/02/2026” không phải ngày tháng có trong lịch. (dòng 79, 91, 103, 115, 127, 139, 163)
      6 dòng: cột N, như ô N7: “2 sao” không phải hạng sao được công nhận. (dòng 7, 19, 31, 43, 55, 343)
      5 dòng: cột C, như ô C67: Thiếu “Hạng sao”. (dòng 67, 151, 247, 331, 355)
      4 dòng: cột I, như ô I199: Không có xã nào tên “Nơi Khác”. (dòng 199, 211, 223, 235)
      3 dòng: cột E, như ô E259: “HTX Dịch vụ Dòng Kẻ” có thể là: “HTX Nông nghiệp Dòng Kẻ” (htx-dong-ke). (dòng 259, 283, 307)
      2 dòng: cột H, như ô H175: Không có huyện nào tên “Ví Đụụ”. (dòng 175, 187)
      2 dòng: cột F, như ô F271: Không có chủ thể nào mã “../../etc/passwd”. (dòng 271, 295)
      2 dòng: cột B, như ô B367: Không có sản phẩm nào mã “../products/x”. (dòng 367, 379)
      2 dòng: cột J, như ô J391: Không có xã, phường nào từ 1/7/2025 tên “xã Không Có”. (dòng 391, 403)
      2 dòng: cột X, như ô X415: Mã vạch: “123” không phải mã vạch đúng. (dòng 415, 427)
      2 dòng: cột L, như ô L439: “12 34 56” không phải một số điện thoại. (dòng 439, 451)
      1 dòng: Dòng này thiếu tên sản phẩm. (dòng 319)
      1 dòng: Không có hình vẽ nào tên “con voi”. (dòng 463)
      1 dòng: Không có nguồn nào tên “khong-co-nguon”. (dòng 475)

    Dòng 7  từ chối  “Trà xanh số 6”
      N7  “2 sao” không phải hạng sao được công nhận.
        → Viết 3, 4 hoặc 5; nếu quyết định không nêu, viết “chưa rõ”.

    Dòng 19  từ chối  “Trà xanh số 18”
      N19  “6” không phải hạng sao được công nhận.
        → Viết 3, 4 hoặc 5; nếu quyết định không nêu, viết “chưa rõ”.

    Dòng 31  từ chối  “Trà xanh số 30”
      N31  “3 hoặc 4 sao” không phải hạng sao được công nhận.
        → Viết 3, 4 hoặc 5; nếu quyết định không nêu, viết “chưa rõ”.

    Dòng 43  từ chối  “Trà xanh số 42”
      N43  “★★” không phải hạng sao được công nhận.
        → Viết 3, 4 hoặc 5; nếu quyết định không nêu, viết “chưa rõ”.

    Dòng 55  từ chối  “Trà xanh số 54”
      N55  “đạt” không phải hạng sao được công nhận.
        → Viết 3, 4 hoặc 5; nếu quyết định không nêu, viết “chưa rõ”.

    Dòng 67  từ chối  “Trà xanh số 66”
      C67  Thiếu “Hạng sao”.
        → Điền cột ấy; không nguồn nào nêu thì viết “chưa rõ”.

    Dòng 79  từ chối  “Trà xanh số 78”
      O79  “31/02/2026” không phải ngày tháng có trong lịch.
        → Viết 15/11/2023, 11/2023 hoặc 2023; nếu không nguồn nào nêu, viết “chưa rõ”.

    Dòng 91  từ chối  “Trà xanh số 90”
      O91  “2026-13-01” không phải ngày tháng có trong lịch.
        → Viết 15/11/2023, 11/2023 hoặc 2023; nếu không nguồn nào nêu, viết “chưa rõ”.

    Dòng 103  từ chối  “Trà xanh số 102”
      O103  “hôm qua” không phải ngày tháng có trong lịch.
        → Viết 15/11/2023, 11/2023 hoặc 2023; nếu không nguồn nào nêu, viết “chưa rõ”.

    Dòng 115  từ chối  “Trà xanh số 114”
      O115  “11/15/2025” không phải ngày tháng có trong lịch.
        → Viết 15/11/2023, 11/2023 hoặc 2023; nếu không nguồn nào nêu, viết “chưa rõ”.

    Dòng 127  từ chối  “Trà xanh số 126”
      O127  Dòng 2 ghi quyết định ấy ngày 2026-11-10, dòng này ghi 2026-12.
        → Xem lại quyết định; ghi cùng một ngày ở mọi dòng.

    Dòng 139  từ chối  “Trà xanh số 138”
      O139  Ngày quyết định: “2017” trước khi có Chương trình OCOP (2018).
        → Xem lại năm trong nguồn.

    Dòng 151  từ chối  “Trà xanh số 150”
      C151  Thiếu “Ngày quyết định”.
        → Điền cột ấy; không nguồn nào nêu thì viết “chưa rõ”.

    Dòng 163  từ chối  “Trà xanh số 162”
      O163  “#REF!” không phải ngày tháng có trong lịch.
        → Viết 15/11/2023, 11/2023 hoặc 2023; nếu không nguồn nào nêu, viết “chưa rõ”.

    Dòng 175  từ chối  “Trà xanh số 174”
      H175  Không có huyện nào tên “Ví Đụụ”.
        → Có phải “Ví Dụ”?

    Dòng 187  từ chối  “Trà xanh số 186”
      H187  Không có huyện nào tên “Ở Đâu Đó”.
        → Chọn một trong: Hình Vẽ, Thử Nghiệm, Ví Dụ.

    Dòng 199  từ chối  “Trà xanh số 198”
      I199  Không có xã nào tên “Nơi Khác”.
        → Chọn một trong: Khung Hình, Bản Nháp, Nét Bút, Chỗ Trống, Dòng Kẻ, Trang Trắng.

    Dòng 211  từ chối  “Trà xanh số 210”
      I211  Không có xã nào tên “Trang Trắng” trong huyện đã ghi.
        → Chọn một trong: Khung Hình, Bản Nháp, Nét Bút.

    Dòng 223  từ chối  “Trà xanh số 222”
      I223  Không có xã nào tên “Trang Trắnng” trong huyện đã ghi.
        → Có phải “Trang Trắng”?

    Dòng 235  từ chối  “Trà xanh số 234”
      I235  Không có xã nào tên “xã Bản Nháp” trong huyện đã ghi.
        → Chọn một trong: Dòng Kẻ, Trang Trắng.

    Dòng 247  từ chối  “Trà xanh số 246”
      C247  Thiếu “Chủ thể”.
        → Điền cột ấy; không nguồn nào nêu thì viết “chưa rõ”.

    Dòng 259  từ chối  “Trà xanh số 258”
      E259  “HTX Dịch vụ Dòng Kẻ” có thể là: “HTX Nông nghiệp Dòng Kẻ” (htx-dong-ke).
        → Ghi mã chủ thể ấy vào cột “Mã chủ thể”; nếu là chủ thể khác, ghi một mã mới.

    Dòng 271  từ chối  “Trà xanh số 270”
      F271  Không có chủ thể nào mã “../../etc/passwd”.
        → Để trống ô này; chủ thể tìm theo tên.

    Dòng 283  từ chối  “Trà xanh số 282”
      E283  Mã htx-dong-ke là của “HTX Nông nghiệp Dòng Kẻ”, không phải “HTX 2”.
        → Để trống một trong hai ô; nếu chủ thể đã đổi tên, sửa tên trong tệp của chủ thể.

    Dòng 295  từ chối  “Trà xanh số 294”
      F295  Không có chủ thể nào mã “HTX Ba”.
        → Để trống ô này; chủ thể tìm theo tên.

    Dòng 307  từ chối  “Trà xanh số 306”
      E307  Tên chủ thể không có chữ cái nào.
        → Ghi tên đầy đủ.

    Dòng 319  từ chối  “”
      A319  Dòng này thiếu tên sản phẩm.
        → Điền tên, hoặc xóa cả dòng.

    Dòng 331  từ chối  “!!!”
      C331  Tên sản phẩm không có chữ cái nào.
        → Ghi tên đầy đủ.

    Dòng 343  từ chối  “Chè xanh Ví Dụ”
      N343  Không rõ đây là lần công nhận nào; đã có: 3 sao, 5/3/2022, 07/QĐ-UBND; 4 sao, 10/3/2025, 11/QĐ-UBND.
        → Ghi đủ ngày, tháng, năm và số quyết định; nếu lần đã có ghi sai thì sửa thẳng trong tệp của sản phẩm.

    Dòng 355  từ chối  “Chè xanhh Ví Dụ”
      C355  Gần giống “Chè xanh Ví Dụ” (che-xanh-vi-du).
        → Nếu là sản phẩm ấy, ghi mã ấy vào cột “Mã sản phẩm”; nếu là sản phẩm khác, ghi một mã mới.

    Dòng 367  từ chối  “Trà xanh số 366”
      B367  Không có sản phẩm nào mã “../products/x”.
        → Để trống ô này; sản phẩm tìm theo tên.

    Dòng 379  từ chối  “Chè xanh Ví Dụ”
      B379  Không có sản phẩm nào mã “che-xanh-vi-duu”.
        → Có phải “che-xanh-vi-du”?

    Dòng 391  từ chối  “Trà xanh số 390”
      J391  Không có xã, phường nào từ 1/7/2025 tên “xã Không Có”.
        → Chọn một trong: Khung Hình, Bản Nháp, Chỗ Trống, Ví Dụ.

    Dòng 403  từ chối  “Trà xanh số 402”
      J403  Xã hiện nay: xã Bản Nháp gồm Bản Nháp, Nét Bút; không có nơi cũ đã ghi.
        → Có phải “phuong-vi-du”?

    Dòng 415  từ chối  “Trà xanh số 414”
      X415  Mã vạch: “123” không phải mã vạch đúng.
        → Mã vạch có 8, 12, 13 hoặc 14 chữ số.

    Dòng 427  từ chối  “Trà xanh số 426”
      X427  Mã vạch: “2000000000014” không phải mã vạch đúng.
        → So từng chữ số với bao bì; với các số trước, chữ số cuối phải là 5.

    Dòng 439  từ chối  “Trà xanh số 438”
      L439  “12 34 56” không phải một số điện thoại.
        → Ghi một số, đủ số 0 ở đầu.

    Dòng 451  từ chối  “Trà xanh số 450”
      L451  “0912345678 - 0987654321” không phải một số điện thoại.
        → Ghi một số, đủ số 0 ở đầu.

    Dòng 463  từ chối  “Trà xanh số 462”
      U463  Không có hình vẽ nào tên “con voi”.
        → Chọn một trong: squash, peanut, peanut-bowl, taro, taro-purple, tea, tea-white, tea-black, tea-cake, tea-tree, tea-pot, tea-basket, tea-dry, tea-hill, coffee, coffee-filter, coffee-ground, coffee-beans, coffee-cup, coffee-bag, coffee-dip, honey, honey-hive, honey-fermented, honeycomb, rice, rice-sheaf, rice-basket, rice-field, glutinous-rice, glutinous-leaf, noodles, noodles-brown, noodles-bowl, noodles-rack, noodles-nest, cracker, cracker-rack, cracker-bowl, spirit, spirit-gourd, spirit-fruit, spirit-root, spirit-hawthorn, spirit-leaf, dried-meat, dried-meat-smoke, dried-meat-plate, dried-meat-board, dried-pork, pineapple, pomelo, pomelo-half, melon, beans, hawthorn, hawthorn-dried, vinegar, spice, spice-bowl, cardamom, macadamia, cordyceps, brocade, brocade-scarf, brocade-bag, basket.

    Dòng 475  từ chối  “Trà xanh số 474”
      T475  Không có nguồn nào tên “khong-co-nguon”.
        → Tạo nguồn ấy trước, hoặc bỏ tên ấy và ghi số quyết định. (npm run new -- source)

    0 mới, 0 sửa, 0 như cũ, 40 từ chối."
  `);
});
