import { type DenialKind, denialIn } from '../../catalog/certification/denial.ts';
import { knownText } from '../../entries/schemas/scalar.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import { dateIn, decisionIn, isSameNumber, type NamedDecision } from '../proposal/decision.ts';
import { revocation, type RevocationFacts } from '../revocation/revocation.ts';
import { rowProducer, rowProduct, type RowProduct } from './row-identity.ts';
import { cellOf, refuseWithdrawn, type RowWork } from './row-judgement.ts';
import type { ColumnKey } from './workbook/columns.ts';

/** What keeps a row from being a recognition, and where it stands. */
export interface RowDenial {
  readonly kind: DenialKind;
  /** As it stands there. */
  readonly text: string;
  readonly at: string;
  /** Whether it holds for the whole list: its title, a heading or the command says so. */
  readonly isOfList: boolean;
}

/** The cells that may deny; names and addresses are full of words that mean something else there. */
const TELLING: readonly ColumnKey[] = [
  'certifications.stars',
  'certifications.decided',
  'certifications.number',
  'certifications.issuer',
  'category',
  'reason',
];

/** By which words a row is no recognition, or none any more; undefined where it may be one. */
export function denialOf({ importing, row }: RowWork): RowDenial | undefined {
  if (importing.given.revokes) {
    return { kind: 'revoked', text: 'thu hồi cả danh sách', at: `A${row.number}`, isOfList: true };
  }
  const above = row.section.denial && { ...row.section.denial, isOfList: true };
  if (above?.kind === 'revoked') return above;
  const cells = [...TELLING.flatMap((key) => row.cells.get(key) ?? []), ...row.unused];
  for (const { text, at } of cells) {
    const denial = denialIn(text);
    if (denial) return { kind: denial.kind, text, at, isOfList: false };
  }
  return above;
}

/** Writes the revocation that a row tells of into its product’s file; a row that denies otherwise is refused. */
export function denyRow(work: RowWork, denial: RowDenial): RowProduct | undefined {
  const { importing, row, judgement, files } = work;
  if (denial.kind !== 'revoked') {
    return judgement.refuse(denial, saysOf(denial), {
      vi: 'Không phải một lần công nhận: bỏ dòng này. Nếu giấy đã hết mà không làm lại, ghi lapse trong tệp của sản phẩm.',
      en: 'That is no recognition: leave this row out. Where a certificate lapsed, write lapse into the product’s file.',
    });
  }
  const product = rowProduct(work, rowProducer(work));
  if (!product) return undefined;
  if (product.kind === 'new') {
    return judgement.refuse(
      denial.isOfList ? cellOf(row, 'name.vi') : denial,
      joined(saysOf(denial), {
        vi: `Chưa có sản phẩm ${quoted(product.name)} để ghi thu hồi.`,
        en: `There is no product ${quoted(product.name)} that could be revoked.`,
      }),
      {
        vi: 'Xem lại tên; nếu đúng, nhập lần công nhận của nó trước.',
        en: 'Check the name; if it is right, import its recognition first.',
      },
    );
  }
  if (refuseWithdrawn(work, 'product', product.slug)) return undefined;
  refuseRepeated(work, product.slug);
  const proposal = revocation(product.slug, revocationFacts(work, denial), importing.entries);
  for (const { message, remedy } of proposal.faults) {
    judgement.refuse(denial, joined(saysOf(denial), message), remedy);
  }
  for (const { vi, en } of proposal.notes) judgement.note(vi, en);
  for (const [path, text] of proposal.files) {
    if (typeof text === 'string') files.set(path, text);
  }
  judgement.marks.add('withdrawal');
  return product;
}

const NUMBER = /(?:quyết định|quyet dinh|q[đd])\s*(?:số\s*)?:?\s*\d+\s*\/[^\s,;()]+/iu;
const DAY = /ngày\s+([\d/.-]+\d|\d{1,2} tháng \d{1,2} năm \d{4})/iu;
const REASON = /(?:lý do|vì|do)\s*:?\s+(?!UBND|ủy ban|bộ )(\S.*?)[).]*$/iu;

/** The decision that revokes: as the remark names it; in a list of revocations as its columns and the command do. */
function revocationFacts({ importing, row }: RowWork, denial: RowDenial): RevocationFacts {
  const { given } = importing;
  const cell = (key: ColumnKey) => knownText(row.cells.get(key));
  const own = denial.isOfList ? listDecision(cell) : remarkDecision(denial.text);
  const isGiven =
    given.number !== undefined &&
    (own.number === undefined
      ? denial.isOfList || given.revokes === true
      : isSameNumber(own.number, given.number));
  const reason = row.cells.get('reason')?.text ?? REASON.exec(denial.text)?.[1] ?? given.reason;
  return {
    number: isGiven ? given.number : own.number,
    on: own.date ?? (isGiven ? given.date : undefined),
    issuer: own.issuer ?? (isGiven ? given.issuer : undefined),
    title: isGiven ? given.title : undefined,
    url: isGiven ? given.url : undefined,
    reason,
    sources: given.sources,
  };
}

function remarkDecision(text: string): Partial<NamedDecision> {
  const [number] = NUMBER.exec(text) ?? [];
  const [, day] = DAY.exec(text) ?? [];
  const date = day === undefined ? undefined : dateIn(day);
  return {
    ...(number !== undefined && { number: decisionIn(number).number }),
    ...(date !== undefined && { date }),
  };
}

function listDecision(cell: (key: ColumnKey) => string | undefined): Partial<NamedDecision> {
  const number = cell('certifications.number');
  const named = number === undefined ? undefined : decisionIn(number);
  const decided = cell('certifications.decided');
  const date = (decided === undefined ? undefined : dateIn(decided)) ?? named?.date;
  const issuer = cell('certifications.issuer') ?? named?.issuer;
  return {
    ...(named && { number: named.number }),
    ...(date !== undefined && { date }),
    ...(issuer !== undefined && { issuer }),
  };
}

function saysOf({ text }: RowDenial): Name {
  return { vi: `Ghi ${quoted(text)}.`, en: `It says ${quoted(text)}.` };
}

function joined(a: Name, b: Name): Name {
  return { vi: `${a.vi} ${b.vi}`, en: `${a.en} ${b.en}` };
}

/** Refuses a row about a product that a row above is about too. */
export function refuseRepeated({ importing, row, judgement }: RowWork, slug: string): void {
  const [earlier] = importing.rowsOf.get(slug) ?? [];
  if (earlier === undefined) return;
  judgement.refuse(
    cellOf(row, 'name.vi'),
    {
      vi: `Dòng ${earlier} đã nói về cùng sản phẩm (${slug}).`,
      en: `Row ${earlier} is about the same product (${slug}).`,
    },
    { vi: 'Giữ một dòng.', en: 'Keep one of them.' },
  );
}
