/** A value in a PDF (ISO 32000-1, 7.3): names keep their slash, strings are decoded as text. */
export type PdfValue =
  number | boolean | null | PdfName | PdfText | PdfReference | readonly PdfValue[] | PdfDictionary;

export type PdfName = `/${string}`;
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export interface PdfText {
  readonly text: string;
}

/** To the object of that number. */
export interface PdfReference {
  readonly object: number;
}

/** A value and the position after it. */
export interface Read<Value = PdfValue> {
  readonly value: Value;
  readonly end: number;
}

const TOKEN =
  /[\s\0]*(?:(?<open><<|\[)|(?<name>\/[^\s\0()<>[\]{}/%]*)|(?<reference>\d+) \d+ R\b|(?<number>[+-]?(?:\d+\.?\d*|\.\d+))|<(?<hex>[\dA-Fa-f\s]*)>|(?<word>true|false|null)\b|\((?<string>(?:[^\\()]|\\[^]|\((?:[^\\()]|\\[^]|\([^\\()]*\))*\))*)\))/uy;
const CLOSE = { '<<': /[\s\0]*>>/uy, '[': /[\s\0]*\]/uy } as const;
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The value that begins there, in a text in which each byte is one character. */
export function valueAt(file: string, position: number): Read {
  const found = matchAt(TOKEN, file, position);
  const { open, name, reference, number, hex, word, string } = found?.groups ?? {};
  if (!found) throw new Error(`There is no value at byte ${position} of the PDF.`);
  const end = position + found[0].length;
  if (open === '<<') return dictionaryAt(file, end);
  if (open) return arrayAt(file, end);
  if (name) return { value: unescapedName(name), end };
  if (reference) return { value: { object: Number(reference) }, end };
  if (number) return { value: Number(number), end };
  if (word) return { value: word === 'null' ? null : word === 'true', end };
  const bytes = hex === undefined ? unescaped(string ?? '') : Buffer.from(hex, 'hex');
  return { value: { text: decoded(bytes) }, end };
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

function dictionaryAt(file: string, start: number): Read<PdfDictionary> {
  const { value: items, end } = itemsAt(file, start, '<<');
  const entries = items.flatMap((key, index): [string, PdfValue][] =>
    index % 2 === 0 && typeof key === 'string' ? [[key, items[index + 1] ?? null]] : [],
  );
  return { value: new Map(entries), end };
}

const arrayAt = (file: string, start: number) => itemsAt(file, start, '[');

function itemsAt(file: string, start: number, kind: keyof typeof CLOSE): Read<PdfValue[]> {
  const value: PdfValue[] = [];
  let end = start;
  for (;;) {
    const close = matchAt(CLOSE[kind], file, end);
    if (close) return { value, end: end + close[0].length };
    const item = valueAt(file, end);
    value.push(item.value);
    end = item.end;
  }
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

function unescapedName(name: string): PdfName {
  const text = name.replace(/#([\dA-Fa-f]{2})/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return `/${text.slice(1)}`;
}

function unescaped(string: string): Buffer {
  const text = string.replace(/\\(?:([0-7]{1,3})|(\r\n|[^]))/gu, (_, octal, letter: string) => {
    if (octal) return String.fromCharCode(Number.parseInt(octal as string, 8) % 256);
    return /^[\r\n]/u.test(letter) ? '' : (ESCAPES[letter] ?? letter);
  });
  return Buffer.from(text, 'latin1');
}

/** UTF-16 or UTF-8 where a mark says so, else one letter a byte. */
function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
  }
  return bytes.toString(bytes.subarray(0, 3).equals(UTF8_MARK) ? 'utf8' : 'latin1');
}
