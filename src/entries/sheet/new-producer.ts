import { PRODUCER_KIND } from '../../i18n/kind-words.ts';
import { quoted } from '../../text/quote.ts';
import { draftOf } from '../new/draft.ts';
import { suggestedSlug } from '../new/suggested-slug.ts';
import { UNKNOWN } from '../schemas/scalar.ts';
import { cellOf } from './cell-for.ts';
import { UNKNOWN_WORD } from './unknown-in.ts';
import type { RowWork } from './importing.ts';
import { producerFacts } from './producer-facts.ts';
import { producerKindIn } from './producer-kind-in.ts';
import { provingSources } from './row-decision.ts';
import type { RowProducer } from './row-producer.ts';
import { rowPlace } from './row-place.ts';
import { saidCertification } from './said-certification.ts';

/** Drafts a producer that is not on file; its slug, or undefined where the row can’t be taken. */
export function newProducer(
  work: RowWork,
  { name, slug: wanted }: Extract<RowProducer, { kind: 'new' }>,
): string | undefined {
  const { importing, row, judgement, files } = work;
  const kind = producerKindIn(name);
  const { district, commune } = rowPlace(work);
  const said = saidCertification(row, importing.given, judgement);
  const facts = producerFacts(work);
  const answers = new Map(
    Object.entries({ 'name.vi': name, 'name.en': name, kind, district, commune, ...facts })
      .flatMap(([key, value]) =>
        value === undefined ? [] : [[key, [value] as readonly string[]] as const],
      )
      .concat([['sources', provingSources(work, said)]]),
  );
  const slug = wanted ?? suggestedSlug('producer', answers, importing.entries);
  if (slug === undefined) {
    return judgement.refuse(
      cellOf(row, 'producer'),
      { vi: 'Tên chủ thể không có chữ cái nào.', en: 'The producer’s name has no letter.' },
      { vi: 'Ghi tên đầy đủ.', en: 'Write the full name.' },
    );
  }
  const isNamedTwice = facts['name.en'] !== undefined;
  judgement.note(
    `Chủ thể mới ${quoted(name)} (${slug}); loại hình ${
      kind === UNKNOWN ? UNKNOWN_WORD : `đoán theo tên: ${PRODUCER_KIND.vi[kind]}`
    }${isNamedTwice ? '' : '; tên tiếng Anh để như tên tiếng Việt'}.`,
    `New producer ${quoted(name)} (${slug}); kind ${
      kind === UNKNOWN ? 'unknown' : `guessed from the name: ${PRODUCER_KIND.en[kind]}`
    }${isNamedTwice ? '' : '; English name as the Vietnamese one'}.`,
  );
  const { path, text } = draftOf('producer', slug, answers);
  files.set(path, text);
  return slug;
}
