import { calendarDayOf, intervalOf } from '../../catalog/certification/calendar-day.ts';
import { type Denial, denialIn } from '../../catalog/certification/denial.ts';
import type { Entries } from '../../entries/read-entries.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import type { ProductFields } from '../../entries/schemas/product.ts';
import { saysUnknown } from '../../entries/schemas/scalar.ts';
import { showDate } from '../../i18n/dates.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import { decisionSource } from '../proposal/decision-source.ts';
import type { Draft } from '../proposal/draft.ts';
import { editedText } from '../proposal/edited-entry.ts';
import {
  type EntryProposal,
  type Fault,
  proposalOf,
  withdrawnFault,
} from '../proposal/proposal.ts';

/** What is told of a certificate’s withdrawal. */
export interface RevocationFacts {
  /** As an entry writes it; a revocation needs the whole day. */
  readonly on?: string | undefined;
  readonly number?: string | undefined;
  readonly issuer?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** “chưa rõ” where the decision gives none. */
  readonly reason?: string | undefined;
  /** Ids of sources on file. */
  readonly sources: readonly string[];
}

/** The source of a revocation and the product’s file with it, or everything that is missing; no files where it is on file already. */
export function revocation(slug: string, facts: RevocationFacts, entries: Entries): EntryProposal {
  const withdrawn = withdrawnFault('product', slug, entries);
  if (withdrawn) return proposalOf([], [], [withdrawn]);
  const file = entries.products.get(slug);
  const day = calendarDayOf(facts.on ?? '');
  const decision =
    facts.number === undefined || !day
      ? undefined
      : decisionSource({ ...facts, number: facts.number, decided: day, toldOn: day }, entries);
  const sources = [...new Set([...(decision ? [decision.slug] : []), ...facts.sources])];
  const index = day && file?.complete?.certifications.findLastIndex(isBy(day));
  const item = index === undefined ? undefined : file?.complete?.certifications[index];
  if (item?.revoked && item.revoked.on === day) return proposalOf([]);
  const faults: Fault[] = [
    ...(file?.complete ? [] : [broken(file?.file ?? slug)]),
    ...(day ? [] : [NO_DAY]),
    ...(facts.reason === undefined ? [NO_REASON] : []),
    ...(facts.number === undefined && sources.length === 0 ? [NO_SOURCE] : []),
    ...(index === -1 && day ? [notRecognised(day)] : []),
    ...(item?.revoked ? [alreadyRevoked(item.revoked.on)] : []),
  ];
  if (faults.length > 0 || !day || index === undefined || facts.reason === undefined) {
    return proposalOf([], [], faults);
  }
  const reason = saysUnknown(facts.reason) ? UNSTATED : { vi: facts.reason };
  const path = ENTRY_FORMS.product.pathOf(slug);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    entries.tree.files.get(path)?.bytes,
  );
  const set = { on: day, reason, sources };
  const text = editedText(before, [{ path: ['certifications', index, 'revoked'], set }], 'product');
  const draft: Draft = { kind: 'product', slug, path, text };
  return proposalOf(
    [...(decision?.draft ? [decision.draft] : []), draft],
    [told(day, item?.stars, item?.decided)],
  );
}

/** Why answers that say “thu hồi” and the like can’t be those of a recognition; undefined where none does. */
export function deniedAnswer(texts: Iterable<string>): Fault | undefined {
  for (const text of texts) {
    const denial = denialIn(text);
    if (denial) return deniedFault(text, denial);
  }
  return undefined;
}

function deniedFault(text: string, { words }: Denial): Fault {
  return {
    message: {
      vi: `${quoted(text)} nói “${words}”: đó không phải một lần công nhận.`,
      en: `${quoted(text)} says “${words}”: that is no recognition.`,
    },
    remedy: {
      vi: 'Nếu giấy chứng nhận bị thu hồi: dùng mẫu “Cập nhật chứng nhận”, chọn “Thu hồi giấy chứng nhận”. Nếu không, bỏ những chữ ấy.',
      en: 'Where a certificate was revoked: use the form “Cập nhật chứng nhận” and choose “Thu hồi giấy chứng nhận”. Otherwise leave those words out.',
    },
  };
}

type Item = ProductFields['certifications'][number];

/** Whether the recognition can have been made by that day. */
function isBy(day: string) {
  return ({ decided }: Item) => (intervalOf(decided ?? '')?.earliest ?? day) <= day;
}

const UNSTATED = {
  vi: 'Quyết định không nêu lý do.',
  en: 'The decision gives no reason.',
};

const NO_DAY: Fault = {
  message: { vi: 'Thiếu ngày thu hồi.', en: 'The day of the revocation is missing.' },
  remedy: {
    vi: 'Ghi đủ ngày, tháng, năm của quyết định thu hồi, ví dụ 05/05/2026.',
    en: 'Write the whole date of the decision that revokes, as 05/05/2026.',
  },
};

const NO_REASON: Fault = {
  message: { vi: 'Thiếu lý do thu hồi.', en: 'The reason of the revocation is missing.' },
  remedy: {
    vi: 'Ghi lý do như trong quyết định; quyết định không nêu thì viết “chưa rõ”.',
    en: 'Write the reason as the decision gives it; “unknown” where it gives none.',
  },
};

const NO_SOURCE: Fault = {
  message: { vi: 'Chưa có nguồn của việc thu hồi.', en: 'No source proves the revocation.' },
  remedy: {
    vi: 'Ghi số của quyết định thu hồi, ví dụ 77/QĐ-UBND.',
    en: 'Write the number of the decision that revokes, as 77/QĐ-UBND.',
  },
};

function broken(file: string): Fault {
  return {
    message: { vi: `${file} đang có lỗi.`, en: `${file} has errors.` },
    remedy: {
      vi: 'Chạy npm run check và sửa tệp ấy trước.',
      en: 'Run npm run check and mend it first.',
    },
  };
}

function notRecognised(day: string): Fault {
  return {
    message: {
      vi: `Chưa ghi lần công nhận nào trước ${showDate(day, 'vi')}.`,
      en: `No recognition before ${showDate(day, 'en')} is on file.`,
    },
    remedy: {
      vi: 'Xem lại ngày; nếu đúng, ghi lần công nhận bị thu hồi trước.',
      en: 'Check the day; if it is right, write the recognition that was revoked first.',
    },
  };
}

function alreadyRevoked(day: string): Fault {
  return {
    message: {
      vi: `Giấy chứng nhận ấy đã ghi thu hồi ngày ${showDate(day, 'vi')}.`,
      en: `That certificate is on file as revoked on ${showDate(day, 'en')}.`,
    },
    remedy: {
      vi: 'Ngày nào đúng? Sửa thẳng trong tệp của sản phẩm.',
      en: 'Which day is right? Edit the product’s file.',
    },
  };
}

function told(day: string, stars: Item['stars'] = null, decided: Item['decided'] = null): Name {
  const which = [
    ...(stars === null ? [] : [[`${stars} sao`, `${stars} stars`]]),
    ...(decided === null ? [] : [[showDate(decided, 'vi'), showDate(decided, 'en')]]),
  ];
  const list = (index: 0 | 1) => which.map((one) => one[index]).join(', ');
  return {
    vi: `Ghi giấy chứng nhận (${list(0) || 'chưa rõ sao, ngày'}) bị thu hồi từ ${showDate(day, 'vi')}.`,
    en: `The certificate (${list(1) || 'stars and day unknown'}) is written as revoked from ${showDate(day, 'en')}.`,
  };
}
