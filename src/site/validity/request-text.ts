import { addDays, type CalendarDay } from '../../catalog/certification/calendar-day.ts';
import {
  RENEWAL_CLOSES_DAYS,
  RENEWAL_OPENS_DAYS,
} from '../../catalog/certification/certification.ts';
import { showDate } from '../../i18n/dates.ts';
import { recognisedText } from '../../i18n/recognition-text.ts';
import { statusOn, type ValidityRow } from './validity-rows.ts';

/** What an officer sends a maker to learn of a new decision; Vietnamese, in one line, with the product's page. */
export function requestText(row: ValidityRow, day: CalendarDay, page: string): string {
  const to = row.maker === '' ? 'người làm' : row.maker;
  return `Kính gửi ${to}: ${standing(row, day)} Nếu đã có quyết định công nhận lại, xin gửi số, ngày ký và ảnh chụp quyết định để danh mục cập nhật.${renewal(row, day)} Trang sản phẩm: ${page}`;
}

function standing(row: ValidityRow, day: CalendarDay): string {
  const { name, ends, decided, stars } = row;
  const recognised = stars === null && decided === null ? '' : ` (${recognisedText(row, 'vi')})`;
  const certificate = `giấy chứng nhận OCOP của “${name}”${recognised}`;
  if (!ends) return `tính đến ${showDate(day, 'vi')}, danh mục chưa ghi nhận ${certificate}.`;
  const first = showDate(ends.earliest, 'vi');
  const isExact = ends.earliest === ends.latest;
  switch (statusOn(row, day)) {
    case 'valid':
    case 'expiring':
      return `${certificate} có giá trị ${isExact ? '' : 'ít nhất '}đến hết ngày ${first}.`;
    case 'expired':
      return isExact
        ? `${certificate} đã hết hạn ngày ${first}.`
        : `theo các nguồn công khai, ${certificate} đã quá hạn.`;
    case 'revoked':
      return `${certificate} đã bị thu hồi.`;
    default:
      return `theo các nguồn công khai, chưa rõ ${certificate} còn hiệu lực hay không.`;
  }
}

/** When to hand in the renewal (QĐ 26/2026/QĐ-TTg, Điều 7.6a); nothing where the end is not known or the time is over. */
function renewal({ ends }: ValidityRow, day: CalendarDay): string {
  if (!ends || ends.earliest !== ends.latest) return '';
  const closes = addDays(ends.earliest, -RENEWAL_CLOSES_DAYS);
  if (day > closes) return '';
  const opens = addDays(ends.earliest, -RENEWAL_OPENS_DAYS);
  return ` Hồ sơ đánh giá lại nộp từ ${showDate(opens, 'vi')} đến ${showDate(closes, 'vi')}.`;
}
