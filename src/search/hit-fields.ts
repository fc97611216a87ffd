import { calendarDayOf } from '../catalog/certification/calendar-day.ts';
import type { StarDisplay } from '../catalog/certification/stars.ts';
import type { ValidityStatus } from '../catalog/certification/validity.ts';
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
  /** Sector, group, leaf, stars and status in words. */
  readonly kind: string;
  /** Words that mean the same as words of its names. */
  readonly same: string;
  /** Words for something close to it. */
  readonly near: string;
  readonly summary: string;
  readonly picture: string;
  readonly state: string;
}

/** The fields whose words are looked for. */
export const WORD_FIELDS = [
  'title',
  'also',
  'maker',
  'place',
  'kind',
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
export function hitOf(href: string, fields: Readonly<Partial<HitFields>>, day: string): Hit {
  const [src = '', dark] = textsIn(fields.picture);
  const certificate = certificateOf(fields.state, day);
  return {
    kind: certificate ? 'product' : 'producer',
    href,
    name: fields.title ?? '',
    place: textsIn(fields.place)[0] ?? '',
    detail: detailOf(fields, certificate !== undefined),
    picture: dark === undefined ? { src } : { src, dark },
    certificate,
  };
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
