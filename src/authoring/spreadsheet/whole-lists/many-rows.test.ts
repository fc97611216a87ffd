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
    "Dòng 7  từ chối  “Trà xanh số 6”
      M7  “2 sao” không phải hạng sao được công nhận.
        → Viết 3, 4 hoặc 5; nếu quyết định không nêu, viết “chưa rõ”.

    Dòng 19  từ chối  “Trà xanh số 18”
      M19  “6” không phải hạng sao được công nhận.
        → Viết 3, 4 hoặc 5; nếu quyết định không nêu, viết “chưa rõ”.

    Dòng 31  từ chối  “Trà xanh số 30”
      M31  “3 hoặc 4 sao” không phải hạng sao được công nhận.
        → Viết 3, 4 hoặc 5; nếu quyết định không nêu, viết “chưa rõ”.

    Dòng 43  từ chối  “Trà xanh số 42”
      M43  “★★” không phải hạng sao được công nhận.
        → Viết 3, 4 hoặc 5; nếu quyết định không nêu, viết “chưa rõ”.

    Dòng 55  từ chối  “Trà xanh số 54”
      M55  “đạt” không phải hạng sao được công nhận.
        → Viết 3, 4 hoặc 5; nếu quyết định không nêu, viết “chưa rõ”.

    Dòng 67  từ chối  “Trà xanh số 66”
      C67  Thiếu “Hạng sao”.
        → Điền cột ấy; không nguồn nào nêu thì viết “chưa rõ”.

    Dòng 79  từ chối  “Trà xanh số 78”
      N79  “31/02/2026” không phải ngày tháng có trong lịch.
        → Viết 15/11/2023, 11/2023 hoặc 2023; nếu không nguồn nào nêu, viết “chưa rõ”.

    Dòng 91  từ chối  “Trà xanh số 90”
      N91  “2026-13-01” không phải ngày tháng có trong lịch.
        → Viết 15/11/2023, 11/2023 hoặc 2023; nếu không nguồn nào nêu, viết “chưa rõ”.

    Dòng 103  từ chối  “Trà xanh số 102”
      N103  “hôm qua” không phải ngày tháng có trong lịch.
        → Viết 15/11/2023, 11/2023 hoặc 2023; nếu không nguồn nào nêu, viết “chưa rõ”.

    Dòng 115  từ chối  “Trà xanh số 114”
      N115  “11/15/2025” không phải ngày tháng có trong lịch.
        → Viết 15/11/2023, 11/2023 hoặc 2023; nếu không nguồn nào nêu, viết “chưa rõ”.

    Dòng 127  từ chối  “Trà xanh số 126”
      N127  Dòng 2 ghi quyết định ấy ngày 2026-11-10, dòng này ghi 2026-12.
        → Xem lại quyết định; ghi cùng một ngày ở mọi dòng.

    Dòng 139  từ chối  “Trà xanh số 138”
      N139  Ngày quyết định: “2017” trước khi có Chương trình OCOP (2018).
        → Xem lại năm trong nguồn.

    Dòng 151  từ chối  “Trà xanh số 150”
      C151  Thiếu “Ngày quyết định”.
        → Điền cột ấy; không nguồn nào nêu thì viết “chưa rõ”.

    Dòng 163  từ chối  “Trà xanh số 162”
      N163  “#REF!” không phải ngày tháng có trong lịch.
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
      M343  Không rõ đây là lần công nhận nào; đã có: 3 sao, 5/3/2022, 07/QĐ-UBND; 4 sao, 10/3/2025, 11/QĐ-UBND.
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

    Dòng 391  từ chối  “Xyz”
      L391  Chưa rõ phân nhóm của “Xyz”.
        → Thêm cột “Phân nhóm”, ghi mã, ví dụ I.1.a (Rau, củ, quả, hạt tươi). Đủ các mã: xem “Mã nhóm” ở cuối hướng dẫn.

    Dòng 403  từ chối  “Abc”
      L403  Chưa rõ phân nhóm của “Abc”.
        → Thêm cột “Phân nhóm”, ghi mã, ví dụ I.1.a (Rau, củ, quả, hạt tươi). Đủ các mã: xem “Mã nhóm” ở cuối hướng dẫn.

    Dòng 415  từ chối  “Trà xanh số 414”
      V415  Mã vạch: “123” không phải mã vạch đúng.
        → Mã vạch có 8, 12, 13 hoặc 14 chữ số.

    Dòng 427  từ chối  “Trà xanh số 426”
      V427  Mã vạch: “2000000000014” không phải mã vạch đúng.
        → So từng chữ số với bao bì; với các số trước, chữ số cuối phải là 5.

    Dòng 439  từ chối  “Trà xanh số 438”
      K439  “12 34 56” không phải một số điện thoại.
        → Ghi một số, đủ số 0 ở đầu.

    Dòng 451  từ chối  “Trà xanh số 450”
      K451  “0912345678 - 0987654321” không phải một số điện thoại.
        → Ghi một số, đủ số 0 ở đầu.

    Dòng 463  từ chối  “Trà xanh số 462”
      S463  Không có hình vẽ nào tên “con voi”.
        → Chọn một trong: squash, peanut, peanut-bowl, taro, taro-purple, tea, tea-white, tea-black, tea-cake, tea-tree, tea-pot, tea-basket, tea-dry, tea-hill, coffee, coffee-filter, coffee-ground, coffee-beans, coffee-cup, coffee-bag, coffee-dip, honey, honey-hive, honey-fermented, honeycomb, rice, rice-sheaf, rice-basket, rice-field, glutinous-rice, glutinous-leaf, noodles, noodles-brown, noodles-bowl, noodles-rack, noodles-nest, cracker, cracker-rack, cracker-bowl, spirit, spirit-gourd, spirit-fruit, spirit-root, spirit-hawthorn, spirit-leaf, dried-meat, dried-meat-smoke, dried-meat-plate, dried-meat-board, dried-pork, pineapple, pomelo, pomelo-half, melon, beans, hawthorn, hawthorn-dried, vinegar, spice, spice-bowl, cardamom, macadamia, cordyceps, brocade, brocade-scarf, brocade-bag, basket.

    Dòng 475  từ chối  “Trà xanh số 474”
      R475  Không có nguồn nào tên “khong-co-nguon”.
        → Tạo nguồn ấy trước: npm run new -- source

    0 mới, 0 sửa, 0 như cũ, 40 từ chối."
  `);
});
