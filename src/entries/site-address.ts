import { quoted } from '../text/quote.ts';
import { isWebAddress } from './safe-link.ts';

/**
 * The public address of the site: `SITE_URL` where it is set, else the one `known` from `site.json`; undefined where
 * there is neither. Throws where the variable is no address on the web.
 */
export function siteAddress(
  env: Readonly<Record<string, string | undefined>>,
  known?: string | null,
): URL | undefined {
  const wanted = env['SITE_URL']?.trim();
  if (!wanted) return known ? new URL(known) : undefined;
  if (isWebAddress(wanted)) return new URL(wanted);
  throw new RangeError(
    `SITE_URL=${quoted(wanted)} không phải địa chỉ web. Viết cả https://, ví dụ SITE_URL=https://example.org/ocop/.`,
  );
}
