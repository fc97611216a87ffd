import type { StarDisplay } from '../../catalog/certification/stars.ts';
import type { ValidityStatus } from '../../catalog/certification/validity.ts';

/** A product of the sample with what its page shows. */
export type State = readonly [
  slug: string,
  status: ValidityStatus,
  stars: StarDisplay,
  later: ValidityStatus,
];

/** Each product of the sample on its day, and two years later without a new decision. */
export const STATES: readonly State[] = [
  ['che-xanh-vi-du', 'valid', 'filled', 'expired'],
  ['ca-phe-trang-trang', 'valid', 'filled', 'expired'],
  ['khan-det-mau-so-1', 'valid', 'filled', 'expired'],
  ['banh-chua-ro', 'valid', 'none', 'expired'],
  ['mat-ong-hinh-ve', 'expiring', 'filled', 'expired'],
  ['gao-khung-hinh', 'uncertain', 'outlined', 'expired'],
  ['lac-ban-nhap', 'uncertain', 'outlined', 'expired'],
  ['bi-do-hinh-ve', 'expired', 'none', 'expired'],
  ['ruou-ngo-ban-nhap', 'expired', 'none', 'expired'],
  ['mien-dong-net-but', 'revoked', 'none', 'revoked'],
  ['dua-dong-ke', 'unrecognised', 'none', 'unrecognised'],
];
