import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the search page. */
export const SEARCH_WORDS = bilingual(
  {
    title: 'Tìm kiếm',
    description:
      'Tìm sản phẩm OCOP và người làm theo tên, nơi làm, nhóm và hạng sao, gõ có dấu hay không dấu đều được.',
    label: 'Tên sản phẩm, người làm hoặc nơi làm',
    submit: 'Tìm',
    withoutScript:
      'Ô tìm kiếm cần JavaScript, mà trình duyệt này không chạy. Từ bạn gõ còn ở thanh địa chỉ, sau chữ “q=”. Hãy mở Tất cả sản phẩm và dùng “Tìm trong trang” của trình duyệt, hoặc xem theo các mục dưới đây.',
    browse: 'Xem theo mục',
    facet: {
      kind: 'Sản phẩm hay người làm',
      district: 'Huyện (trước 1/7/2025)',
      commune: 'Xã, phường hiện nay',
      category: 'Nhóm sản phẩm',
      stars: 'Hạng sao lần gần nhất',
      status: 'Hiệu lực',
    },
    filters: 'Bộ lọc',
    openFilters: 'Lọc',
    activeFilters: (count: number) => `${count} bộ lọc đang dùng`,
    closeFilters: (count: number) => `Xem ${count} kết quả`,
    removeFilter: 'Bỏ lọc:',
    removeAll: 'Xóa hết bộ lọc',
    narrowTo: 'Lọc theo:',
    sort: 'Xếp theo',
    sorts: { relevance: 'Liên quan nhất', name: 'Tên A–Z', stars: 'Nhiều sao trước' },
    results: 'Kết quả tìm kiếm',
    toResults: 'Đến kết quả đầu tiên',
    more: 'Xem thêm',
    searching: 'Đang tìm…',
    counted: (count: number) => `${count} kết quả.`,
    found: (count: number, query: string) =>
      query ? `${count} kết quả cho “${query}”.` : `${count} sản phẩm và người làm trong danh mục.`,
    foundFiltered: (count: number, query: string) =>
      query ? `${count} kết quả cho “${query}” với bộ lọc đã chọn.` : `${count} mục khớp bộ lọc.`,
    foundSoFar: (count: number, query: string) => `Đã thấy ${count} kết quả cho “${query}”…`,
    countedSoFar: (count: number) => `Đã thấy ${count} kết quả…`,
    aside: {
      kind: 'Hàng cùng loại, tên không có chữ này',
      nearby: 'Sản phẩm cùng huyện',
      text: 'Chỉ nhắc tới trong bài viết',
    },
    onlyAside: {
      kind: (query: string) => `Không tên nào có “${query}”; dưới đây là hàng cùng loại.`,
      nearby: (query: string) => `Không tên nào có “${query}”; dưới đây là sản phẩm cùng huyện.`,
      text: (query: string) =>
        `Không tên nào có “${query}”; dưới đây là những bài viết có nhắc tới.`,
    },
    place: (name: string, within: string) => `${name} thuộc ${within}.`,
    noneThere: 'Danh mục chưa ghi sản phẩm nào ở đó.',
    inForce: (count: number) =>
      count > 0
        ? `${count} sản phẩm chắc chắn còn hạn sao hôm nay.`
        : 'Theo các nguồn đã ghi, hôm nay không sản phẩm nào chắc chắn còn hạn sao.',
    whatToBuy: 'Bạn muốn mua gì? Hãy gõ tên sản phẩm.',
    where: 'Mua ở đâu: trang của mỗi sản phẩm ghi nơi bán và cách hỏi người làm, nếu có nguồn.',
    places: 'Trong tỉnh có:',
    emptyCollection: (name: string, day: string) =>
      `Ngày ${day} mục “${name}” chưa có sản phẩm nào.`,
    noCure: 'Danh mục không ghi công dụng chữa bệnh.',
    unknownNumber: 'Mã này không có trong danh mục.',
    unknownNumberMeaning:
      'Danh mục chỉ ghi những mã vạch, mã số sản phẩm, số quyết định và số điện thoại mà nguồn công khai có nêu. Thiếu mã không có nghĩa là sản phẩm giả hay chưa được công nhận: hãy tìm theo tên ghi trên bao bì.',
    telex: (query: string, read: string) => `Đang hiểu “${query}” là “${read}”.`,
    suggested: (query: string, read: string) =>
      `Không có kết quả cho “${query}”. Đang hiện kết quả cho “${read}”.`,
    fewerWords: (read: string) =>
      `Không có mục nào chứa đủ các từ; đang hiện kết quả cho “${read}”.`,
    didYouMean: (query: string) => `Ý bạn là “${query}”?`,
    nothing: (query: string) =>
      query ? `Không tìm thấy gì cho “${query}”.` : 'Không có mục nào khớp bộ lọc.',
    nothingAdvice:
      'Hãy thử ít từ hơn hoặc một tên gọi khác, hoặc xem theo các mục dưới đây. Sản phẩm có thật mà danh mục chưa ghi?',
    tellEditors: 'Báo cho người biên tập',
    failed: 'Chưa tải được phần tìm kiếm. Có thể máy đang không có mạng.',
    incomplete:
      'Mới tìm trong tên, người làm và nơi làm; chưa tải được phần tìm trong bài viết. Có thể máy đang không có mạng.',
    late: 'Mạng đang chậm, vẫn đang tìm…',
    lateTexts: 'Mạng đang chậm: mới tìm trong tên, người làm và nơi làm, còn đợi phần bài viết…',
    retry: 'Thử lại',
    stale: (day: string) =>
      `Số liệu bộ lọc tính đến ngày ${day}; nhãn trên từng thẻ tính theo hôm nay.`,
  },
  {
    title: 'Search',
    description:
      'Find OCOP products and producers by name, place, category and stars, with or without Vietnamese marks.',
    label: 'Product, producer or place',
    submit: 'Search',
    withoutScript:
      'Searching needs JavaScript, which this browser does not run. What you typed still stands in the address bar, after “q=”. Open All products and use “Find in page” of the browser, or browse below.',
    browse: 'Browse',
    facet: {
      kind: 'Kind',
      district: 'District (before 1 July 2025)',
      commune: 'Commune of today',
      category: 'Category',
      stars: 'Stars of the last recognition',
      status: 'Validity',
    },
    filters: 'Filters',
    openFilters: 'Filter',
    activeFilters: (count: number) => (count === 1 ? '1 filter in use' : `${count} filters in use`),
    closeFilters: (count: number) => (count === 1 ? 'Show 1 result' : `Show ${count} results`),
    removeFilter: 'Remove filter:',
    removeAll: 'Remove all filters',
    narrowTo: 'Filter by:',
    sort: 'Sort by',
    sorts: { relevance: 'Best match', name: 'Name A–Z', stars: 'Most stars first' },
    results: 'Search results',
    toResults: 'To the first result',
    more: 'Show more',
    searching: 'Searching…',
    counted: (count: number) => (count === 1 ? '1 result.' : `${count} results.`),
    found: (count: number, query: string) => {
      const found = count === 1 ? '1 result' : `${count} results`;
      return query
        ? `${found} for “${query}”.`
        : `${count} products and producers in the catalogue.`;
    },
    foundFiltered: (count: number, query: string) => {
      const found = count === 1 ? '1 result' : `${count} results`;
      return query ? `${found} for “${query}” with these filters.` : `${found} with these filters.`;
    },
    foundSoFar: (count: number, query: string) => `Found ${count} for “${query}” so far…`,
    countedSoFar: (count: number) => `Found ${count} so far…`,
    aside: {
      kind: 'Goods of that kind, though not by name',
      nearby: 'From the same district',
      text: 'Only mentioned in a text',
    },
    onlyAside: {
      kind: (query: string) => `No name contains “${query}”; these are goods of that kind.`,
      nearby: (query: string) => `No name contains “${query}”; these are from the same district.`,
      text: (query: string) => `No name contains “${query}”; these texts mention it.`,
    },
    place: (name: string, within: string) => `${name} is in ${within}.`,
    noneThere: 'The catalogue has no product from there yet.',
    inForce: (count: number) =>
      count === 0
        ? 'According to the sources on file, no product surely bears valid stars today.'
        : count === 1
          ? '1 product surely bears valid stars today.'
          : `${count} products surely bear valid stars today.`,
    whatToBuy: 'What would you like to buy? Type the name of a product.',
    where:
      'Where to buy: the page of each product tells where it is sold and how to ask its producer, as far as a source does.',
    places: 'In the province:',
    emptyCollection: (name: string, day: string) => `“${name}” holds no product on ${day}.`,
    noCure: 'The catalogue says nothing about curing ailments.',
    unknownNumber: 'This number is not in the catalogue.',
    unknownNumberMeaning:
      'The catalogue has only the barcodes, product codes, decision numbers and telephone numbers that public sources state. A missing number does not mean that a product is fake or not recognised: search for the name on its packet.',
    telex: (query: string, read: string) => `Reading “${query}” as “${read}”.`,
    suggested: (query: string, read: string) =>
      `No results for “${query}”. Showing results for “${read}”.`,
    fewerWords: (read: string) => `Nothing contains all the words; showing results for “${read}”.`,
    didYouMean: (query: string) => `Did you mean “${query}”?`,
    nothing: (query: string) =>
      query ? `Nothing found for “${query}”.` : 'Nothing matches these filters.',
    nothingAdvice:
      'Try fewer words or another name, or browse below. Is there a product that the catalogue lacks?',
    tellEditors: 'Tell the editors',
    failed: 'The search could not be loaded. You may be offline.',
    incomplete:
      'Only names, producers and places were searched; the search in the texts could not be loaded. You may be offline.',
    late: 'The network is slow; still searching…',
    lateTexts:
      'The network is slow: names, producers and places were searched, the texts are still to come…',
    retry: 'Try again',
    stale: (day: string) =>
      `The filters show the state of ${day}; the label on each card is as of today.`,
  },
);
