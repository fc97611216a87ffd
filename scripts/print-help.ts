/** How `npm run print` is used. */
export const PRINT_HELP = `In danh mục, thẻ gian hàng, nhãn giá, bảng giá hay danh sách liên hệ thành tệp PDF.

  npm run print -- --layout booth-cards --district ten-huyen --stars 4 -o the.pdf

Bản in
  --layout       catalogue (danh mục, mặc định), booth-cards (thẻ gian hàng),
                 labels (nhãn giá), price-list (bảng giá),
                 contact-sheet (danh sách liên hệ), poster (áp phích, một mã cho cả danh mục),
                 leaflet (tờ A4 gấp ba, đến 70 sản phẩm),
                 badges (thẻ đeo cho người đứng gian),
                 hall-plan (sơ đồ gian hàng, cần --plan hoặc --booths)
  --format       catalogue: a4, a5; booth-cards: a5, a6, tent (A4 gấp đôi); labels: 21, 14, 8 hay 24 nhãn một tờ A4;
                 price-list: a4, a5; poster: a3, a4, a5; leaflet: a4;
                 hall-plan: a4, a3
  --lang         vi, en; danh mục còn có both (cả hai thứ tiếng)
  --group-by     district, category, stars, booth, list (đúng thứ tự đã nêu)
  --first-label  nhãn đầu tiên còn trống trên tờ đang dùng dở
  --copies       thẻ, nhãn: số bản mỗi sản phẩm; thẻ đeo: mỗi cơ sở, ví dụ --copies 3
  --bleed        cho nhà in: chừa xén 3 mm và dấu cắt (danh mục, thẻ gian hàng, áp phích, tờ gấp)

Chọn sản phẩm (lặp lại hoặc viết cách nhau bằng dấu phẩy)
  --district, --category, --stars (3, 4, 5, unknown), --producer, --product
  --status       running (còn hiệu lực), uncertain (chưa rõ), past (đã quá hạn), unrecognised

Hội chợ
  --fair "Tên" --date 2026-12-20 [--from 2026-12-18] [--place "Nơi tổ chức"]
                 chứng nhận được xét vào ngày cuối; sản phẩm quá hạn bị để ra, trừ khi có --status
  --booths       hội chợ có sẵn trong content/fairs/: lấy gian, giá, sơ đồ và ngày từ đó
  --plan         tệp văn bản hay CSV vẽ sơ đồ: mỗi dãy gian một dòng, các gian cách nhau bằng dấu phẩy,
                 chỗ để trống là lối đi; thành một trang của danh mục và bản in hall-plan

Của ban tổ chức
  --foreword     tệp văn bản thay lời giới thiệu ở Lời nói đầu (danh mục), mỗi dòng một đoạn, đến 2.500 chữ cái
  --running-head dòng đầu trang thay tên danh mục (danh mục), đến 60 chữ cái
  --cover        ảnh bìa thay hình vẽ (danh mục, áp phích, tờ gấp); dữ liệu của máy ảnh bị bỏ
  --logo         tệp logo (PNG, JPEG, WebP, SVG …), lặp lại đến sáu lần; ở bìa danh mục, bảng giá, sơ đồ, áp phích
                 và tờ gấp

Tệp
  -o, --output   tên tệp; danh sách liên hệ ghi được cả .csv và .xlsx, danh mục cả .docx để sửa trong Word
  --force        ghi đè tệp đã có

Mã QR cần biến SITE_URL, địa chỉ của trang. Kết thúc: 0 đã in, 1 không in được, 2 lệnh sai.
`;
