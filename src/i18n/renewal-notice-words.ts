import { bilingual } from './bilingual.ts';

/** The words of the monthly notice to the editors. */
export const RENEWAL_NOTICE_WORDS = bilingual(
  {
    about:
      'Kỳ nộp hồ sơ đánh giá lại (từ 180 đến 120 ngày trước khi giấy chứng nhận hết hạn) mở trong tháng này. Xong việc thì đóng bài này; đầu tháng nào có giấy đến kỳ, máy mở bài mới.',
    opens: (month: string) => `Mở trong ${month}`,
    possible: 'Có thể mở, vì chưa biết đúng ngày hết hạn',
    none: 'Không có.',
    line: (name: string, days: string, end: string) => `${name}: nộp ${days}; hết hạn ${end}`,
    calendar: 'Cả năm, trong ứng dụng lịch:',
    calendarOnSite: 'Cả năm, trong ứng dụng lịch: tệp `hieu-luc.ics` ở trang của danh mục.',
    what: 'Việc nên làm: báo cho chủ thể; khi có quyết định mới, mở mẫu “Cập nhật chứng nhận”.',
  },
  {
    about:
      'The time for renewal (180 to 120 days before the end of the certificate) begins this month. Close this issue when all is done; a month with new windows gets its own.',
    opens: (month: string) => `Begins in ${month}`,
    possible: 'May begin, since the exact end is not known',
    none: 'None.',
    line: (name: string, days: string, end: string) => `${name}: apply ${days}; ends ${end}`,
    calendar: 'All of the year, in a calendar app:',
    calendarOnSite: 'All of the year, in a calendar app: the file `validity.ics` on the site.',
    what: 'What to do: tell the producers; once there is a new decision, use the form for new certificates.',
  },
);
