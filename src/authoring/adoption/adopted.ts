import type { Entries } from '../../entries/read-entries.ts';
import type { Name } from '../../text/local-text.ts';
import type { Fault, Proposal } from '../proposal/proposal.ts';
import { inJson } from '../proposal/written-value.ts';
import type { ListedDistricts } from './district-list.ts';

/** What stays of a catalogue where another province moves in: the guide, the licence, what is national, and what is worth rewriting. */
const KEPT = /^(?:README\.md|LICENSE|categories\.json|synonyms\.json|pages\/[^/]+\.mdx)$/u;

/** Lists with which a province begins. */
const EMPTY = [
  'candidates.json',
  'statistics.json',
  'collections.json',
  'places.json',
  'past-fairs.json',
  'search-queries.json',
];

/** Colours that can be read in light and dark, and a border of squares, until the province has its own. */
const LOOK = `  "palette": {
    "light": { "accent": "#1f4f5c", "tint": "#e6f0f1", "thread": "#9a4a1f" },
    "dark": { "accent": "#9accd8", "tint": "#1b292d", "thread": "#eaa982" }
  },
  "motif": ["aa..aa..", "a.bb.a..", "..bb..cc", "aa..aa..", "a.bb.a..", "..bb..cc"],
  "motifCaption": {
    "vi": "Hoa văn tạm, chờ hoa văn của tỉnh",
    "en": "A border for the time being, until the province has its own"
  }`;

/** The content folder of a province that takes over the catalogue; the whole folder is replaced by these files. */
export function adopted(
  entries: Entries,
  province: Name,
  districts: ListedDistricts | undefined,
): Proposal {
  const missing = ['README.md', 'LICENSE', 'categories.json'].filter(
    (path) => !entries.tree.files.has(path),
  );
  if (missing.length > 0)
    return { files: new Map(), notes: [], faults: missing.map(lacking(entries)) };
  const former = formerNames(entries, [province.vi, province.en, ...(districts?.names ?? [])]);
  const kept = [...entries.tree.files].flatMap(([path, file]): [string, string | Uint8Array][] =>
    KEPT.test(path)
      ? [[path, path === 'LICENSE' ? credit(entries, province) : (file.whole?.() ?? file.bytes)]]
      : [],
  );
  return {
    files: new Map<string, string | Uint8Array>([
      ...kept,
      ['site.json', siteFile(province, former)],
      ...(districts?.files ?? []),
      ...EMPTY.map((path): [string, string] => [path, '[]\n']),
      ['published.json', '{\n  "products": [],\n  "producers": []\n}\n'],
    ]),
    notes: [],
    faults: districts?.faults ?? [],
  };
}

function lacking({ tree }: Entries) {
  return (path: string): Fault => ({
    message: { vi: `Thiếu ${tree.label}/${path}.`, en: `${tree.label}/${path} is missing.` },
    remedy: {
      vi: 'Chạy lệnh này trên bản chép đủ của danh mục.',
      en: 'Run this command on a whole copy of the catalogue.',
    },
  });
}

/** A name without what the unit is: `Mẫu` for `tỉnh Mẫu` and `Mẫu Province`. */
function bare(name: string): string {
  return name
    .replace(/^(?:tỉnh|thành phố|huyện|thị xã|quận)\s+/iu, '')
    .replace(/\s+(?:province|city|district|town)$/iu, '')
    .trim();
}

/** By what names the catalogue was that of another province, as far as the new one does not bear them too. */
function formerNames({ site, districts }: Entries, own: readonly string[]): string[] {
  const { province, adoptedFrom = [] } = site.fields ?? {};
  const homes = [...districts.values()].map(({ fields }) => fields?.name?.vi);
  const names = [province?.vi, province?.en, ...homes, ...adoptedFrom];
  const mine = new Set(own.map(bare));
  return [...new Set(names.flatMap((name) => (name === undefined ? [] : [bare(name)])))].filter(
    (name) => name !== '' && !mine.has(name),
  );
}

/** The licence with the new province in the credit. */
function credit(entries: Entries, province: Name): string {
  const { vi, en } = entries.site.fields?.province ?? {};
  const text = new TextDecoder().decode(
    entries.tree.files.get('LICENSE')?.whole?.() ?? entries.tree.files.get('LICENSE')?.bytes,
  );
  return [en, vi].reduce<string>(
    (now, name) => (name === undefined ? now : now.replaceAll(name, () => province.en)),
    text,
  );
}

function siteFile({ vi, en }: Name, former: readonly string[]): string {
  const told = {
    province: { vi, en },
    title: { vi: `Đặc sản OCOP ${vi}`, en: `OCOP specialties of ${en}` },
    tagline: {
      vi: 'Sao trên bao bì còn hiệu lực không?',
      en: 'Are the stars on the packet still valid?',
    },
    introduction: {
      vi: `Sản phẩm OCOP của ${vi}: ai làm, ở đâu, sao còn hạn hay không, mỗi điều kèm nguồn.`,
      en: `The OCOP products of ${en}: who makes them, where, and whether their stars are still valid, with sources.`,
    },
  };
  const lines = Object.entries(told).map(([key, value]) => `  "${key}": ${inJson(value)}`);
  const names = former.length > 0 ? [`  "adoptedFrom": ${inJson(former)}`] : [];
  return `{\n${[...lines, '  "url": null', '  "contact": null', '  "publisher": null', LOOK, ...names].join(',\n')}\n}\n`;
}
