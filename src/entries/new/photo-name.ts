import { slugOf } from '../../text/slug.ts';
import { PHOTO_ENDINGS, photoKindOf } from '../rules/photo-kind.ts';
import type { Attachments } from './attachments.ts';

/** What a photo without any letter in its name is called. */
const NAMELESS = 'anh';

/** The unaccented name under which a photo is copied: free beside the entry, with the ending that its bytes demand. */
export function photoName(path: string, bytes: Uint8Array, beside: Attachments): string {
  const [, stem = '', ending = ''] = /([^/\\]*?)(?:\.([^./\\]*))?$/u.exec(path) ?? [];
  const kind = photoKindOf(bytes);
  const endings: readonly string[] = kind ? PHOTO_ENDINGS[kind] : [];
  const own = ending.toLowerCase();
  const right = endings.length === 0 || endings.includes(own) ? own : (endings[0] ?? own);
  const slug = slugOf(stem) || NAMELESS;
  for (let number = 1; ; number += 1) {
    const name = `${number === 1 ? slug : `${slug}-${number}`}${right === '' ? '' : `.${right}`}`;
    if (!beside.has(name)) return name;
  }
}
