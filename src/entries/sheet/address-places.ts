import { slugOf } from '../../text/slug.ts';

const COMMUNE = /^(?:xa|phuong|thi-tran|x|p|tt)-./u;
const DISTRICT = /^(?:huyen|thi-xa|thanh-pho|tp|h|tx)-./u;
const ABBREVIATED = /^(?:x|p|tt|tp|h|tx)\s*\.\s*|^(?:tp|tt|tx)\s+/iu;

/** Before these words in small letters a new part begins, also where no comma stands; “hợp tác xã” and “thị xã” are whole words. */
const PART =
  /\s*[,;]\s*|\s+[-–]\s+|(?<!tác|thị|nay là)\s+(?=(?:xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh)\s)/u;
/** Behind the old name of a place people write the new one, or the old one behind the new one. */
const NOW = /\s*\(\s*nay (?:là|thuộc)[^()]*\)/giu;
const THEN = /[^,;()]*\(([^()]*?)\s+cũ\)/giu;

/** The commune and the district that an address names with their kinds: “Bản Mẫu, xã A, huyện B, tỉnh C”. */
export function addressPlaces(address: string): { commune?: string; district?: string } {
  const then = address.replace(NOW, '').replace(THEN, ' $1').trim();
  const parts = then.split(PART);
  const named = (kind: RegExp) => {
    const found = parts.filter((part) => kind.test(slugOf(part)));
    return found.length === 1 ? found[0]?.replace(ABBREVIATED, '') : undefined;
  };
  const [commune, district] = [named(COMMUNE), named(DISTRICT)];
  return { ...(commune && { commune }), ...(district && { district }) };
}
