import { dictionaryOf, itemsOf, type PdfFile } from './pdf-file.ts';
import { isDictionary, type PdfDictionary } from './pdf-value.ts';

/** A font that the file uses. */
export interface PdfFont {
  /** Without the tag of its subset. */
  readonly name: string;
  /** `Type0` for Typst’s, `Type3` for one made of drawings. */
  readonly type: string;
  /** The font program lies in the file. */
  readonly isEmbedded: boolean;
  /** Its glyphs can be read as letters. */
  readonly isReadable: boolean;
}

/** Every font of the file. */
export function fontsIn(file: PdfFile): PdfFont[] {
  const dictionaries = [...file.objects.values()].map(({ value }) => value).filter(isDictionary);
  return dictionaries
    .filter((font) => font.get('/Type') === '/Font' && !isDescendant(font))
    .map((font) => ({
      name: plain(font.get('/BaseFont')).replace(/^[A-Z]{6}\+/u, ''),
      type: plain(font.get('/Subtype')),
      isEmbedded: isEmbedded(file, font),
      isReadable: font.has('/ToUnicode'),
    }));
}

const plain = (name: unknown) => (typeof name === 'string' ? name.slice(1) : '');

const isDescendant = (font: PdfDictionary) => plain(font.get('/Subtype')).startsWith('CIDFont');

function isEmbedded(file: PdfFile, font: PdfDictionary): boolean {
  const descendants = itemsOf(file, font.get('/DescendantFonts'));
  const programs = descendants.length === 0 ? [font] : descendants;
  return programs.every((program) => {
    const descriptor = dictionaryOf(file, dictionaryOf(file, program).get('/FontDescriptor'));
    return ['/FontFile', '/FontFile2', '/FontFile3'].some((key) => descriptor.has(key));
  });
}
