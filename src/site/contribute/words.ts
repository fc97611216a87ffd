import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the page for editors, in Vietnamese alone as the editor itself is set up. */
export const ADMIN_WORDS = {
  title: 'Biên tập',
  description: 'Trang dành cho người biên tập của danh mục.',
  needsScript: 'Trang này cần JavaScript. Không có thì sửa tệp ngay trên GitHub.',
  setUp: 'Chưa bật phần biên tập trong trình duyệt',
  why: 'Khi dựng trang, chưa ai yêu cầu phần này hoặc cho biết danh mục nằm ở kho nào trên GitHub.',
  how: 'Người quản trị làm bốn việc:',
  steps: [
    'Dựng trang với CMS_EDITOR=on và CMS_REPOSITORY, ví dụ CMS_REPOSITORY=to-chuc/danh-muc. Trên GitHub: Settings → Secrets and variables → Actions → Variables, thêm CMS_EDITOR với giá trị on; quy trình Deploy tự đặt biến kia.',
    'Đặt danh mục ở một tên miền riêng: mã đăng nhập nằm trong trình duyệt, và mọi trang cùng tên miền, như mọi trang dưới một địa chỉ github.io, đọc được.',
    'Trong phần cài đặt của kho, đặt quy tắc cho nhánh main: mọi thay đổi qua pull request, có người duyệt.',
    'Chỉ cho người biên tập tạo mã đăng nhập của riêng họ trên GitHub (personal access token); hướng dẫn ở phần “Biên tập trong trình duyệt” của content/README.md.',
  ],
  back: 'Về trang Đóng góp',
  meanwhile:
    'Trong lúc chờ, vẫn thêm và sửa được bằng mẫu đề xuất hoặc sửa tệp ngay trên GitHub, xem content/README.md.',
} as const;

/** The words of the page for corrections and new decisions. */
export const CONTRIBUTE_WORDS = bilingual(
  {
    title: 'Đóng góp và báo sai sót',
    intro:
      'Danh mục chỉ ghi điều mà một nguồn công khai nói. Nếu bạn có quyết định mới, số điện thoại công khai hoặc thấy chỗ sai, hãy gửi cho người biên tập.',
    whatTitle: 'Cần gửi những gì',
    what: [
      'Tên sản phẩm và tên người làm đúng như trong quyết định.',
      'Số quyết định, ngày ký, cơ quan ký, hạng sao.',
      'Ảnh chụp hoặc địa chỉ trang có quyết định, để người biên tập đối chiếu và dẫn nguồn.',
      'Số điện thoại, địa chỉ mà bạn đồng ý công khai (không bắt buộc).',
    ],
    howTitle: 'Gửi bằng cách nào',
    mail: 'Gửi thư cho người biên tập',
    page: 'Mở trang tiếp nhận',
    formsAbout:
      'Có tài khoản GitHub (miễn phí) thì điền một trong ba mẫu: đề xuất sản phẩm, cập nhật chứng nhận, báo sai sót. Vài phút sau, máy trả lời ngay dưới bài: chỗ nào thiếu, chỗ nào sai, sửa thế nào.',
    forms: 'Điền mẫu trên GitHub',
    listAbout:
      'Có cả danh sách (phụ lục quyết định, bảng Excel hay Word) thì thả vào trang nhập danh sách: biết ngay dòng nào dùng được, ô nào sai, sửa thế nào.',
    list: 'Nhập danh sách',
    editors: 'Dành cho người biên tập:',
    guide: 'Hướng dẫn',
    admin: 'Biên tập trong trình duyệt',
    noContact:
      'Trang này chưa công bố địa chỉ tiếp nhận. Bạn có thể chép mẫu dưới đây rồi gửi Ủy ban nhân dân xã, phường nơi làm ra sản phẩm (nơi nhận hồ sơ OCOP theo Quyết định 26/2026/QĐ-TTg), nhờ chuyển cho cơ quan phụ trách OCOP của tỉnh.',
    template: 'Mẫu nội dung để chép',
    copy: 'Sao chép mẫu',
    copied: 'Đã sao chép.',
    templateText: (product = '…', producer = '…') =>
      `Sản phẩm: ${product}\nChủ thể: ${producer}\nHạng sao: …\nSố quyết định, ngày ký: …\nCơ quan ký: …\nNơi xem được quyết định: …\nĐiện thoại công khai (nếu muốn): …`,
    subject: 'Quyết định OCOP mới hoặc chỗ cần sửa',
    rulesTitle: 'Nguyên tắc biên tập',
    rules: [
      'Không ghi điều gì mà không nguồn nào nói; điều chưa biết thì để “chưa rõ”.',
      'Trang bán hàng không chứng minh được sao; cần quyết định, trang của cơ quan hoặc báo chí.',
      'Ảnh phải là ảnh của chính sản phẩm, có người chụp và giấy phép. Không dùng biểu trưng OCOP.',
      'Sản phẩm hết hạn vẫn giữ trang, vì người mua còn quét bao bì cũ.',
    ],
  },
  {
    title: 'Contribute or report an error',
    intro:
      'The catalogue only records what a public source says. If you have a new decision or a public phone number, or see something wrong, tell the editors.',
    whatTitle: 'What to send',
    what: [
      'The names of product and producer exactly as in the decision.',
      'The decision’s number, date, issuer, and the stars.',
      'A photo of the decision or the address of a page that shows it, so that the editors can check and cite it.',
      'A phone number and address that you agree to publish (optional).',
    ],
    howTitle: 'How to send it',
    mail: 'Write to the editors',
    page: 'Open the contact page',
    formsAbout:
      'With a GitHub account (free of charge), fill in one of three forms: a new product, a new certificate, an error. A few minutes later the answer below it says what is missing or wrong and how to mend it. The forms are in Vietnamese.',
    forms: 'Fill in a form on GitHub',
    listAbout:
      'With a whole list (the annex of a decision, a table in Excel or Word), drop it onto the page for lists: see at once which rows can be used, which cell is wrong, and how to mend it.',
    list: 'Import a list',
    editors: 'For editors:',
    guide: 'Guide (in Vietnamese)',
    admin: 'Edit in the browser (in Vietnamese)',
    noContact:
      'This site has not published an address for contributions yet. You can copy the text below and send it to the People’s Committee of the commune or ward where the product is made (it takes in OCOP dossiers under Decision 26/2026/QĐ-TTg), asking them to pass it on to the provincial OCOP office.',
    template: 'Text to copy',
    copy: 'Copy the text',
    copied: 'Copied.',
    templateText: (product = '…', producer = '…') =>
      `Product: ${product}\nProducer: ${producer}\nStars: …\nDecision number and date: …\nIssuer: …\nWhere the decision can be seen: …\nPublic phone number (if you wish): …`,
    subject: 'A new OCOP decision, or a correction',
    rulesTitle: 'What the editors keep to',
    rules: [
      'Nothing is recorded that no source says; what is not known stays “unknown”.',
      'A shop’s page proves no stars; a decision, an official page or the press does.',
      'A photo must show that very product, with its photographer and licence. The OCOP logo is not used.',
      'An expired product keeps its page, because people still scan old packets.',
    ],
  },
);
