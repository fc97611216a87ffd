/** A text without its spaces, as it is the same however its lines are broken; letters composed. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u202f\u2060\u200b]+/gu, '');
}
