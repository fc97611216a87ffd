import { fold } from './fold.ts';

/** The unaccented name of an entry in addresses and folders: `Đậu phộng đỏ` → `dau-phong-do`. */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** Whether the text is a slug as {@link slugOf} writes it. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
}
