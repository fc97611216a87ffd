import { isPhone, withLeadingZero } from '../phone-number.ts';

/** A telephone number of a cell, and what else the cell says. */
export interface PhoneIn {
  readonly phone: string;
  /** Whose number it is, as in `0912 345 678 (anh A)`; empty where nothing else is said. */
  readonly remark: string;
}

const LABEL = /^(?:s?đt|điện thoại|tel|phone|hotline|di động|zalo)\s*[:.]?\s*/iu;
const REMARK = /\s*(\([^()\d]+\)|[-–,]\s*[^\d]+)$/u;

/** The one number that a cell means, with the zero that spreadsheets eat; undefined where it means none or several. */
export function phoneIn(text: string): PhoneIn | undefined {
  const typed = text.replace(LABEL, '');
  const [end = '', remark = ''] = isPhone(typed) ? [] : (REMARK.exec(typed) ?? []);
  const number = typed.slice(0, typed.length - end.length);
  const phone = withLeadingZero(number) ?? number;
  return isPhone(phone) ? { phone, remark } : undefined;
}
