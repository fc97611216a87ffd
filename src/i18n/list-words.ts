import type { ListPage } from '../catalog/selections/list-pages.ts';
import type { Language } from '../catalog/site.ts';
import { SITE_WORDS } from './site-words.ts';
import type { CandidateStatus } from '../catalog/candidate.ts';
import type { Coverage } from '../catalog/statistics/statistics-over-time.ts';
import type { Stars } from '../catalog/certification/stars.ts';
import { bilingual } from './bilingual.ts';

/** The name of a list's page; from the second on with its number: `Chè, trang 2 / 3`. */
export function listTitle(name: string, page: ListPage<unknown>, lang: Language): string {
  const { pageNumber } = SITE_WORDS[lang];
  return page.number > 1 ? `${name}, ${pageNumber(page.number, page.of)}` : name;
}

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
    allProducers: 'Những người làm',
    producersIntro: (count: number) =>
      `${count} hợp tác xã, doanh nghiệp, hộ và cơ sở được nguồn công khai nêu tên là người làm ra sản phẩm OCOP.`,
    productsIntro: (count: number) =>
      `${count} sản phẩm mà ít nhất một nguồn công khai gọi là sản phẩm OCOP đã được công nhận.`,
    order: { name: 'Theo tên', standing: 'Còn hạn trước' },
    orders: 'Sắp xếp',
    collections: 'Tuyển chọn',
    collectionCount: (count: number, inForce: number) =>
      inForce === 0 ? `${count} sản phẩm` : `${count} sản phẩm, ${inForce} còn hiệu lực`,
    noneInCollection: 'Hiện chưa có sản phẩm nào hợp tiêu chí này.',
    leadOn: 'Xem những nhóm có sản phẩm:',
    examples: 'Ví dụ',
    coverage: ({ products, total, year }: Coverage) =>
      `${products} trong khoảng ${total} sản phẩm của tỉnh (${year}): một tên không có ở đây không có nghĩa là chưa được chứng nhận.`,
    inForce: (count: number, expiring: number) =>
      expiring === 0
        ? `${count}`
        : `${count}, ${expiring === count ? '' : `${expiring} `}sắp hết hạn`,
    browse: 'Xem theo sao hoặc nhóm',
    byDistrict: 'Theo huyện',
    byCategory: 'Theo nhóm sản phẩm',
    byStars: 'Theo hạng sao',
    inSeason: (month: string) => `Vào mùa ${month}`,
    inSeasonIntro: 'Mùa thu hoạch chính theo nguồn công bố.',
    drawn: 'Hình vẽ minh họa loại sản phẩm, không phải ảnh chụp.',
    groupedOn: (day: string) => `Xếp theo tình trạng ngày ${day}.`,
    alsoIncludes: (communes: string) => `còn gồm ${communes}`,
    starsExplained:
      'Hạng sao của lần công nhận gần nhất. Sao chỉ được tô vàng khi giấy chứng nhận chắc chắn còn hiệu lực.',
    namesToAsk: 'Tên sản phẩm',
    heroAnswer: (count: number, day: string) =>
      `Sao OCOP có giá trị 36 tháng. Trang này ghi điều nguồn công khai cho biết về giấy chứng nhận của ${count} sản phẩm, tính đến ngày ${day}.`,
    checkValidity: 'Xem tình trạng hiệu lực',
    seeAll: 'Xem tất cả sản phẩm',
    unknownDistrict: 'Chưa rõ huyện',
    tileMap: 'Các huyện theo vị trí tương đối',
    tileMapCaption:
      'Mỗi ô là một đơn vị cấp huyện đến ngày 30/6/2025, đặt theo vị trí tương đối. Con số là số sản phẩm.',
    noProducts: 'Danh mục chưa ghi nhận sản phẩm nào ở đây.',
    districtIntro: (name: string) =>
      `Từ ngày 1/7/2025 không còn cấp huyện; giấy chứng nhận đã cấp và người dân vẫn dùng tên ${name}.`,
    sharedCommune: (commune: string) => `Ở ${commune}, nơi có một phần trước đây thuộc huyện này`,
    communes: 'Xã, phường trước đây và hiện nay',
    communeThen: 'Đến 30/6/2025',
    communeNow: 'Từ 1/7/2025',
    candidates: 'Đã đánh giá hoặc có tiềm năng, chưa thấy công nhận',
    candidatesIntro:
      'Nguồn nhắc những tên này là đã đánh giá, đã trình, đang làm hồ sơ hoặc có tiềm năng. Chưa thấy nguồn nào nói đã được công nhận, nên danh mục không ghi sao.',
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
  },
  {
    allProducts: 'All products',
    allProducers: 'Producers',
    producersIntro: (count: number) =>
      `${count} cooperatives, companies, households and workshops that public sources name as producers of OCOP products.`,
    productsIntro: (count: number) =>
      `${count} products that at least one public source calls a recognised OCOP product.`,
    order: { name: 'By name', standing: 'In force first' },
    orders: 'Order',
    collections: 'Collections',
    collectionCount: (count: number, inForce: number) =>
      `${count === 1 ? '1 product' : `${count} products`}${inForce === 0 ? '' : `, ${inForce} still valid`}`,
    noneInCollection: 'No product meets this criterion at present.',
    leadOn: 'See where there are products:',
    examples: 'Examples',
    coverage: ({ products, total, year }: Coverage) =>
      `${products} of about ${total} products of the province (${year}): a name that is missing here may well be certified.`,
    inForce: (count: number, expiring: number) =>
      expiring === 0
        ? `${count}`
        : `${count}, ${expiring === count ? '' : `${expiring} `}expiring soon`,
    browse: 'Browse by stars or category',
    byDistrict: 'By district',
    byCategory: 'By category',
    byStars: 'By star level',
    inSeason: (month: string) => `In season in ${month}`,
    inSeasonIntro: 'Main harvest as published.',
    drawn: 'Drawings of the kinds of product, not photos.',
    groupedOn: (day: string) => `Grouped by status on ${day}.`,
    alsoIncludes: (communes: string) => `also includes ${communes}`,
    starsExplained:
      'The stars of the last recognition. They are gold only while the certificate is certainly valid.',
    namesToAsk: 'Product name',
    heroAnswer: (count: number, day: string) =>
      `OCOP stars are valid for 36 months. This site shows what public sources tell about the certificates of ${count} products, as of ${day}.`,
    checkValidity: 'See the state of every certificate',
    seeAll: 'See all products',
    unknownDistrict: 'District unknown',
    tileMap: 'The districts by relative position',
    tileMapCaption:
      'Each tile is a district as it was until 30 June 2025, placed by relative position. The number counts products.',
    noProducts: 'The catalogue records no product here yet.',
    districtIntro: (name: string) =>
      `Districts were abolished on 1 July 2025; certificates and people still use the name ${name}.`,
    sharedCommune: (commune: string) => `In ${commune}, part of which lay in this district`,
    communes: 'Communes then and now',
    communeThen: 'Until 30 June 2025',
    communeNow: 'Since 1 July 2025',
    candidates: 'Evaluated or promising, no recognition found',
    candidatesIntro:
      'Sources say that these were evaluated, submitted, in preparation or promising. No source was found that calls them recognised, so no stars are given.',
    similarTo: 'Similar to',
    categoryIntro: (code: string) =>
      `Code ${code} in the classification of Decision 26/2026/QĐ-TTg.`,
    subcategories: 'Narrower categories',
    starsTitle: (stars: Stars | null) =>
      stars === null ? 'Star level unknown' : `${stars}-star OCOP products`,
    starsShort: (stars: Stars | null) => (stars === null ? 'Stars unknown' : `${stars} stars`),
    starsIntro: (stars: Stars | null) =>
      stars === null
        ? 'A source calls these OCOP products without naming their stars.'
        : `The last recognition gave ${stars} stars. Stars are gold only while the certificate is certainly valid.`,
    noneAtThisLevel: 'The sources read so far name no product at this level.',
  },
);
