import { isDictionary, valueAt, type PdfDictionary, type PdfValue } from './pdf-value.ts';

/** The objects of a PDF with a plain cross-reference table, read without any help of Typst or PDFium. */
export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly catalog: PdfDictionary;
  readonly information: PdfDictionary;
}

export interface PdfObject {
  readonly value: PdfValue;
  /** What follows a dictionary of a stream, as it is stored; null for other objects. */
  readonly stream: Buffer | null;
}

/** Reads all objects; where a later part of the file gives one anew, that is the one. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString('latin1');
  const last = text.lastIndexOf('startxref');
  const { offsets, trailer } = tableAt(text, Number(text.slice(last + 9).match(/\d+/u)?.[0]));
  const objects = new Map(
    [...offsets].map(([number, offset]) => [number, objectAt(text, buffer, number, offset)]),
  );
  const file = { objects, catalog: new Map(), information: new Map() };
  return {
    objects,
    catalog: dictionaryOf(file, trailer.get('/Root')),
    information: dictionaryOf(file, trailer.get('/Info')),
  };
}

/** The value itself, or what it refers to. */
export function resolved({ objects }: PdfFile, value: PdfValue | undefined): PdfValue {
  if (typeof value !== 'object' || value === null || !('object' in value)) return value ?? null;
  return objects.get(value.object)?.value ?? null;
}

/** The dictionary itself or referred to; an empty one where there is none. */
export function dictionaryOf(file: PdfFile, value: PdfValue | undefined): PdfDictionary {
  const found = resolved(file, value);
  return isDictionary(found) ? found : new Map();
}

/** The items of an array itself or referred to; a single value counts as an array of one. */
export function itemsOf(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const found = resolved(file, value);
  if (Array.isArray(found)) return found as readonly PdfValue[];
  return found === null ? [] : [value ?? null];
}

/** The text of a string; null for anything else. */
export function textIn(file: PdfFile, value: PdfValue | undefined): string | null {
  const found = resolved(file, value);
  return typeof found === 'object' && found !== null && 'text' in found ? found.text : null;
}

interface Table {
  readonly offsets: ReadonlyMap<number, number>;
  readonly trailer: PdfDictionary;
}

function tableAt(text: string, start: number): Table {
  if (!text.startsWith('xref', start)) throw new Error('The PDF has no plain table of objects.');
  const end = text.indexOf('trailer', start);
  const offsets = new Map<number, number>();
  let number = 0;
  for (const line of text.slice(start + 4, end).split(/[\r\n]+/u)) {
    const [first = '', second = '', kind] = line.trim().split(' ');
    if (kind === undefined && second !== '') number = Number(first);
    else if (kind === 'n') offsets.set(number++, Number(first));
    else if (kind === 'f') number++;
  }
  const trailer = valueAt(text, end + 7).value;
  if (!isDictionary(trailer)) throw new Error('The PDF has no trailer.');
  const previous = trailer.get('/Prev');
  if (typeof previous !== 'number') return { offsets, trailer };
  return { offsets: new Map([...tableAt(text, previous).offsets, ...offsets]), trailer };
}

function objectAt(text: string, buffer: Buffer, number: number, offset: number): PdfObject {
  const head = `${number} 0 obj`;
  if (!text.startsWith(head, offset))
    throw new Error(`Object ${number} is not where it should be.`);
  const { value, end } = valueAt(text, offset + head.length);
  const length = isDictionary(value) ? value.get('/Length') : null;
  const [opening] = /^\s*stream\r?\n/u.exec(text.slice(end, end + 32)) ?? [];
  if (opening === undefined || typeof length !== 'number') return { value, stream: null };
  const start = end + opening.length;
  return { value, stream: buffer.subarray(start, start + length) };
}
