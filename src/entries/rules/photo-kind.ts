/** The kinds of photo that browsers and print read, with their file endings. */
export const PHOTO_ENDINGS = {
  JPEG: ['jpg', 'jpeg'],
  PNG: ['png'],
  WebP: ['webp'],
  AVIF: ['avif'],
} as const;
type PhotoKind = keyof typeof PHOTO_ENDINGS;

/** The kind of photo that a file begins like, whatever its name says. */
export function photoKindOf(bytes: Uint8Array): PhotoKind | undefined {
  const text = String.fromCharCode(...bytes.subarray(0, 32));
  if (text.startsWith('\xff\xd8\xff')) return 'JPEG';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG';
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'WebP';
  return text.startsWith('ftyp', 4) && /avi[fs]/u.test(text.slice(8)) ? 'AVIF' : undefined;
}
