import type { YearTotals } from '../../catalog/statistics/statistics-over-time.ts';
import type { Stars } from '../../catalog/certification/stars.ts';
import type { StatisticKind } from '../../catalog/statistics/statistic.ts';
import { bilingual } from '../../i18n/bilingual.ts';

/** The words of the page on OCOP and of the published counts below it. */
export const ABOUT_WORDS = bilingual(
  {
    description: (province: string) =>
      `OCOP là gì, sao được chấm, giữ và mất thế nào, danh mục này xét hiệu lực ra sao, và chương trình ở ${province} qua các năm.`,
    checkValidity: 'Xem giấy chứng nhận nào còn hiệu lực hôm nay',
    overTime: (province: string) => `OCOP ở ${province} qua các năm`,
    overTimeIntro:
      'Dưới đây là những con số mà nguồn công khai đăng, kể cả khi không khớp nhau; vì vậy không nên cộng chúng lại. Chúng cũng không cho biết bao nhiêu giấy chứng nhận còn hiệu lực.',
    chartCaption:
      'Tổng số sản phẩm OCOP toàn tỉnh mà các nguồn công bố trong từng năm. Đường nối con số lớn nhất của mỗi năm.',
    contested: 'Chấm rỗng và dấu *: năm có số liệu mâu thuẫn, xem bảng dưới.',
    chartSummary: (years: readonly YearTotals[]) =>
      `Biểu đồ tổng số sản phẩm OCOP được công bố: ${years.map(({ year, totals }) => `năm ${year}: ${totals.join(' hoặc ')}`).join('; ')}.`,
    pastFairs: 'Hội chợ đã qua có hàng của tỉnh',
    goodsNamed: 'Nguồn nêu tên',
    province: 'Toàn tỉnh',
    date: 'Thời điểm',
    undated: 'Không rõ ngày',
    products: 'Sản phẩm',
    split: 'Hạng sao',
    stars: (stars: Stars, count: number) => `${stars} sao: ${count}`,
    producers: 'Chủ thể',
    said: 'Nguồn nói',
    conflict: 'Chưa chắc chắn',
    kind: { total: 'tổng', round: 'riêng một đợt' } satisfies Record<StatisticKind, string>,
  },
  {
    description: (province: string) =>
      `What OCOP is, how stars are given, kept and lost, how this catalogue judges validity, and the programme in ${province} over the years.`,
    checkValidity: 'See which certificates hold today',
    overTime: (province: string) => `OCOP in ${province} over the years`,
    overTimeIntro:
      'These are the figures that public sources give, also where they disagree; they should not be added up. Nor do they tell how many certificates are valid.',
    chartCaption:
      'Total of OCOP products in the province as published in each year. The line joins the largest figure of each year.',
    contested: 'Hollow dots and *: years with conflicting figures, see the table below.',
    chartSummary: (years: readonly YearTotals[]) =>
      `Chart of the published totals of OCOP products: ${years.map(({ year, totals }) => `${year}: ${totals.join(' or ')}`).join('; ')}.`,
    pastFairs: 'Past fairs with goods of the province',
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
