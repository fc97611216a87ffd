import { bilingual } from './bilingual.ts';

/** The words of the search box in the header. */
export const HEADER_SEARCH_WORDS = bilingual(
  {
    label: 'Tìm trong danh mục',
    placeholder: 'Tìm đặc sản, chủ thể, nơi làm…',
    submit: 'Tìm',
    suggestions: 'Gợi ý',
    all: (count: number) => `Xem tất cả ${count} kết quả`,
    count: (count: number) => `${count} gợi ý, dùng phím mũi tên để chọn.`,
    nothing: 'Chưa thấy kết quả nào. Nhấn Enter để xem gợi ý khác.',
    readAs: (query: string) => `Kết quả cho “${query}”`,
    failed: 'Chưa tải được phần tìm kiếm. Vẫn xem được danh mục theo mục.',
  },
  {
    label: 'Search the catalogue',
    placeholder: 'Products, producers, places…',
    submit: 'Search',
    suggestions: 'Suggestions',
    all: (count: number) => (count === 1 ? 'See the one result' : `See all ${count} results`),
    count: (count: number) =>
      count === 1 ? '1 suggestion.' : `${count} suggestions, use the arrow keys to choose.`,
    nothing: 'Nothing found yet. Press Enter for other suggestions.',
    readAs: (query: string) => `Results for “${query}”`,
    failed: 'The search could not be loaded. The catalogue can still be browsed.',
  },
);
