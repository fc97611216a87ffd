import { createHash } from 'node:crypto';

/** A name for all that a value says, in a few letters. */
export function digestOf(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) => listed(part));
  return createHash('sha256').update(text).digest('base64url');
}

/** JSON knows no maps. */
const listed = (part: unknown) =>
  part instanceof Map ? [...(part as Map<unknown, unknown>)] : part;
