import { slugOf } from '../../text/slug.ts';

const COMMUNE = /^(?:xa|phuong|thi-tran|x|p|tt)-./u;
const DISTRICT = /^(?:huyen|thi-xa|thanh-pho|tp|h|tx)-./u;
const ABBREVIATED = /^(?:x|p|tt|tp|h|tx)\s*\.\s*|^(?:tp|tt|tx)\s+/iu;

/** The commune and the district that an address names with their kinds: “Bản Mẫu, xã A, huyện B, tỉnh C”. */
export function addressPlaces(address: string): { commune?: string; district?: string } {
  const parts = address.split(/\s*[,;]\s*|\s+[-–]\s+/u);
  const named = (kind: RegExp) => {
    const found = parts.filter((part) => kind.test(slugOf(part)));
    return found.length === 1 ? found[0]?.replace(ABBREVIATED, '') : undefined;
  };
  const [commune, district] = [named(COMMUNE), named(DISTRICT)];
  return { ...(commune && { commune }), ...(district && { district }) };
}
