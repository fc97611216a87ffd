import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the page about print. */
export const STUDIO_PAGE = bilingual(
  {
    title: 'In ấn',
    intro:
      'Danh mục, thẻ gian hàng, nhãn giá và danh sách liên hệ dạng PDF, dàn sẵn để in. Tình trạng chứng nhận ghi trong bản in tính cho ngày in trên bìa.',
    ready: 'Bản in có sẵn',
    readyNote: (day: string) => `Tạo ngày ${day}; tình trạng tính cho ngày ấy.`,
    fairs: 'Hội chợ',
  },
  {
    title: 'Print',
    intro:
      'Catalogues, booth cards, price labels and contact sheets as PDF, ready for print. The status of each certificate is that of the day given on the cover.',
    ready: 'Ready to print',
    readyNote: (day: string) => `Made on ${day}; statuses hold for that day.`,
    fairs: 'Fairs',
  },
);

/** The words of the print page and of the form on it: what is printed, and for which fair. */
export const STUDIO_WORDS = bilingual(
  {
    intro:
      'Hoặc tự chọn sản phẩm, xem từng trang rồi tải PDF; mọi việc chạy trong trình duyệt của bạn.',
    toReady: 'Xem bản in có sẵn',
    jump: 'Đến phần xem và tải',
    withoutScript:
      'Xưởng in cần JavaScript, mà trình duyệt này không chạy. Bạn vẫn có thể tải các bản in sẵn dưới đây.',
    loading: 'Đang tải danh mục…',
    failed: 'Chưa tải được danh mục. Có thể máy đang không có mạng.',
    retry: 'Thử lại',
    what: 'In gì',
    layout: {
      catalogue: 'Danh mục',
      'booth-cards': 'Thẻ gian hàng',
      labels: 'Nhãn giá',
      'contact-sheet': 'Danh sách liên hệ',
    },
    layoutHint: {
      catalogue: 'Sổ giới thiệu có bìa, mục lục và bảng tra',
      'booth-cards': 'Mỗi sản phẩm một thẻ, đọc được từ xa, có mã QR',
      labels: 'Nhãn nhỏ trên giấy đề-can chia ô',
      'contact-sheet': 'Bảng gian hàng, người làm, điện thoại',
    },
    format: 'Khổ giấy',
    sheet: 'Loại tờ nhãn',
    paper: (format: string) => (format === 'tent' ? 'A4 gấp đôi, tự đứng' : format.toUpperCase()),
    labels: (count: string, size: string) => `${count} nhãn (${size} mm)`,
    edition: 'Ngôn ngữ',
    editions: { vi: 'Tiếng Việt', en: 'Tiếng Anh', both: 'Song ngữ' },
    groupBy: 'Xếp theo',
    groupings: {
      district: 'Huyện',
      category: 'Nhóm sản phẩm',
      stars: 'Hạng sao',
      booth: 'Số gian hàng',
      list: 'Thứ tự trong danh sách',
    },
    bleed: 'Chừa xén 3 mm và dấu cắt, khi gửi nhà in',
    copies: 'Số bản mỗi sản phẩm',
    trueSize: 'Khi in, chọn “Kích thước thực” hay 100 %, đừng chọn “Vừa trang”.',
    firstLabel: 'Nhãn trống đầu tiên trên tờ',
    firstLabelHint: 'Tờ đã dùng dở? Chọn ô đầu tiên còn nhãn.',
    labelNumber: (number: number) => `Ô ${number}`,
    fair: 'Cho hội chợ nào',
    isForFair: 'In cho một hội chợ',
    fromCatalogue: 'Lấy từ hội chợ trong danh mục',
    chooseFair: 'Chọn hội chợ…',
    fairName: 'Tên hội chợ',
    fairPlace: 'Địa điểm',
    from: 'Từ ngày',
    to: 'Đến ngày',
    toHint: 'Để trống nếu chỉ một ngày.',
    judged: (day: string) => `Tình trạng giấy chứng nhận được tính cho ngày ${day}.`,
    faults: {
      'fair-name': 'Hãy ghi tên hội chợ.',
      'fair-from': 'Hãy chọn ngày bắt đầu.',
      'fair-to': 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
    },
    unprintable: (characters: string) => `Phông chữ in không có ${characters}. Hãy xóa hoặc thay.`,
    standings: {
      running: 'Còn hiệu lực',
      uncertain: 'Chưa rõ hiệu lực',
      past: 'Đã quá hạn',
      unrecognised: 'Chưa công nhận',
    },
  },
  {
    intro:
      'Or choose the products yourself, look at every page and download the PDF; all of it happens in your browser.',
    toReady: 'See what is ready',
    jump: 'Go to preview and download',
    withoutScript:
      'The print studio needs JavaScript, which this browser does not run. The works below can still be downloaded.',
    loading: 'Loading the catalogue…',
    failed: 'The catalogue could not be loaded. You may be offline.',
    retry: 'Try again',
    what: 'What to print',
    layout: {
      catalogue: 'Catalogue',
      'booth-cards': 'Booth cards',
      labels: 'Price labels',
      'contact-sheet': 'Contact sheet',
    },
    layoutHint: {
      catalogue: 'A booklet with cover, contents and indexes',
      'booth-cards': 'One card per product, readable from afar, with a QR code',
      labels: 'Small labels on sheets of stickers',
      'contact-sheet': 'A table of booths, producers and phone numbers',
    },
    format: 'Paper size',
    sheet: 'Sheet of labels',
    paper: (format: string) =>
      format === 'tent' ? 'A4 folded, stands by itself' : format.toUpperCase(),
    labels: (count: string, size: string) => `${count} labels (${size} mm)`,
    edition: 'Language',
    editions: { vi: 'Vietnamese', en: 'English', both: 'Both languages' },
    groupBy: 'Order by',
    groupings: {
      district: 'District',
      category: 'Category',
      stars: 'Stars',
      booth: 'Booth number',
      list: 'The order of the list',
    },
    bleed: '3 mm bleed and crop marks, for a print shop',
    copies: 'Copies of each product',
    trueSize: 'When you print, choose “Actual size” or 100 %, not “Fit to page”.',
    firstLabel: 'First free label on the sheet',
    firstLabelHint: 'A sheet that is partly used? Choose the first label that is left.',
    labelNumber: (number: number) => `Label ${number}`,
    fair: 'For which fair',
    isForFair: 'Print for a fair',
    fromCatalogue: 'Take a fair of the catalogue',
    chooseFair: 'Choose a fair…',
    fairName: 'Name of the fair',
    fairPlace: 'Place',
    from: 'From',
    to: 'To',
    toHint: 'Leave empty for a single day.',
    judged: (day: string) => `Certificates are judged on ${day}.`,
    faults: {
      'fair-name': 'Give the name of the fair.',
      'fair-from': 'Choose the first day.',
      'fair-to': 'The last day cannot lie before the first.',
    },
    unprintable: (characters: string) =>
      `The print font lacks ${characters}. Remove or replace it.`,
    standings: {
      running: 'In force',
      uncertain: 'Uncertain',
      past: 'Expired',
      unrecognised: 'Not yet recognised',
    },
  },
);
