import { bilingual } from '../../i18n/bilingual.ts';
import type { Trouble } from '../../open-data/portal/ask-sites.ts';

const LEFT_OUT_VI: Readonly<Record<Trouble, string>> = {
  'no-answer': 'không trả lời',
  slow: 'trả lời quá chậm',
  refused: 'trả lời bằng một lỗi',
  'too-large': 'gửi nhiều hơn mức nhận',
  'not-a-catalogue': 'không gửi danh mục đọc được',
  'other-version': 'dùng phiên bản khác',
  impossible: 'đưa ra số liệu không thể có',
};
const LEFT_OUT_EN: Readonly<Record<Trouble, string>> = {
  'no-answer': 'does not answer',
  slow: 'answers too slowly',
  refused: 'answers with an error',
  'too-large': 'sends more than is taken',
  'not-a-catalogue': 'sends no catalogue that can be read',
  'other-version': 'speaks another version',
  impossible: 'tells figures that cannot be',
};

/** The words of a portal. */
export const PORTAL_WORDS = bilingual(
  {
    label: 'Tên sản phẩm, người làm hoặc mã in trên bao bì',
    submit: 'Tìm',
    where: 'Tìm ở',
    everywhere: 'Mọi tỉnh',
    withoutScript:
      'Tìm trong mọi tỉnh cần JavaScript, mà trình duyệt này không chạy. Hãy mở trang của từng tỉnh dưới đây.',
    results: 'Kết quả',
    short: 'Hãy gõ ít nhất hai chữ cái.',
    searching: (sites: number) => `Đang tìm ở ${sites} tỉnh…`,
    found: (count: number, sites: number) => `Thấy ${count} kết quả ở ${sites} tỉnh.`,
    nothing: (query: string) =>
      `Chưa thấy gì cho “${query}” trong tên sản phẩm, người làm và nơi làm.`,
    waiting: (sites: number) => `Còn đợi ${sites} tỉnh…`,
    vague: (names: string) => `${names}: có quá nhiều mục, hãy gõ thêm chữ.`,
    left: (province: string, why: Trouble) =>
      `${province}: trang ${LEFT_OUT_VI[why]}, nên để ra ngoài.`,
    all: (count: number, province: string) => `Xem cả ${count} ở trang của ${province}`,
    allTexts: (province: string) => `Tìm tiếp trong bài viết ở trang của ${province}`,
    provinces: 'Các tỉnh',
    counted: (products: number, valid: number, sites: number) =>
      `${products.toLocaleString('vi')} sản phẩm của ${sites} tỉnh, trong đó ${valid.toLocaleString('vi')} sản phẩm chắc chắn còn hạn sao.`,
    ownDay: (first: string, last: string) =>
      first === last
        ? `Tình trạng tính cho ngày ${first}.`
        : `Tình trạng của mỗi tỉnh tính cho ngày ghi ở trang tỉnh ấy, từ ${first} đến ${last}.`,
    products: (count: number) => `${count.toLocaleString('vi')} sản phẩm`,
    inForce: (count: number) => `${count.toLocaleString('vi')} còn hạn sao`,
    days: (day: string, dataDay: string) => `tính cho ngày ${day}, dữ liệu đến ${dataDay}`,
    data: 'Dữ liệu',
    leftOut: 'Để ra ngoài',
    leftOutWhy: 'Những trang sau không được tính vào các con số trên và không tìm được ở đây:',
    national: 'Dữ liệu cả nước',
    nationalAbout: (day: string) =>
      `Các bảng của mọi tỉnh gộp lại (Frictionless Data Package), lấy về ngày ${day}; mỗi dòng ghi tỉnh của nó.`,
    about: 'Trang này chỉ gom lại những gì trang của mỗi tỉnh công bố.',
  },
  {
    label: 'Product, producer, or a number on the packet',
    submit: 'Search',
    where: 'Search in',
    everywhere: 'All provinces',
    withoutScript:
      'Searching all provinces needs JavaScript, which this browser does not run. Open the site of each province below.',
    results: 'Results',
    short: 'Type at least two letters.',
    searching: (sites: number) =>
      sites === 1 ? 'Searching 1 province…' : `Searching ${sites} provinces…`,
    found: (count: number, sites: number) =>
      `${count === 1 ? '1 result' : `${count} results`} in ${sites === 1 ? '1 province' : `${sites} provinces`}.`,
    nothing: (query: string) =>
      `Nothing found so far for “${query}” in the names of products, producers and places.`,
    waiting: (sites: number) =>
      sites === 1 ? 'Waiting for 1 more province…' : `Waiting for ${sites} more provinces…`,
    vague: (names: string) => `${names}: too many entries, type more letters.`,
    left: (province: string, why: Trouble) =>
      `${province}: its site ${LEFT_OUT_EN[why]}, so it is left out.`,
    all: (count: number, province: string) => `See all ${count} on the site of ${province}`,
    allTexts: (province: string) => `Search the texts on the site of ${province}`,
    provinces: 'Provinces',
    counted: (products: number, valid: number, sites: number) =>
      `${products.toLocaleString('en')} products of ${sites === 1 ? '1 province' : `${sites} provinces`}, of which ${valid.toLocaleString('en')} surely bear valid stars.`,
    ownDay: (first: string, last: string) =>
      first === last
        ? `Statuses hold for ${first}.`
        : `The statuses of each province hold for the day told beside it, from ${first} to ${last}.`,
    products: (count: number) =>
      count === 1 ? '1 product' : `${count.toLocaleString('en')} products`,
    inForce: (count: number) => `${count.toLocaleString('en')} with valid stars`,
    days: (day: string, dataDay: string) => `as of ${day}, data up to ${dataDay}`,
    data: 'Data',
    leftOut: 'Left out',
    leftOutWhy: 'These sites are not in the figures above and cannot be searched here:',
    national: 'Data of the whole country',
    nationalAbout: (day: string) =>
      `The tables of all provinces together (Frictionless Data Package), fetched on ${day}; each row names its province.`,
    about: 'This page only gathers what the site of each province publishes.',
  },
);
