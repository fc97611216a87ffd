import type { YearTotals } from '../../catalog/statistics/statistics-over-time.ts';
import type { Stars } from '../../catalog/certification/stars.ts';
import type { StatisticKind } from '../../catalog/statistics/statistic.ts';
import { GLOSSARY } from '../../i18n/glossary.ts';
import { bilingual } from '../../i18n/bilingual.ts';

/** At least one, which also describes the page to search engines. */
type Sentences = [string, ...string[]];

/** The words of the page on OCOP and of the published counts below it. */
export const ABOUT_WORDS = bilingual(
  {
    description: (province: string) =>
      `OCOP là gì, sao được chấm, giữ và mất thế nào, danh mục này xét hiệu lực ra sao, và chương trình ở ${province} qua các năm.`,
    inShort: [
      'OCOP (Mỗi xã một sản phẩm) là chương trình của Nhà nước chấm điểm đặc sản của các xã; từ 3 đến 5 sao thì được công nhận.',
      'Sao có giá trị 36 tháng kể từ ngày ký quyết định; muốn giữ, sản phẩm phải được chấm lại.',
      'Gói hàng in sao có thể nằm trên kệ lâu hơn thế, nên danh mục này ghi cho từng sản phẩm: đã có quyết định nào, sao hôm nay còn hạn hay không, và nguồn nào nói vậy.',
    ] satisfies Sentences,
    packet: [
      'Sao: hạng của lần công nhận khi in gói hàng.',
      'Số và ngày quyết định, nếu gói hàng có ghi: cộng 36 tháng là ngày hết hạn.',
      'Tên, địa chỉ, số điện thoại của người làm: hỏi được người bán ảnh giấy chứng nhận.',
    ],
    packetDrawn: 'Gói hàng vẽ ra để minh họa; mỗi nơi in một kiểu.',
    further: 'Xem tiếp',
    next: {
      validity: 'Giấy chứng nhận nào còn hiệu lực hôm nay',
      figures: 'Luật về sao OCOP, và số liệu của tỉnh qua các năm',
      data: 'Tải dữ liệu',
      contribute: 'Đóng góp và báo sai sót',
    },
    overTime: (province: string) => `OCOP ở ${province} qua các năm`,
    overTimeIntro:
      'Dưới đây là những con số mà nguồn công khai đăng, kể cả khi không khớp nhau; vì vậy không nên cộng chúng lại. Chúng cũng không cho biết bao nhiêu giấy chứng nhận còn hiệu lực.',
    chartCaption:
      'Tổng số sản phẩm OCOP toàn tỉnh mà các nguồn công bố trong từng năm. Đường nối con số lớn nhất của mỗi năm.',
    contested: 'Chấm rỗng và dấu *: năm có số liệu mâu thuẫn, xem từng số liệu bên dưới.',
    chartSummary: (years: readonly YearTotals[]) =>
      `Biểu đồ tổng số sản phẩm OCOP được công bố: ${years.map(({ year, totals }) => `năm ${year}: ${totals.join(' hoặc ')}`).join('; ')}.`,
    pastFairs: 'Hội chợ đã qua có hàng của tỉnh',
    figuresOf: (place: string, count: number) => `${place}: ${count} số liệu`,
    fairs: (count: number) => `${count} hội chợ, theo nguồn công khai`,
    goodsNamed: 'Nguồn nêu tên',
    province: 'Toàn tỉnh',
    date: 'Thời điểm',
    undated: 'Không rõ ngày',
    products: 'Sản phẩm',
    split: 'Hạng sao',
    stars: (stars: Stars, count: number) => `${stars} sao: ${count}`,
    producers: GLOSSARY.vi.makers,
    said: 'Nguồn nói',
    conflict: 'Chưa chắc chắn',
    kind: { total: 'tổng', round: 'riêng một đợt' } satisfies Record<StatisticKind, string>,
  },
  {
    description: (province: string) =>
      `What OCOP is, how stars are given, kept and lost, how this catalogue judges validity, and the programme in ${province} over the years.`,
    inShort: [
      'OCOP (One Commune One Product) is a programme of the state that rates the specialties of communes; with 3 to 5 stars they are recognised.',
      'Stars hold for 36 months from the day of the decision; to keep them, a product has to be rated again.',
      'A packet with printed stars may stand on a shelf for longer, so this catalogue tells for each product which decisions there are, whether its stars hold today, and which source says so.',
    ] satisfies Sentences,
    packet: [
      'The stars: the level of the recognition at the time of printing.',
      'Number and date of the decision, where the packet gives them: add 36 months and you have the last day.',
      'Name, address and telephone of the producer: a seller can show you a photo of the certificate.',
    ],
    packetDrawn: 'A packet drawn for illustration; no two are printed alike.',
    further: 'Read on',
    next: {
      validity: 'Which certificates hold today',
      figures: 'The law on OCOP stars, and the figures of the province over the years',
      data: 'Download the data',
      contribute: 'Contribute and report mistakes',
    },
    overTime: (province: string) => `OCOP in ${province} over the years`,
    overTimeIntro:
      'These are the figures that public sources give, also where they disagree; they should not be added up. Nor do they tell how many certificates are valid.',
    chartCaption:
      'Total of OCOP products in the province as published in each year. The line joins the largest figure of each year.',
    contested: 'Hollow dots and *: years with conflicting figures, see the reports below.',
    chartSummary: (years: readonly YearTotals[]) =>
      `Chart of the published totals of OCOP products: ${years.map(({ year, totals }) => `${year}: ${totals.join(' or ')}`).join('; ')}.`,
    pastFairs: 'Past fairs with goods of the province',
    figuresOf: (place: string, count: number) =>
      `${place}: ${count === 1 ? '1 report' : `${count} reports`}`,
    fairs: (count: number) => `${count} fairs, from public sources`,
    goodsNamed: 'Named by the source',
    province: 'Whole province',
    date: 'Date',
    undated: 'Undated',
    products: 'Products',
    split: 'Stars',
    stars: (stars: Stars, count: number) => `${stars} stars: ${count}`,
    producers: 'Producers',
    said: 'What the source says',
    conflict: 'In doubt',
    kind: { total: 'total', round: 'one round' } satisfies Record<StatisticKind, string>,
  },
);
