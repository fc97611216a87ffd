import type { ProductFields } from '../schemas/product.ts';
import { UNKNOWN } from '../schemas/scalar.ts';
import { sourceOf } from '../product-of.ts';
import { certificationChange } from './certification-change.ts';
import type { Edit } from './edited-text.ts';
import { fieldLabel } from '../new/field-label.ts';
import type { RowWork } from './importing.ts';
import { noteAdded, refuseDoubtful, refuseStarless } from './recognition-words.ts';
import { provingSources } from './row-decision.ts';
import { saidCertification, type SaidCertification } from './said-certification.ts';

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
  const change = certificationChange(said, certifications, sources, importing.today);
  switch (change.kind) {
    case 'doubtful':
      if (said.stars === undefined) refuseStarless(work);
      else refuseDoubtful(work, certifications);
      return [];
    case 'added':
      return added(work, said, certifications, change.index);
    case 'refined': {
      const { index, facts } = change;
      const item = certifications[index];
      const edits = facts.map(({ key, value }): Edit => {
        const before = String(item?.[key] ?? UNKNOWN);
        work.changes.push({
          label: fieldLabel('product', `certifications.${key}`),
          before,
          after: value,
        });
        return { path: ['certifications', index, key], set: value };
      });
      const hasDecision = facts.some(({ key }) => key === 'number');
      const proof = hasDecision ? provingSources(work, said) : said.sources;
      return [...edits, ...moreSources(work, proof, item, index)];
    }
    case 'same': {
      const item = certifications[change.index];
      const isGiven = importing.given.number !== undefined && item?.number !== undefined;
      const proof = isGiven ? provingSources(work, said) : said.sources;
      return moreSources(work, proof, item, change.index);
    }
    default:
      return change satisfies never;
  }
}

function moreSources(
  { changes }: RowWork,
  ids: readonly string[],
  item: Item | undefined,
  index: number,
): Edit[] {
  const before = item?.sources ?? [];
  const add = ids.filter((id) => !before.includes(id));
  if (add.length === 0) return [];
  const label = { vi: 'Nguồn của lần công nhận', en: 'Sources of the recognition' };
  changes.push({ label, before: before.join(', '), after: [...before, ...add].join(', ') });
  return [{ path: ['certifications', index, 'sources'], add }];
}

function added(
  work: RowWork,
  said: SaidCertification,
  certifications: readonly Item[],
  index: number,
): Edit[] {
  const { stars, decided = UNKNOWN, number, issuer } = said;
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
