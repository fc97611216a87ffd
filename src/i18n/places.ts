import type { Place } from '../catalog/catalog.ts';
import type { CommuneKind, CommuneName, District, DistrictKind } from '../catalog/district.ts';
import type { Language } from '../catalog/site.ts';
import { bilingual } from './bilingual.ts';

/** A link that opens a letter in the reader's mail program (RFC 6068); the lines of its text stay lines. */
export function mailto(address: string, subject: string, text: string): string {
  const body = text.replaceAll('\n', '\r\n');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** The number as published, kept on one line. */
export function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00A0');
}

/** The address that makes a phone call the number. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/gu, '')}`;
}

const DISTRICT_KIND = bilingual<Record<DistrictKind, string>>(
  { city: 'thành phố', town: 'thị xã', district: 'huyện', 'urban-district': 'quận' },
  { city: 'City', town: 'Town', district: 'District', 'urban-district': 'Urban District' },
);

const COMMUNE_KIND = bilingual<Record<CommuneKind, string>>(
  { ward: 'phường', commune: 'xã', township: 'thị trấn', 'special-zone': 'đặc khu' },
  { ward: 'Ward', commune: 'Commune', township: 'Township', 'special-zone': 'Special Zone' },
);

/** The district with its kind: `huyện Ví Dụ`, `Ví Dụ District`. */
export function districtName(district: District, lang: Language): string {
  const kind = DISTRICT_KIND[lang][district.kind];
  return lang === 'vi' ? `${kind} ${district.name.vi}` : `${district.name.en} ${kind}`;
}

/** The commune with its kind: `xã Dòng Kẻ`, `Dòng Kẻ Commune`. */
export function communeName(commune: CommuneName, lang: Language): string {
  const kind = COMMUNE_KIND[lang][commune.kind];
  return lang === 'vi' ? `${kind} ${commune.name}` : `${commune.name} ${kind}`;
}

/**
 * The place as certificates name it, smallest first: `xã Dòng Kẻ, huyện Ví Dụ`; where they name a commune of today,
 * `xã Ví Dụ (huyện Ví Dụ cũ)`. Undefined where unknown.
 */
export function placeThen(
  { commune, district, communeNow }: Omit<Place, 'communeNow'> & Partial<Place>,
  lang: Language,
): string | undefined {
  const before = district && wholeDistrict(district, lang);
  if (!commune && communeNow) {
    const today = communeName(communeNow, lang);
    if (!before) return today;
    return lang === 'vi' ? `${today} (${before} cũ)` : `${today} (formerly ${before})`;
  }
  const parts = [...(commune ? [communeName(commune, lang)] : []), ...(before ? [before] : [])];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** The district, and the province that it lay in where that is no more. */
function wholeDistrict(district: District, lang: Language): string {
  const { formerProvince } = district;
  return [districtName(district, lang), ...(formerProvince ? [formerProvince[lang]] : [])].join(
    ', ',
  );
}

/** The commune of today in words, where the commune as certified is known: `nay thuộc xã Ví Dụ mới`. */
export function placeNow({ commune }: Pick<Place, 'commune'>, lang: Language): string | undefined {
  if (!commune) return undefined;
  const now = communeName(commune.now, lang);
  const hasSameName = commune.now.name === commune.name;
  if (lang === 'vi') return `nay thuộc ${now}${hasSameName ? ' mới' : ''}`;
  return `now part of ${hasSameName ? 'the new ' : ''}${now}`;
}

/** The text with a capital first letter, for headings and labels. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
