import * as z from 'zod';
import type { Portal, ProvinceSite } from '../catalog/portal.ts';
import { quoted } from '../text/quote.ts';
import { slugOf } from '../text/slug.ts';
import { type Entry, entryOf } from './entry.ts';
import { siteOf } from './place-of.ts';
import { hasErrors, type Problem, problemOf } from './problems/problem.ts';
import { reportOfFiles } from './problems/report-text.ts';
import { parseJsonFile } from './read/front-matter.ts';
import { readTree } from './read/read-tree.ts';
import { unreadable } from './read/syntax-words.ts';
import { filled, name, text, url } from './schemas/scalar.ts';
import { siteSchema } from './schemas/site.ts';
import { PORTAL_FILE } from './settings.ts';
import { ContentFaults } from './check.ts';

/** The sites of the provinces, in the order in which they are shown. */
const portalSchema = z.strictObject({
  $schema: text.optional(),
  sites: filled(z.strictObject({ province: name, url })),
});

/** Reads the folder of a portal: what it says, where nothing is wrong, and every fault. */
export function readPortal(
  directory: string,
  cwd?: string,
): { readonly portal: Portal | undefined; readonly problems: readonly Problem[] } {
  const tree = readTree(directory, cwd);
  const fileOf = (path: string) => [`${tree.label}/${path}`, tree.files.get(path)] as const;
  const [siteFile, siteText] = fileOf('site.json');
  const [portalFile, portalText] = fileOf(PORTAL_FILE);
  const site = entryOf('site', siteFile, parseJsonFile(siteFile, siteText), siteSchema);
  const list = entryOf('portal', portalFile, parseJsonFile(portalFile, portalText), portalSchema);
  const sites = (list.entry.complete?.sites ?? []).map(({ province, url }): ProvinceSite => ({
    key: slugOf(province.vi),
    province,
    url: rootOf(url),
  }));
  const problems = [
    ...tree.findings.map(unreadable),
    ...site.problems,
    ...list.problems,
    ...repeated(list.entry, sites),
  ];
  const own = hasErrors(problems) ? undefined : site.entry.complete;
  return { portal: own && { site: siteOf(own), sites }, problems };
}

/** The address of a site as everything below it counts from: whatever was copied along behind its path is left off. */
function rootOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/*$/u, '/');
}

/** The portal of a folder. Throws {@link ContentFaults}. */
export function portalIn(directory: string): Portal {
  const { portal, problems } = readPortal(directory);
  if (!portal) throw new ContentFaults(`\n${reportOfFiles(problems, 'vi').join('\n\n')}`);
  return portal;
}

/** A province or an address that stands there twice: its products would count twice. */
function repeated(list: Entry<unknown>, sites: readonly ProvinceSite[]): Problem[] {
  return sites.flatMap((site, index) => {
    const isSame = (one: ProvinceSite) => one.key === site.key || one.url === site.url;
    const first = sites.findIndex(isSame);
    if (first === index) return [];
    const at = list.at(['sites', index]);
    const finding = {
      at,
      message: {
        vi: `${quoted(site.province.vi)} đã có ở mục ${first + 1}.`,
        en: `${quoted(site.province.en)} is there already, as number ${first + 1}.`,
      },
      remedy: {
        vi: 'Mỗi tỉnh và mỗi địa chỉ chỉ ghi một lần: xóa một mục.',
        en: 'Each province and each address stands there once: delete one.',
      },
    };
    return [problemOf(finding, 'unique-site')];
  });
}
