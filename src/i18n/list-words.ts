import type { CandidateStatus } from '../catalog/candidate.ts';
import type { Stars } from '../catalog/stars.ts';
import { bilingual } from './bilingual.ts';

/** How far a specialty without certificate has come. */
export const CANDIDATE_STATUS = bilingual<Record<CandidateStatus, string>>(
  {
    evaluated: 'Đã được hội đồng đánh giá',
    submitted: 'Đã trình đánh giá',
    'in-progress': 'Đang hoàn thiện hồ sơ',
    potential: 'Được nêu là tiềm năng',
  },
  {
    evaluated: 'Evaluated by a council',
    submitted: 'Submitted for evaluation',
    'in-progress': 'Dossier in preparation',
    potential: 'Named as promising',
  },
);

/** The words of home, lists, districts, categories and stars. */
export const LIST_WORDS = bilingual(
  {
    allProducts: 'Tất cả sản phẩm',
    allProducers: 'Các chủ thể sản xuất',
    producersIntro: (count: number) =>
      `${count} hợp tác xã, doanh nghiệp, hộ và cơ sở được nguồn công khai nêu tên là chủ thể sản phẩm OCOP.`,
    productsIntro: (count: number) =>
      `${count} sản phẩm mà ít nhất một nguồn công khai gọi là sản phẩm OCOP đã được công nhận, xếp theo tên.`,
    byDistrict: 'Theo huyện',
    byCategory: 'Theo nhóm sản phẩm',
    byStars: 'Theo hạng sao',
    inSeason: (month: string) => `Đang vào mùa ${month}`,
    inSeasonIntro: 'Mùa thu hoạch chính theo nguồn công bố.',
    starsExplained:
      'Hạng sao của lần công nhận gần nhất. Sao chỉ được tô vàng khi giấy chứng nhận chắc chắn còn hiệu lực.',
    heroAnswer: (count: number, day: string) =>
      `Sao OCOP có giá trị 36 tháng. Với ${count} sản phẩm, trang này nói rõ giấy chứng nhận còn hay đã hết hạn vào ngày ${day}, theo nguồn nào.`,
    checkValidity: 'Xem tình trạng hiệu lực',
    seeAll: 'Xem tất cả sản phẩm',
    unknownDistrict: 'Chưa rõ huyện',
    tileMap: 'Các huyện theo vị trí tương đối',
    tileMapCaption:
      'Mỗi ô là một đơn vị cấp huyện đến ngày 30/6/2025, đặt theo vị trí tương đối. Con số là số sản phẩm.',
    noProducts: 'Chưa có sản phẩm nào được công nhận theo các nguồn đã đọc.',
    districtIntro: (name: string) =>
      `Đơn vị cấp huyện kết thúc từ ngày 1/7/2025; giấy chứng nhận, người dân và tên gọi vẫn dùng tên ${name}.`,
    communes: 'Xã, phường trước đây và hiện nay',
    communeThen: 'Đến 30/6/2025',
    communeNow: 'Từ 1/7/2025',
    candidates: 'Chưa được công nhận: đã đánh giá hoặc có tiềm năng',
    candidatesIntro:
      'Những tên dưới đây chỉ được một nguồn nhắc là đã đánh giá, đã trình hoặc có tiềm năng. Không có sao, không có giấy chứng nhận.',
    similarTo: 'Gần với',
    categoryIntro: (code: string) => `Mã ${code} theo phân loại của Quyết định 26/2026/QĐ-TTg.`,
    subcategories: 'Các nhóm nhỏ hơn',
    starsTitle: (stars: Stars | null) =>
      stars === null ? 'Chưa rõ hạng sao' : `Sản phẩm OCOP ${stars} sao`,
    starsShort: (stars: Stars | null) => (stars === null ? 'Chưa rõ hạng' : `${stars} sao`),
    starsIntro: (stars: Stars | null) =>
      stars === null
        ? 'Nguồn gọi là sản phẩm OCOP nhưng không nêu hạng sao.'
        : `Lần công nhận gần nhất được ${stars} sao. Sao chỉ được tô vàng khi giấy chứng nhận chắc chắn còn hiệu lực.`,
    noneAtThisLevel: 'Chưa có sản phẩm nào ở hạng này theo các nguồn đã đọc.',
    ownPages: 'Xem thêm',
  },
  {
    allProducts: 'All products',
    allProducers: 'Producers',
    producersIntro: (count: number) =>
      `${count} cooperatives, companies, households and workshops that public sources name as producers of OCOP products.`,
    productsIntro: (count: number) =>
      `${count} products that at least one public source calls a recognised OCOP product, ordered by Vietnamese name.`,
    byDistrict: 'By district',
    byCategory: 'By category',
    byStars: 'By star level',
    inSeason: (month: string) => `In season in ${month}`,
    inSeasonIntro: 'Main harvest as published.',
    starsExplained:
      'The stars of the last recognition. They are gold only while the certificate surely holds.',
    heroAnswer: (count: number, day: string) =>
      `OCOP stars hold for 36 months. For ${count} products this site says whether the certificate still held on ${day}, and which source says so.`,
    checkValidity: 'See the state of validity',
    seeAll: 'See all products',
    unknownDistrict: 'District unknown',
    tileMap: 'The districts by relative position',
    tileMapCaption:
      'Each tile is a district as it was until 30 June 2025, placed by relative position. The number counts products.',
    noProducts: 'The sources read so far name no recognised product.',
    districtIntro: (name: string) =>
      `Districts ended on 1 July 2025; certificates, people and place names still use ${name}.`,
    communes: 'Communes then and now',
    communeThen: 'Until 30 June 2025',
    communeNow: 'Since 1 July 2025',
    candidates: 'Not recognised: evaluated or promising',
    candidatesIntro:
      'A source only says that these were evaluated, submitted or are promising. They have no stars and no certificate.',
    similarTo: 'Similar to',
    categoryIntro: (code: string) =>
      `Code ${code} in the classification of Decision 26/2026/QĐ-TTg.`,
    subcategories: 'Narrower categories',
    starsTitle: (stars: Stars | null) =>
      stars === null ? 'Star level unknown' : `${stars}-star OCOP products`,
    starsShort: (stars: Stars | null) => (stars === null ? 'Unknown' : `${stars} stars`),
    starsIntro: (stars: Stars | null) =>
      stars === null
        ? 'A source calls these OCOP products without naming their stars.'
        : `The last recognition gave ${stars} stars. Stars are gold only while the certificate surely holds.`,
    noneAtThisLevel: 'The sources read so far name no product at this level.',
    ownPages: 'See also',
  },
);
