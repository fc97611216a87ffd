import { positionAt } from './position.ts';
import type { Finding } from './problem.ts';
import { fileEmpty, notUtf8, tooLarge } from './reading-findings.ts';
import { LARGEST_TEXT_FILE, type ContentFile } from './tree.ts';

/** The text of a file without byte order mark and with `\n` line ends, or what keeps it from being read. */
export function decode(file: string, { bytes, size }: ContentFile): string | Finding {
  if (size > LARGEST_TEXT_FILE) return tooLarge(file, size, LARGEST_TEXT_FILE);
  try {
    const text = withLineFeeds(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return text.trim() === '' ? fileEmpty(file) : text;
  } catch {
    const good = withLineFeeds(new TextDecoder().decode(bytes.subarray(0, firstBadByte(bytes))));
    return notUtf8(positionAt(file, good, good.length));
  }
}

const withLineFeeds = (text: string) => text.replace(/\r\n?/gu, '\n');

function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isPrefixOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
