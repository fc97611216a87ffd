import { expect, test } from 'vitest';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { packetAnswer } from '../../catalog/certification/packet-date.ts';
import { packetSentence } from './packet-words.ts';

const TODAY = '2026-11-30' as CalendarDay;
const said = (typed: string) => {
  const answer = packetAnswer(typed, TODAY);
  return [packetSentence(answer, 'vi'), packetSentence(answer, 'en')];
};

test('the date on a packet is answered in one sentence, in both languages', () => {
  const typed = ['15/12/2023', '15/11/2023', '2024', '2022', '2023', '1/1/2027', '2018', 'abc'];
  expect(Object.fromEntries(typed.map((text) => [text, said(text)]))).toMatchInlineSnapshot(`
    {
      "1/1/2027": [
        "Ngày này ở tương lai. Xem lại ngày của quyết định.",
        "This date lies in the future. Look at the date of the decision again.",
      ],
      "15/11/2023": [
        "Đã quá hạn từ ngày 16/11/2026.",
        "Expired since 16 November 2026.",
      ],
      "15/12/2023": [
        "Còn đến hết ngày 15/12/2026.",
        "Still valid, through 15 December 2026.",
      ],
      "2018": [
        "Chưa có giấy OCOP nào trước ngày 21/8/2019.",
        "No OCOP certificate is older than 21 August 2019.",
      ],
      "2022": [
        "Đã quá hạn, chậm nhất từ ngày 1/1/2026.",
        "Expired, since 1 January 2026 at the latest.",
      ],
      "2023": [
        "Chưa chắc: hết hạn trong khoảng từ 1/1/2026 đến 31/12/2026. Cần ngày đầy đủ.",
        "Not certain: it ends between 1 January 2026 and 31 December 2026. The full date is needed.",
      ],
      "2024": [
        "Còn ít nhất đến hết ngày 1/1/2027.",
        "Still valid, at least through 1 January 2027.",
      ],
      "abc": [
        "Gõ ngày kiểu 15/11/2023; chỉ biết tháng hay năm thì gõ 11/2023 hay 2023.",
        "Type a date like 15/11/2023; if only the month or year is known, 11/2023 or 2023.",
      ],
    }
  `);
});
