/** Typst writes the root of the page tree as the first object of the file, in plain text. */
const HEAD_BYTES = 4096;

/** How many pages the PDF has, as the root of its page tree says (ISO 32000-1, 7.7.3.2). */
export function pageCountOf(pdf: Uint8Array): number {
  const head = new TextDecoder('latin1').decode(pdf.subarray(0, HEAD_BYTES));
  const count = /\/Type \/Pages\s+\/Count (\d+)/u.exec(head)?.[1];
  if (count === undefined) throw new Error('The PDF does not begin with its page tree.');
  return Number(count);
}
