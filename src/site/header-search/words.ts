import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the search box in the header. */
export const HEADER_SEARCH_WORDS = bilingual(
  {
    label: 'Tìm trong danh mục',
    placeholder: 'Tên, nơi làm',
    submit: 'Tìm',
    suggestions: 'Gợi ý',
    all: (count: number) => `Xem tất cả ${count} kết quả`,
    count: (count: number) => `${count} gợi ý, dùng phím mũi tên để chọn.`,
    searching: 'Đang tìm…',
    inForce: 'Chắc chắn còn hạn sao hôm nay',
    place: (name: string, within: string) => `${name} thuộc ${within}`,
    notInNames: 'Không tên nào có chữ này; gần nhất là:',
    whatToBuy: 'Bạn muốn mua gì? Hãy gõ tên sản phẩm.',
    noCure: 'Danh mục không ghi công dụng chữa bệnh.',
    unknownNumber: 'Mã này không có trong danh mục. Nhấn Enter để biết điều đó nghĩa là gì.',
    nothing: 'Chưa thấy kết quả nào. Nhấn Enter để xem gợi ý khác.',
    readAs: (query: string) => `Kết quả cho “${query}”`,
    failed: 'Chưa tải được phần tìm kiếm. Vẫn xem được danh mục theo mục.',
  },
  {
    label: 'Search the catalogue',
    placeholder: 'Name, place',
    submit: 'Search',
    suggestions: 'Suggestions',
    all: (count: number) => (count === 1 ? 'See the one result' : `See all ${count} results`),
    count: (count: number) =>
      count === 1 ? '1 suggestion.' : `${count} suggestions, use the arrow keys to choose.`,
    searching: 'Searching…',
    inForce: 'Surely valid today',
    place: (name: string, within: string) => `${name} is in ${within}`,
    notInNames: 'In no name; the nearest are:',
    whatToBuy: 'What would you like to buy? Type its name.',
    noCure: 'The catalogue says nothing about curing ailments.',
    unknownNumber: 'This number is not in the catalogue. Press Enter to learn what that means.',
    nothing: 'Nothing found yet. Press Enter for other suggestions.',
    readAs: (query: string) => `Results for “${query}”`,
    failed: 'The search could not be loaded. The catalogue can still be browsed.',
  },
);
