import type { Language } from '../../catalog/site.ts';
import { type ZipPart, zipOf } from './zip.ts';

/** A picture as a word processor takes it. */
export interface DocumentPicture {
  readonly bytes: Uint8Array;
  readonly kind: 'png' | 'jpeg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Some words in one language and one look. */
export interface Run {
  readonly text: string;
  readonly lang: Language;
  readonly look?: 'strong' | 'quiet';
  /** Where the words lead to. */
  readonly address?: string;
}

/** A piece of a document, from its beginning to its end. */
export type DocumentPart =
  | { readonly style: 'Title' | 'Heading1' | 'Heading2' | 'Normal'; readonly runs: readonly Run[] }
  | { readonly picture: DocumentPicture; readonly described: string; readonly centimetres: number };

/** A document of words and pictures. */
export interface DocumentContent {
  readonly title: string;
  readonly author: string;
  readonly lang: Language;
  readonly parts: readonly DocumentPart[];
}

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const;
const EMU_PER_CM = 360_000;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org';
const WORD = `${OFFICE}/wordprocessingml/2006/main`;
const RELATIONS = `${OFFICE}/package/2006/relationships`;
const RELATION = `${OFFICE}/officeDocument/2006/relationships`;

/** Characters that no XML may hold. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const xml = (text: string) =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/gu, (letter) => ESCAPES[letter] ?? '');

/** What the document refers to, each once; the number of a thing is its place. */
class References {
  readonly pictures: DocumentPicture[] = [];
  readonly addresses: string[] = [];

  picture(picture: DocumentPicture): string {
    return `picture${this.#placeOf(this.pictures, picture)}`;
  }

  address(address: string): string {
    return `link${this.#placeOf(this.addresses, address)}`;
  }

  #placeOf<Value>(known: Value[], value: Value): number {
    const found = known.indexOf(value);
    return found >= 0 ? found + 1 : known.push(value);
  }
}

/** The document as a file for Word and LibreOffice (ECMA-376, transitional). */
export function docxOf(content: DocumentContent): Promise<Uint8Array<ArrayBuffer>> {
  const known = new References();
  const body = content.parts.map((part, index) => partXml(part, index + 1, known)).join('');
  const part = (name: string, text: string): ZipPart => ({
    name,
    bytes: new TextEncoder().encode(HEAD + text),
  });
  return zipOf([
    part('[Content_Types].xml', CONTENT_TYPES),
    part('_rels/.rels', PACKAGE_RELATIONS),
    part('docProps/core.xml', coreXml(content)),
    part('word/styles.xml', stylesXml(content.lang)),
    part('word/document.xml', documentXml(body)),
    part('word/_rels/document.xml.rels', relationsXml(known)),
    ...known.pictures.map(({ bytes, kind }, index) => ({
      name: `word/media/${index + 1}.${kind}`,
      bytes,
    })),
  ]);
}

function partXml(part: DocumentPart, id: number, known: References): string {
  if ('picture' in part)
    return `<w:p><w:pPr><w:keepNext/></w:pPr><w:r>${pictureXml(part, id, known)}</w:r></w:p>`;
  const style = part.style === 'Normal' ? '' : `<w:pPr><w:pStyle w:val="${part.style}"/></w:pPr>`;
  return `<w:p>${style}${part.runs.map((run) => runXml(run, known)).join('')}</w:p>`;
}

function runXml({ text, lang, look, address }: Run, known: References): string {
  const looks = [
    look === 'strong' ? '<w:b/>' : '',
    look === 'quiet' ? '<w:color w:val="595959"/>' : '',
    `<w:lang w:val="${LOCALE[lang]}"/>`,
  ];
  const run = `<w:r><w:rPr>${looks.join('')}</w:rPr><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
  return address === undefined
    ? run
    : `<w:hyperlink r:id="${known.address(address)}">${run}</w:hyperlink>`;
}

function pictureXml(
  { picture, described, centimetres }: Extract<DocumentPart, { readonly picture: unknown }>,
  id: number,
  known: References,
): string {
  const width = Math.round(centimetres * EMU_PER_CM);
  const height = Math.round((width * picture.height) / picture.width);
  const about = `id="${id}" name="Picture ${id}" descr="${xml(described)}"`;
  return (
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>` +
    `<wp:docPr ${about}/><a:graphic><a:graphicData uri="${OFFICE}/drawingml/2006/picture"><pic:pic>` +
    `<pic:nvPicPr><pic:cNvPr ${about}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${known.picture(picture)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
}

/** A4 with margins of 2 cm, in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

const documentXml = (body: string) =>
  `<w:document xmlns:w="${WORD}" xmlns:r="${RELATION}" xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing" xmlns:a="${OFFICE}/drawingml/2006/main" xmlns:pic="${OFFICE}/drawingml/2006/picture"><w:body>${body}${PAGE}</w:body></w:document>`;

function relationsXml({ pictures, addresses }: References): string {
  const relations = [
    `<Relationship Id="styles" Type="${RELATION}/styles" Target="styles.xml"/>`,
    ...pictures.map(
      ({ kind }, index) =>
        `<Relationship Id="picture${index + 1}" Type="${RELATION}/image" Target="media/${index + 1}.${kind}"/>`,
    ),
    ...addresses.map(
      (address, index) =>
        `<Relationship Id="link${index + 1}" Type="${RELATION}/hyperlink" Target="${xml(address)}" TargetMode="External"/>`,
    ),
  ];
  return `<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CONTENT_TYPES = `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
const PACKAGE_RELATIONS = `<Relationships xmlns="${RELATIONS}"><Relationship Id="document" Type="${RELATION}/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="${RELATIONS}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const coreXml = ({ title, author, lang }: DocumentContent) =>
  `<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(author)}</dc:creator><dc:language>${LOCALE[lang]}</dc:language></cp:coreProperties>`;

/** Sizes are in half points; a heading stays with what follows. */
function stylesXml(lang: Language): string {
  const heading = (id: string, name: string, size: number, before: number, level = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="${before}" w:after="120"/>${level}</w:pPr><w:rPr><w:b/><w:color w:val="2B3A75"/><w:sz w:val="${size}"/></w:rPr></w:style>`;
  const level = (value: number) => `<w:outlineLvl w:val="${value}"/>`;
  return (
    `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="21"/><w:lang w:val="${LOCALE[lang]}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    heading('Title', 'Title', 56, 0) +
    heading('Heading1', 'heading 1', 36, 480, level(0)) +
    heading('Heading2', 'heading 2', 26, 360, level(1)) +
    '</w:styles>'
  );
}
