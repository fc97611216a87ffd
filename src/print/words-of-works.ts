import { bilingual } from '../i18n/bilingual.ts';

/** Why something cannot be printed. */
export const PRINT_PROBLEM = bilingual(
  {
    nothingChosen:
      'Không có sản phẩm nào để in: lựa chọn này không khớp sản phẩm nào, hoặc mọi sản phẩm khớp đều bị bỏ ra vì tình trạng giấy chứng nhận.',
    unknownProduct: (slug: string) => `Danh mục không có sản phẩm “${slug}”.`,
    fullLeaflet: (products: number, most: number) =>
      `Tờ gấp chỉ vừa ${most} sản phẩm, mà đã chọn ${products}. Hãy chọn bớt, hoặc in bảng giá hay danh mục.`,
    longForeword: (letters: number, most: number) =>
      `Lời nói đầu dài ${letters} chữ cái; trang ấy chỉ vừa ${most}. Hãy rút ngắn.`,
    longRunningHead: (letters: number, most: number) =>
      `Dòng đầu trang dài ${letters} chữ cái; chỗ ấy chỉ vừa ${most}. Hãy rút ngắn.`,
    longStand: (where: string, letters: number, most: number) =>
      `${where} dài ${letters} chữ cái; thẻ và nhãn chỉ vừa ${most}. Hãy rút ngắn.`,
    noPlan:
      'Chưa có sơ đồ của hội trường. Hãy ghi mỗi dãy gian một dòng, các gian cách nhau bằng dấu phẩy.',
    largePlan: (rows: number, columns: number, most: number, wide: number) =>
      `Sơ đồ có ${rows} dãy × ${columns} cột; một tờ chỉ vừa ${most} × ${wide} mà còn đọc được. Hãy chia dãy, hoặc chỉ vẽ khu có sản phẩm của tỉnh.`,
    boothTwice: (booth: string) => `Gian “${booth}” có hai chỗ trên sơ đồ. Để lại một chỗ.`,
    boothOutside: (booth: string) =>
      `Gian “${booth}” không có trên sơ đồ. Thêm gian vào sơ đồ, hoặc sửa số gian của sản phẩm.`,
    unprintable: (where: string, characters: string) =>
      `${where}: phông chữ in không có ký tự ${characters}. Xóa hoặc thay ký tự đó rồi in lại.`,
    where: {
      fairName: 'Tên hội chợ',
      fairPlace: 'Nơi tổ chức',
      foreword: 'Lời nói đầu',
      runningHead: 'Dòng đầu trang',
      plan: 'Sơ đồ gian hàng',
      booth: (product: string) => `Số gian của “${product}”`,
      price: (product: string) => `Giá của “${product}”`,
      product: (product: string) => `Mục “${product}”`,
      work: 'Chữ chung của bản in',
    },
  },
  {
    nothingChosen:
      'There is nothing to print: no product matches the selection, or every product that matches is left out for the state of its certificate.',
    unknownProduct: (slug: string) => `The catalogue has no product “${slug}”.`,
    fullLeaflet: (products: number, most: number) =>
      `The leaflet holds ${most} products, and ${products} are chosen. Choose fewer, or print a price list or a catalogue.`,
    longForeword: (letters: number, most: number) =>
      `The foreword has ${letters} letters; its page holds ${most}. Please shorten it.`,
    longRunningHead: (letters: number, most: number) =>
      `The line over the pages has ${letters} letters; there is room for ${most}. Please shorten it.`,
    longStand: (where: string, letters: number, most: number) =>
      `${where}: ${letters} letters, and a card or label holds ${most}. Please shorten it.`,
    noPlan:
      'There is no plan of the hall yet. Write a line for each row of booths, with commas between them.',
    largePlan: (rows: number, columns: number, most: number, wide: number) =>
      `The plan has ${rows} × ${columns} places (rows × columns); a sheet holds ${most} × ${wide} that can be read. Break the rows, or draw only the area with the province’s products.`,
    boothTwice: (booth: string) =>
      `The booth “${booth}” has two places on the plan. Leave one of them.`,
    boothOutside: (booth: string) =>
      `The booth “${booth}” is not on the plan. Add it, or mend the product’s booth.`,
    unprintable: (where: string, characters: string) =>
      `${where}: the print font lacks the character ${characters}. Remove or replace it and print again.`,
    where: {
      fairName: 'Name of the fair',
      fairPlace: 'Place of the fair',
      foreword: 'Foreword',
      runningHead: 'Line over the pages',
      plan: 'Plan of the hall',
      booth: (product: string) => `Booth of “${product}”`,
      price: (product: string) => `Price of “${product}”`,
      product: (product: string) => `Entry “${product}”`,
      work: 'General text of the work',
    },
  },
);

/** A booth that says what it is: “Khu ẩm thực, gian 12” is no “Gian Khu ẩm thực, gian 12”. */
const NAMED_PLACE =
  /^(?:gian|khu|quầy|lô|sảnh|nhà|dãy|booth|stand|stall|hall|area|zone)(?![\p{L}])/iu;

/** The words of the printed works. */
export const PRINT_WORDS = bilingual(
  {
    layout: {
      catalogue: 'Danh mục',
      'booth-cards': 'Thẻ gian hàng',
      labels: 'Nhãn giá',
      'price-list': 'Bảng giá',
      'contact-sheet': 'Danh sách liên hệ',
      poster: 'Áp phích',
      leaflet: 'Tờ gấp',
      badges: 'Thẻ đeo',
      'hall-plan': 'Sơ đồ gian hàng',
    },
    foreword: 'Lời nói đầu',
    reading: 'Cách đọc sao',
    seasonKey: 'Dải mười hai ô là mười hai tháng; ô đậm là tháng thu hoạch chính.',
    contents: 'Trong sổ này',
    productIndex: 'Tra theo sản phẩm',
    producerIndex: 'Tra theo chủ thể',
    doubts: 'Điều chưa chắc chắn',
    doubtsNote: 'Chỗ các nguồn nói khác nhau, hoặc người biên tập phải suy ra.',
    sources: 'Nguồn',
    sourcesNote: 'Số sau chữ “Nguồn” ở mỗi sản phẩm dẫn tới danh sách này.',
    colophon: 'Về sổ này',
    map: 'Các huyện theo vị trí tương đối',
    hallPlan: 'Sơ đồ gian hàng',
    hallPlanNote: 'Gian tô màu có sản phẩm trong danh sách dưới đây.',
    mapNote: 'Số trong ô là số sản phẩm trong sổ.',
    scan: 'Quét để xem tình trạng hôm nay',
    recognised: (year: string) => `Công nhận năm ${year}`,
    price: 'Giá',
    source: 'Nguồn',
    unknownDistrict: 'Chưa rõ huyện',
    unknownCategory: 'Chưa rõ nhóm',
    unknownProducer: 'Chưa rõ chủ thể',
    noBooth: 'Chưa xếp gian',
    boothNumber: (number: string) => (NAMED_PLACE.test(number) ? number : `Gian ${number}`),
    chosen: 'Sản phẩm đã chọn',
    noStars: 'Chưa rõ hạng sao',
    ofProvince: (province: string) => `Tỉnh ${province}`,
    atFair: (name: string) => `In cho ${name}`,
    dates: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
    // On a narrow cover the line breaks before the day, not within it.
    asOf: (day: string) => `Tình trạng chứng nhận tính cho ngày\u00A0${day}`,
    statusDay: (day: string) => `Tình trạng ngày ${day}`,
    about: (count: number, day: string) =>
      `Sổ này giới thiệu ${count} sản phẩm được nguồn công khai gọi là sản phẩm OCOP. Mỗi sản phẩm có tên chủ thể, nơi làm, điều cần biết trước khi mua, và điều các nguồn cho biết về giấy chứng nhận vào ngày ${day}.`,
    aboutTerm:
      'Giấy chứng nhận OCOP có giá trị 36 tháng. Nhiều nguồn chỉ ghi năm công nhận, nên có khi không thể biết chắc giấy còn hiệu lực hay không; sổ nói rõ những chỗ ấy. Giấy quá hạn không có nghĩa là sản phẩm kém: chủ thể có thể đã được công nhận lại mà chưa nguồn nào công bố.',
    aboutScan: 'Quét mã cạnh mỗi sản phẩm để xem tình trạng của ngày hôm nay.',
    legend: {
      filled: 'Sao tô vàng',
      outlined: 'Sao viền',
      none: 'Không có sao',
    },
    legendText: {
      filled: (count: string) =>
        `Giấy chứng nhận chắc chắn còn hiệu lực vào ngày ghi trên bìa. Trong sổ: ${count}.`,
      outlined: (count: string) =>
        `Đã được công nhận, nhưng từ ngày tháng mà các nguồn ghi chưa thể biết giấy còn hiệu lực hay không. Trong sổ: ${count}.`,
      none: (count: string) =>
        `Giấy chứng nhận đã quá hạn hoặc bị thu hồi, hoặc chưa rõ hạng sao; mỗi mục ghi rõ lý do. Trong sổ: ${count}.`,
    },
    site: (url: string) => `Bản mới nhất: ${url}`,
    noSite: 'Bản này được tạo khi trang web của danh mục chưa có địa chỉ, nên không có mã QR.',
    version: (version: string) => `Phần mềm: ocop-catalogue ${version}.`,
    licence: 'Nội dung theo giấy phép CC BY 4.0: dùng tự do khi ghi nguồn.',
    font: 'Chữ Be Vietnam Pro (giấy phép SIL OFL 1.1), dàn trang bằng Typst.',
    qrAlt: (name: string) => `Mã QR dẫn tới trang của ${name}`,
    contact: {
      booth: 'Gian',
      producer: 'Chủ thể',
      products: 'Sản phẩm',
      phone: 'Điện thoại',
      phoneNote: 'Ghi chú về số điện thoại',
      address: 'Địa chỉ',
      confirmed: 'Xác nhận',
      signature: 'Ký nhận',
    },
    priceList: { booth: 'Gian', product: 'Sản phẩm', stars: 'Hạng sao', price: 'Giá' },
    fullName: 'Họ tên',
    scanAll: 'Quét để xem cả danh mục',
    qrAltAll: (title: string) => `Mã QR dẫn tới trang của ${title}`,
  },
  {
    layout: {
      catalogue: 'Catalogue',
      'booth-cards': 'Booth cards',
      labels: 'Price labels',
      'price-list': 'Price list',
      'contact-sheet': 'Contact sheet',
      poster: 'Poster',
      leaflet: 'Leaflet',
      badges: 'Badges',
      'hall-plan': 'Plan of the hall',
    },
    foreword: 'Foreword',
    reading: 'How to read the stars',
    seasonKey: 'The strip shows the twelve months; those of the main harvest are dark.',
    contents: 'In this booklet',
    productIndex: 'Index of products',
    producerIndex: 'Index of producers',
    doubts: 'What is not certain',
    doubtsNote: 'Where sources differ, or the editors had to infer.',
    sources: 'Sources',
    sourcesNote: 'The numbers after “Sources” at each product refer to this list.',
    colophon: 'About this booklet',
    map: 'The districts in their relative positions',
    hallPlan: 'Plan of the hall',
    hallPlanNote: 'The products at the coloured booths are listed below.',
    mapNote: 'The number in a tile counts the products in this booklet.',
    scan: 'Scan for today’s status',
    recognised: (year: string) => `Recognised in ${year}`,
    price: 'Price',
    source: 'Sources',
    unknownDistrict: 'District unknown',
    unknownCategory: 'Category unknown',
    unknownProducer: 'Producer unknown',
    noBooth: 'No booth yet',
    boothNumber: (number: string) => (NAMED_PLACE.test(number) ? number : `Booth ${number}`),
    chosen: 'Chosen products',
    noStars: 'Star level unknown',
    ofProvince: (province: string) => `${province} province`,
    atFair: (name: string) => `Printed for ${name}`,
    dates: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
    asOf: (day: string) => `Certification status as of ${day.replaceAll(' ', '\u00A0')}`,
    statusDay: (day: string) => `Status on ${day}`,
    about: (count: number, day: string) =>
      `This booklet presents ${count === 1 ? '1 product' : `${count} products`} that public sources call OCOP products (“One Commune One Product”). Each comes with its producer, its place, what to know before buying, and what the sources tell of its certificate on ${day}.`,
    aboutTerm:
      'An OCOP certificate is valid for 36 months. Many sources give only the year of recognition, so it cannot always be known whether a certificate is still in force; the booklet says so where that is the case. An expired certificate does not mean a poor product: it may have been renewed without any source publishing it.',
    aboutScan: 'Scan the code beside a product to see its status today.',
    legend: { filled: 'Gold stars', outlined: 'Outlined stars', none: 'No stars' },
    legendText: {
      filled: (count: string) =>
        `The certificate is certainly in force on the day given on the cover. In this booklet: ${count}.`,
      outlined: (count: string) =>
        `Recognised, but the dates that the sources give do not tell whether the certificate is still in force. In this booklet: ${count}.`,
      none: (count: string) =>
        `The certificate has expired or was revoked, or the star level is unknown; each entry says why. In this booklet: ${count}.`,
    },
    site: (url: string) => `Latest edition: ${url}`,
    noSite:
      'This booklet was made while the catalogue’s website had no address yet, so it has no QR codes.',
    version: (version: string) => `Software: ocop-catalogue ${version}.`,
    licence: 'Content under CC BY 4.0: free to use with credit.',
    font: 'Set in Be Vietnam Pro (SIL OFL 1.1) with Typst.',
    qrAlt: (name: string) => `QR code leading to the page of ${name}`,
    contact: {
      booth: 'Booth',
      producer: 'Producer',
      products: 'Products',
      phone: 'Phone',
      phoneNote: 'Note on the phone number',
      address: 'Address',
      confirmed: 'Confirmed',
      signature: 'Signature',
    },
    priceList: { booth: 'Booth', product: 'Product', stars: 'Stars', price: 'Price' },
    fullName: 'Name',
    scanAll: 'Scan for the whole catalogue',
    qrAltAll: (title: string) => `QR code leading to the site of ${title}`,
  },
);
