import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Asks about bytes; what was answered before about the same bytes is not asked again. */
export interface Asking<Answer> {
  /** Where answers are kept. */
  readonly folder: string;
  /** The hash of all code that answers: with other code, answers are forgotten. */
  readonly code: string;
  readonly question: string;
  readonly ask: () => Promise<Answer>;
}

/** The answer about those bytes, which has to be plain data. */
export async function knownAnswer<Answer>(
  bytes: Uint8Array,
  { folder, code, question, ask }: Asking<Answer>,
): Promise<Answer> {
  const kept = join(folder, code);
  const file = join(kept, `${hashOf([Buffer.from(question), bytes])}.json`);
  const known = answerIn(file);
  if (known !== null) return JSON.parse(known) as Answer;
  const answer = await ask();
  mkdirSync(kept, { recursive: true });
  for (const other of readdirSync(folder)) {
    if (other !== code) rmSync(join(folder, other), { recursive: true, force: true });
  }
  // Whoever reads at the same time finds a whole answer or none.
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(answer));
  renameSync(draft, file);
  return answer;
}

function answerIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** A name for all of these bytes (SHA-256); each part counts with its length, so that no two lists give the same. */
export function hashOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
