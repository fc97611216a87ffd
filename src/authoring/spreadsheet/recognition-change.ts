import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import type { ProductFields } from '../../entries/schemas/product.ts';
import { UNKNOWN } from '../../entries/schemas/scalar.ts';
import { sourceOf } from '../../entries/to-catalog.ts';
import { isSameNumber } from '../proposal/decision.ts';
import { type Edit, editedText } from '../proposal/edited-entry.ts';
import { certificationChange, newAmong } from './recognition-match.ts';
import {
  noteAdded,
  noteRedated,
  refuseDoubtful,
  refuseRedated,
  refuseStarless,
} from './recognition-words.ts';
import { provingSources, type SaidCertification, saidCertification } from './row-recognition.ts';
import type { RowWork } from './row-judgement.ts';

type Item = ProductFields['certifications'][number];

/** What a row changes in the recognitions on file: facts of one, or one more. */
export function changeCertification(work: RowWork, fields: ProductFields): readonly Edit[] {
  const { importing, row, judgement } = work;
  const said = saidCertification(row, importing.given, judgement);
  const isSaid = [said.stars, said.decided, said.number].some((fact) => fact !== undefined);
  if (!isSaid || judgement.faults.length > 0) return [];
  const { certifications } = fields;
  const ids = certifications.flatMap(({ sources, lapse }) => [
    ...sources,
    ...(lapse?.sources ?? []),
  ]);
  const sources = new Map(
    ids.flatMap((id) => {
      const source = importing.entries.sources.get(id)?.complete;
      return source ? [[id, sourceOf(id, source)] as const] : [];
    }),
  );
  const found = certificationChange(said, certifications, sources, importing.today);
  const { dates } = importing.given;
  const change =
    found.kind === 'redated' && dates === 'both'
      ? newAmong(said, certifications, sources, importing.today)
      : found;
  switch (change.kind) {
    case 'doubtful':
      if (said.stars === undefined) refuseStarless(work);
      else refuseDoubtful(work, certifications);
      return [];
    case 'redated':
      return redated(work, said, certifications, change.index);
    case 'added':
      return added(work, said, certifications, change.index);
    case 'refined': {
      const { index, facts } = change;
      const item = certifications[index];
      const edits = facts.map(({ key, value }): Edit => ({
        path: ['certifications', index, key],
        set: value,
      }));
      const hasDecision = facts.some(({ key }) => key === 'number');
      const proof = hasDecision ? provingSources(work, said) : said.sources;
      return [...edits, ...moreSources(proof, item, index)];
    }
    case 'same': {
      const item = certifications[change.index];
      const isGiven = importing.given.number !== undefined && item?.number !== undefined;
      const proof = isGiven ? provingSources(work, said) : said.sources;
      return moreSources(proof, item, change.index);
    }
    default:
      return change satisfies never;
  }
}

/** One decision has one day: the list’s where the command says so, and its source is dated anew too. */
function redated(
  work: RowWork,
  { decided = UNKNOWN }: SaidCertification,
  certifications: readonly Item[],
  index: number,
): Edit[] {
  const { importing, files } = work;
  const item = certifications[index];
  const { dates } = importing.given;
  if (!item || dates === undefined) {
    refuseRedated(work, item ?? {}, decided);
    return [];
  }
  noteRedated(work, item, decided, dates === 'list');
  if (dates !== 'list') return [];
  for (const id of item.sources) {
    const { complete: source, typed } = importing.entries.sources.get(id) ?? {};
    const isIt = source?.kind === 'decision' && isSameNumber(source.number, item.number);
    if (!isIt || source.published === decided || typed === undefined) continue;
    const path = ENTRY_FORMS.source.pathOf(id);
    const edit = { path: ['published'], set: decided };
    files.set(path, editedText(importing.textOf(path), [edit], 'source'));
  }
  return [{ path: ['certifications', index, 'decided'], set: decided }];
}

function moreSources(ids: readonly string[], item: Item | undefined, index: number): Edit[] {
  const before = item?.sources ?? [];
  const add = ids.filter((id) => !before.includes(id));
  if (add.length === 0) return [];
  return [{ path: ['certifications', index, 'sources'], add }];
}

function added(
  work: RowWork,
  said: SaidCertification,
  certifications: readonly Item[],
  index: number,
): Edit[] {
  const { stars, decided = UNKNOWN, number, issuer, code, score } = said;
  if (stars === undefined) {
    refuseStarless(work);
    return [];
  }
  const sources = provingSources(work, said);
  const previous = certifications[index - 1];
  noteAdded(work, said, certifications);
  compareStars(work, previous?.stars ?? undefined, stars);
  const optional = {
    ...(number !== undefined && { number }),
    ...(issuer !== undefined && { issuer }),
    ...(code !== undefined && { code }),
    ...(score !== undefined && { score }),
  };
  return [{ path: ['certifications'], index, insert: { stars, decided, ...optional, sources } }];
}

function compareStars({ judgement }: RowWork, before: number | undefined, stars: string): void {
  const after = Number(stars);
  if (before === undefined || Number.isNaN(after)) return;
  if (after > before)
    judgement.note(
      `Nâng hạng: từ ${before} lên ${after} sao.`,
      `Upgrade: from ${before} to ${after} stars.`,
    );
  else if (after < before)
    judgement.note(
      `Hạ hạng: từ ${before} còn ${after} sao.`,
      `Downgrade: from ${before} to ${after} stars.`,
    );
  else judgement.note(`Công nhận lại, vẫn ${after} sao.`, `Renewed with ${after} stars.`);
}
