import { slugOf } from '../../text/slug.ts';

/** What producers and places are besides their name: two writings of one name differ in it. */
const KIND =
  /^(?:hop-tac-xa|htx|to-hop-tac|cong-ty|tnhh|mtv|co-phan|cp|ho-kinh-doanh|ho|co-so|san-xuat|nong-nghiep|dich-vu|tong-hop|huyen|thi-xa|thanh-pho|xa|phuong|thi-tran)-/u;

/** The name without tone marks and without what kind of producer or place it is: `HTX Trang Trắng` → `trang-trang`. */
export function coreName(name: string): string {
  let core = slugOf(name);
  while (KIND.test(core)) core = core.replace(KIND, '');
  return core;
}
