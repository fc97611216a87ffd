import { bilingual } from './bilingual.ts';

/** The words of the page about print. */
export const STUDIO_PAGE = bilingual(
  {
    title: 'In ấn',
    intro:
      'Danh mục, thẻ gian hàng, nhãn giá và danh sách liên hệ dạng PDF, dàn sẵn để in. Tình trạng chứng nhận ghi trong bản in tính cho ngày in trên bìa.',
    ready: 'Bản in có sẵn',
    readyNote: 'Được tạo lại mỗi lần trang được dựng.',
    fairs: 'Hội chợ',
  },
  {
    title: 'Print',
    intro:
      'Catalogues, booth cards, price labels and contact sheets as PDF, ready for print. The status of each certificate is that of the day given on the cover.',
    ready: 'Ready to print',
    readyNote: 'Made anew with every build of the site.',
    fairs: 'Fairs',
  },
);
