import { bilingual } from './bilingual.ts';

/** The words of fairs, and of the works that every build prints. */
export const FAIR_WORDS = bilingual(
  {
    fairs: 'Hội chợ',
    example: 'Đây là ví dụ để xem cách làm, không phải hội chợ có thật.',
    when: 'Thời gian',
    over: 'đã kết thúc',
    where: 'Địa điểm',
    booths: (count: number) => `${count} gian hàng`,
    booth: (number: string) => `Gian ${number}`,
    priceAtBooth: 'Giá tại gian',
    noProducts: 'Gian này chưa có sản phẩm nào.',
    leftOut: 'Không in trong sổ và thẻ của hội chợ',
    leftOutWhy: (day: string) =>
      `Bản in chỉ có những sản phẩm mà giấy chứng nhận có thể còn hiệu lực vào ngày cuối của hội chợ, ${day}. Những sản phẩm sau bị để ra:`,
    ready: 'Tải bản in',
    nothingToPrint: 'Không sản phẩm nào có thể còn hiệu lực vào ngày cuối, nên không có bản in.',
    pages: (count: number) => `${count} trang`,
    csv: 'CSV, mở được bằng Excel',
    description: (name: string, when: string, place: string) =>
      `${name}, ${when}, ${place}: các gian hàng, sản phẩm OCOP và bản in.`,
    whole: { catalogue: 'Danh mục toàn tỉnh', 'booth-cards': 'Thẻ gian hàng của mọi sản phẩm' },
    ofDistrict: (district: string) => `Danh mục ${district}`,
    withoutDistrict: 'Danh mục các sản phẩm chưa rõ huyện',
    volume: (title: string, number: number, of: number) => `${title}, tập ${number}/${of}`,
    index: {
      product: 'Sản phẩm',
      producer: 'Người làm',
      volume: 'Tập',
      file: 'Tệp',
      about:
        'Danh mục quá dày cho một tập nên chia theo huyện; mục lục chung cho biết sản phẩm nào ở tập nào. Thẻ gian hàng: chọn sản phẩm ở trên rồi in.',
      action: 'Mục lục chung các tập',
    },
    printDistrict: 'Tải danh mục in được',
  },
  {
    fairs: 'Fairs',
    example: 'This is an example that shows how it is done, not a fair that takes place.',
    when: 'Dates',
    over: 'over',
    where: 'Place',
    booths: (count: number) => (count === 1 ? '1 booth' : `${count} booths`),
    booth: (number: string) => `Booth ${number}`,
    priceAtBooth: 'Price at the booth',
    noProducts: 'This booth has no products yet.',
    leftOut: 'Not printed for the fair',
    leftOutWhy: (day: string) =>
      `The printed works hold only products whose certificate may still be valid on the fair’s last day, ${day}. These are left out:`,
    ready: 'Printed works',
    nothingToPrint:
      'No certificate can still be valid on the last day, so there is nothing to print.',
    pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
    csv: 'CSV, opens in Excel',
    description: (name: string, when: string, place: string) =>
      `${name}, ${when}, ${place}: booths, OCOP products and printed works.`,
    whole: { catalogue: 'Catalogue of the province', 'booth-cards': 'Booth cards of all products' },
    ofDistrict: (district: string) => `Catalogue of ${district}`,
    withoutDistrict: 'Catalogue of products whose district is unknown',
    volume: (title: string, number: number, of: number) => `${title}, volume ${number} of ${of}`,
    index: {
      product: 'Product',
      producer: 'Producer',
      volume: 'Volume',
      file: 'File',
      about:
        'The catalogue is too thick for one volume, so each district has its own; the common index says which product stands where. Booth cards: choose products above and print.',
      action: 'Common index of the volumes',
    },
    printDistrict: 'Download the catalogue for print',
  },
);
