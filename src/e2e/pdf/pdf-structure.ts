import { dictionaryOf, itemsOf, textIn, type PdfFile } from './pdf-file.ts';
import type { PdfValue } from './pdf-value.ts';

/** A part of the work as programs that read aloud know it: `Document`, `H1`, `P`, `Figure`, `Table`, `TH` … */
export interface PdfPart {
  readonly type: string;
  /** What a picture shows, in words. */
  readonly alternative: string | null;
  readonly parts: readonly PdfPart[];
}

/** The structure from its root; no parts where the file is not tagged. */
export function structureOf(file: PdfFile): PdfPart[] {
  return partsIn(file, dictionaryOf(file, file.catalog.get('/StructTreeRoot')).get('/K'));
}

/** All parts of that type, in the order of reading. */
export function partsOfType(parts: readonly PdfPart[], type: string): PdfPart[] {
  return parts.flatMap((part) => [
    ...(part.type === type ? [part] : []),
    ...partsOfType(part.parts, type),
  ]);
}

function partsIn(file: PdfFile, kids: PdfValue | undefined): PdfPart[] {
  return itemsOf(file, kids).flatMap((kid) => {
    const element = dictionaryOf(file, kid);
    const type = element.get('/S');
    if (typeof type !== 'string') return [];
    return [
      {
        type: type.slice(1),
        alternative: textIn(file, element.get('/Alt')),
        parts: partsIn(file, element.get('/K')),
      },
    ];
  });
}
