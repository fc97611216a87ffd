import type { Certification } from '../catalog/certification/certification.ts';
import type { Validity } from '../catalog/certification/validity.ts';
import type { Language } from '../catalog/site.ts';
import { GLOSSARY } from './glossary.ts';
import { decidedText, starsText } from './validity-words.ts';

/** The quiet line under a name in lists: the stars with their date, as `3 sao năm 2019`. */
export function recognitionText({ certification }: Validity, lang: Language): string {
  return certification ? recognisedText(certification, lang) : '';
}

/** The stars with their date. */
export function recognisedText(
  certification: Pick<Certification, 'stars' | 'decided'>,
  lang: Language,
): string {
  const stars = starsText(certification.stars, lang);
  const decided = decidedText(certification, lang);
  if (certification.stars === null && certification.decided === null) {
    return GLOSSARY[lang].unknownRecognition;
  }
  return certification.decided === null || lang === 'en'
    ? `${stars}, ${decided}`
    : `${stars} ${decided}`;
}
