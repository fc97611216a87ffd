import {
  type CalendarDay,
  calendarDayOf,
  intervalIn,
} from '../catalog/certification/calendar-day.ts';
import type { StarDisplay } from '../catalog/certification/stars.ts';
import { statusByEnd, type ValidityStatus } from '../catalog/certification/validity.ts';
import type { Hit, HitCertificate } from './answer.ts';

/** What the index stores with each entry: its words by weight, and what its card shows. */
export interface HitFields {
  readonly title: string;
  /** Other names, in both languages. */
  readonly also: string;
  /** Who makes a product; what a producer makes. The first is shown. */
  readonly maker: string;
  /** The place then, which is shown, and what it is called now. */
  readonly place: string;
  /** What such goods are called, or what kind of producer it is. */
  readonly kind: string;
  /** Stars in words; the list adds the status of its day. */
  readonly standing: string;
  /** Words that mean the same as words of its names. */
  readonly same: string;
  /** Words for something close to it. */
  readonly near: string;
  readonly summary: string;
  readonly picture: string;
  /** What its card says of its certificate. It may change from night to night, so only the list has it. */
  readonly state: string;
}

/** The fields whose words are looked for. */
export const WORD_FIELDS = [
  'title',
  'also',
  'maker',
  'place',
  'kind',
  'standing',
  'same',
  'near',
  'summary',
] as const satisfies readonly (keyof HitFields)[];

/** Separates the texts of a field that holds several. */
export const LIST_SEPARATOR = ' | ';

/** The texts of a field that holds several. */
export function textsIn(field: string | undefined): string[] {
  return field ? field.split(LIST_SEPARATOR) : [];
}

/** The result that those fields make; `day` is the one on which its status was worked out. */
export function hitOf(
  href: string,
  fields: Readonly<Partial<HitFields>>,
  day: string,
  kind: Hit['kind'] = fields.state ? 'product' : 'producer',
): Hit {
  const [src = '', dark] = textsIn(fields.picture);
  const certificate = certificateOf(fields.state, day);
  return {
    kind,
    href,
    name: fields.title ?? '',
    place: textsIn(fields.place)[0] ?? '',
    detail: detailOf(fields, kind === 'product'),
    picture: dark === undefined ? { src } : { src, dark },
    certificate,
  };
}

/** The status on that day; on an earlier one than it was worked out for, as on a clock that is slow, it stays. */
export function statusOn({ status, refresh }: HitCertificate, day: CalendarDay): ValidityStatus {
  const ends = intervalIn(refresh['ends']);
  return ends && day > (refresh['day'] ?? '') ? statusByEnd(ends, day) : status;
}

/** Who makes a product, or all that a producer makes. */
function detailOf({ maker }: Readonly<Partial<HitFields>>, isProduct: boolean): string {
  const texts = textsIn(maker);
  return isProduct ? (texts[0] ?? '') : texts.join(', ');
}

/** The state as `productRecord` stores it; undefined for a producer. */
function certificateOf(state: string | undefined, day: string): HitCertificate | undefined {
  const [status, display, stars, recognised = '', ends, decided, stated] =
    state?.split(LIST_SEPARATOR) ?? [];
  if (!status) return undefined;
  const isJudgedAgain = calendarDayOf(day) !== undefined && ends !== '';
  return {
    status: status as ValidityStatus,
    display: (display ?? 'none') as StarDisplay,
    stars: Number(stars ?? 0),
    recognised,
    refresh: isJudgedAgain
      ? {
          ends: ends ?? '',
          day,
          ...(decided ? { decided } : {}),
          ...(stated ? { 'stated-end': '' } : {}),
        }
      : {},
  };
}
