import { dictionaryOf, textIn, type PdfFile } from './pdf-file.ts';
import type { PdfValue } from './pdf-value.ts';

/** What a PDF says of itself to programs that read it aloud. */
export interface PdfClaims {
  /** Marked as tagged, and with a structure that says what each part is. */
  readonly isTagged: boolean;
  readonly language: string | null;
  readonly title: string | null;
  /** The window shows the title and not the file’s name. */
  readonly showsTitle: boolean;
  /** The part of PDF/UA (ISO 14289) that the metadata claim; null where they claim none. */
  readonly accessibilityPart: number | null;
}

/** The claims of the catalogue, the information dictionary and the metadata. */
export function claimsOf(file: PdfFile): PdfClaims {
  const { catalog, information } = file;
  const isMarked = dictionaryOf(file, catalog.get('/MarkInfo')).get('/Marked') === true;
  const preferences = dictionaryOf(file, catalog.get('/ViewerPreferences'));
  const part = /<pdfuaid:part>(\d+)</u.exec(streamText(file, catalog.get('/Metadata')))?.[1];
  return {
    isTagged: isMarked && dictionaryOf(file, catalog.get('/StructTreeRoot')).has('/K'),
    language: textIn(file, catalog.get('/Lang')),
    title: textIn(file, information.get('/Title')),
    showsTitle: preferences.get('/DisplayDocTitle') === true,
    accessibilityPart: part === undefined ? null : Number(part),
  };
}

function streamText({ objects }: PdfFile, value: PdfValue | undefined): string {
  if (typeof value !== 'object' || value === null || !('object' in value)) return '';
  return objects.get(value.object)?.stream?.toString('utf8') ?? '';
}
