/** A link that opens a letter in the reader's mail program (RFC 6068); the lines of its text stay lines. */
export function mailto(address: string, subject: string, text: string): string {
  const body = text.replaceAll('\n', '\r\n');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
