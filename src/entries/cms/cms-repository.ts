import { quoted } from '../../text/quote.ts';

/**
 * The repository on GitHub into which the editor in the browser writes, `owner/name`, as `CMS_REPOSITORY` states it;
 * undefined where it says nothing. Throws where the variable names none.
 */
export function cmsRepository(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const wanted = env['CMS_REPOSITORY']?.trim();
  if (!wanted) return undefined;
  if (/^[\w-]+\/[\w.-]+$/u.test(wanted)) return wanted;
  throw new RangeError(
    `CMS_REPOSITORY=${quoted(wanted)} không phải tên kho trên GitHub. Viết chủ kho/tên kho, ví dụ CMS_REPOSITORY=to-chuc/danh-muc.`,
  );
}
