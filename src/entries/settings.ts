import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CalendarDay,
  calendarDayOf,
  dayInVietnam,
} from '../catalog/certification/calendar-day.ts';
import type { Site } from '../catalog/site.ts';
import { quoted } from '../text/quote.ts';
import { isWebAddress } from '../text/safe-link.ts';

/**
 * The day for which the catalogue is built: `CATALOG_AS_OF` where it is set, else the day on which `now` falls in
 * Vietnam. Throws where the variable names no day.
 */
export function buildDay(
  env: Readonly<Record<string, string | undefined>>,
  now: Date,
): CalendarDay {
  const wanted = env['CATALOG_AS_OF']?.trim();
  if (!wanted) return dayInVietnam(now);
  const day = calendarDayOf(wanted);
  if (day) return day;
  throw new RangeError(
    `CATALOG_AS_OF=${quoted(wanted)} không phải một ngày. Viết năm-tháng-ngày, ví dụ CATALOG_AS_OF=2026-11-01.`,
  );
}

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

/**
 * Where readers send corrections: `SITE_CONTACT`, a mailbox or a web address, where it is set, else what `site.json`
 * knows. Throws where the variable is neither.
 */
export function siteContact(
  env: Readonly<Record<string, string | undefined>>,
  known: Site['contact'],
): Site['contact'] {
  const wanted = env['SITE_CONTACT']?.trim();
  if (!wanted) return known;
  if (isWebAddress(wanted)) return { email: null, url: wanted };
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(wanted)) return { email: wanted, url: null };
  throw new RangeError(
    `SITE_CONTACT=${quoted(wanted)} không phải địa chỉ thư hay địa chỉ web. Viết như gop-y@example.org hoặc https://example.org/gop-y/.`,
  );
}

/**
 * The repository on GitHub that takes proposals, `owner/name`, as `CMS_REPOSITORY` states it;
 * undefined where it says nothing. Throws where the variable names none.
 */
export function proposalRepository(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const wanted = env['CMS_REPOSITORY']?.trim();
  if (!wanted) return undefined;
  if (/^[\w-]+\/[\w.-]+$/u.test(wanted)) return wanted;
  throw new RangeError(
    `CMS_REPOSITORY=${quoted(wanted)} không phải tên kho trên GitHub. Viết chủ kho/tên kho, ví dụ CMS_REPOSITORY=to-chuc/danh-muc.`,
  );
}

/**
 * The repository into which the editor at `/admin/` writes: that of the proposals, where `CMS_EDITOR=on` asks for the
 * editor; undefined where nobody asks. Throws where a variable can't be read.
 */
export function editorRepository(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const wanted = env['CMS_EDITOR']?.trim();
  if (!wanted || wanted === 'off') return undefined;
  const repository = proposalRepository(env);
  if (wanted === 'on' && repository !== undefined) return repository;
  throw new RangeError(
    wanted === 'on'
      ? 'CMS_EDITOR=on cần biết kho trên GitHub. Đặt thêm CMS_REPOSITORY, ví dụ CMS_REPOSITORY=to-chuc/danh-muc.'
      : `CMS_EDITOR=${quoted(wanted)} không rõ. Viết CMS_EDITOR=on hoặc CMS_EDITOR=off.`,
  );
}

/** What makes a content folder a portal’s. */
export const PORTAL_FILE = 'portal.json';

/** Whether the content folder is that of a portal. */
export function isPortal(directory: string): boolean {
  return existsSync(join(directory, PORTAL_FILE));
}
