import { addDays } from '../../catalog/certification/calendar-day.ts';
import type { PacketAnswer } from '../../catalog/certification/packet-date.ts';
import type { Language } from '../../catalog/site.ts';
import { bilingual } from '../../i18n/bilingual.ts';
import { showDate } from '../../i18n/dates.ts';

/** The words of the three steps by which a shopper reads the packet. */
export const PACKET_WORDS = bilingual(
  {
    title: 'Sao trên gói của bạn còn hạn? Tự xem trong ba bước',
    steps: [
      'Tìm ngày của quyết định công nhận OCOP: trên bao bì, hoặc trên giấy chứng nhận mà người bán cho xem.',
      'Cộng 36 tháng: giấy ký ngày 15/11/2023 còn đến hết ngày 15/11/2026.',
    ],
    type: 'Hoặc gõ ngày ấy vào đây:',
    placeholder: '15/11/2023',
  },
  {
    title: 'Are the stars on your packet still valid? Three steps',
    steps: [
      'Find the date of the OCOP decision: on the packet, or on the certificate that the seller shows you.',
      'Add 36 months: a certificate of 15 November 2023 runs through 15 November 2026.',
    ],
    type: 'Or type that date here, day first:',
    placeholder: '15/11/2023',
  },
);

/** What the typed date tells, in a sentence. */
export function packetSentence(answer: PacketAnswer, lang: Language): string {
  return lang === 'vi' ? vietnameseSentence(answer) : englishSentence(answer);
}

function vietnameseSentence(answer: PacketAnswer): string {
  switch (answer.kind) {
    case 'unreadable':
      return 'Gõ ngày kiểu 15/11/2023; chỉ biết tháng hay năm thì gõ 11/2023 hay 2023.';
    case 'future':
      return 'Ngày này ở tương lai. Xem lại ngày của quyết định.';
    case 'before-ocop':
      return 'Chưa có giấy OCOP nào trước ngày 21/8/2019.';
    default:
  }
  const { earliest, latest } = answer.ends;
  const [first, last] = [showDate(earliest, 'vi'), showDate(latest, 'vi')];
  const isExact = earliest === latest;
  switch (answer.kind) {
    case 'running':
      return isExact ? `Còn đến hết ngày ${first}.` : `Còn ít nhất đến hết ngày ${first}.`;
    case 'over': {
      const since = showDate(addDays(latest, 1), 'vi');
      return isExact ? `Đã quá hạn từ ngày ${since}.` : `Đã quá hạn, chậm nhất từ ngày ${since}.`;
    }
    case 'uncertain':
      return `Chưa chắc: hết hạn trong khoảng từ ${first} đến ${last}. Cần ngày đầy đủ.`;
  }
}

function englishSentence(answer: PacketAnswer): string {
  switch (answer.kind) {
    case 'unreadable':
      return 'Type a date like 15/11/2023; if only the month or year is known, 11/2023 or 2023.';
    case 'future':
      return 'This date lies in the future. Look at the date of the decision again.';
    case 'before-ocop':
      return 'No OCOP certificate is older than 21 August 2019.';
    default:
  }
  const { earliest, latest } = answer.ends;
  const [first, last] = [showDate(earliest, 'en'), showDate(latest, 'en')];
  const isExact = earliest === latest;
  switch (answer.kind) {
    case 'running':
      return isExact ? `Still valid, through ${first}.` : `Still valid, at least through ${first}.`;
    case 'over': {
      const since = showDate(addDays(latest, 1), 'en');
      return isExact ? `Expired since ${since}.` : `Expired, since ${since} at the latest.`;
    }
    case 'uncertain':
      return `Not certain: it ends between ${first} and ${last}. The full date is needed.`;
  }
}
