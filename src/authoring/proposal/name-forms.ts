import type { ProducerKind } from '../../catalog/producer.ts';
import { remembering } from '../../text/remembering.ts';
import { slugOf } from '../../text/slug.ts';

/** What producers and places are besides their name: two writings of one name differ in it. */
const KIND =
  /^(?:hop-tac-xa|htx|to-hop-tac|cong-ty|tnhh|mtv|co-phan|cp|ho-kinh-doanh|ho|co-so|san-xuat|nong-nghiep|dich-vu|tong-hop|huyen|thi-xa|thanh-pho|xa|phuong|thi-tran)-/u;

/** The name as it was typed, but for capitals and the way in which its letters are composed. */
export function asWritten(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** The name without tone marks: `HTX Trang Trắng` → `htx-trang-trang`. */
export const plainName = remembering(slugOf);

/** The name without tone marks and without what kind of producer or place it is: `HTX Trang Trắng` → `trang-trang`. */
export const coreName = remembering((name) => {
  let core = plainName(name);
  while (KIND.test(core)) core = core.replace(KIND, '');
  return core;
});

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bhop-tac-xa\b/gu, 'htx'],
  [/\btrach-nhiem-huu-han\b/gu, 'tnhh'],
  [/\bmot-thanh-vien\b/gu, 'mtv'],
  [/\bco-phan\b/gu, 'cp'],
  [/\bcty\b/gu, 'cong-ty'],
  [/\bhkd\b/gu, 'ho-kinh-doanh'],
];

/** The name without tone marks, its kind of producer as offices abbreviate it: `Hợp tác xã Trang Trắng` → `htx-trang-trang`. */
export const abbreviated = remembering((name) =>
  SHORT.reduce((slug, [long, short]) => slug.replace(long, short), plainName(name)),
);

/** What names of producers begin with, by the kind of producer that bears them. */
const BEGINNINGS: readonly (readonly [RegExp, ProducerKind])[] = [
  [/^(?:to-hop-tac|tht)\b/u, 'cooperative-group'],
  [/^(?:hop-tac-xa|htx|lien-hiep-hop-tac-xa|lh-htx)\b/u, 'cooperative'],
  [/^(?:cong-ty|cty|doanh-nghiep|dntn|chi-nhanh-cong-ty)\b/u, 'company'],
  [/^(?:ho|hkd|co-so|cssx|cs|gia-dinh)\b/u, 'household'],
  [/^(?:trang-trai)\b/u, 'farm'],
  [/^(?:hoi|hiep-hoi|chi-hoi|lang-nghe)\b/u, 'association'],
];

/** The kind of producer that the name alone suggests; `unknown` where it says nothing. */
export function producerKindIn(name: string): ProducerKind {
  const slug = plainName(name);
  return BEGINNINGS.find(([beginning]) => beginning.test(slug))?.[1] ?? 'unknown';
}
