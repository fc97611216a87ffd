import { bilingual } from './bilingual.ts';

/** What readers' pages call the things that several of them name, in everyday words. */
export const GLOSSARY = bilingual(
  {
    maker: 'Người làm',
    makers: 'Người làm',
    unknownMaker: 'Chưa rõ người làm',
    stillValid: 'Sao còn hạn?',
    saved: 'Đã lưu',
    copyLink: 'Sao chép liên kết',
    evidence: 'Nguồn',
    press: 'báo chí',
    otherMarks: 'Chứng nhận và giải thưởng khác',
    unknownRecognition: 'chưa rõ sao và năm',
  },
  {
    maker: 'Producer',
    makers: 'Producers',
    unknownMaker: 'Producer unknown',
    stillValid: 'Stars still valid?',
    saved: 'Saved',
    copyLink: 'Copy the link',
    evidence: 'Source',
    press: 'press',
    otherMarks: 'Other certificates and awards',
    unknownRecognition: 'stars and year unknown',
  },
);

/** Words of offices, and what people say instead; pages for readers hold none of them. */
export const OFFICE_WORDS: readonly (readonly [office: string, everyday: string])[] = [
  ['chủ thể', 'người làm'],
  ['chép địa chỉ', 'sao chép liên kết'],
  ['ban biên tập', 'người biên tập'],
];
