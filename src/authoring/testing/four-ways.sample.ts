import { stringify } from 'yaml';
import type { CalendarDay } from '../../catalog/certification/calendar-day.ts';
import { checkedEntries } from '../../entries/check.ts';
import { headed } from '../../entries/problems/problem.ts';
import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { toCatalog } from '../../entries/to-catalog.ts';
import { treeOf, type ContentTree } from '../../entries/read/content-tree.ts';

/** Where the decision, the producer and the product lie that an editor adds, whichever way. */
export const ADDED = {
  source: 'quyet-dinh-12-2023',
  producer: 'htx-doi-nang',
  product: 'banh-gao-doi-nang',
} as const;

const SOURCES = [ADDED.source, 'bao-mau-2024'];

/** What their files say, whichever way they were written; a scalar is the text that stands there. */
export const FACTS = {
  source: {
    kind: 'decision',
    title: 'Quyết định công nhận sản phẩm OCOP năm 2023',
    published: '2023-11-15',
    url: 'https://example.com/quyet-dinh/12-2023/',
    number: '12/QĐ-UBND',
    issuer: 'UBND tỉnh Mẫu',
  },
  producer: {
    name: { vi: 'HTX Đồi Nắng', en: 'Đồi Nắng Cooperative' },
    kind: 'cooperative',
    district: 'vi-du',
    commune: 'trang-trang',
    address: 'Bản Mẫu, xã Trang Trắng',
    phone: '0123456788',
    sources: SOURCES,
  },
  product: {
    name: { vi: 'Bánh gạo Đồi Nắng', en: 'Đồi Nắng rice crackers' },
    producer: ADDED.producer,
    district: 'vi-du',
    commune: 'trang-trang',
    category: 'I.3.b',
    drawing: 'cracker',
    summary: {
      vi: 'Bánh gạo phơi nắng rồi nướng than: giòn, thơm.',
      en: 'Rice crackers, dried in the sun and baked over charcoal.',
    },
    certifications: [
      {
        stars: '4',
        decided: '2023-11-15',
        number: '12/QĐ-UBND',
        issuer: 'UBND tỉnh Mẫu',
        sources: SOURCES,
      },
    ],
    gtin: '2000000000015',
  },
} as const;

/** What else may be said of the product, for which lists have no column and the form no question. */
export const MORE_FACTS = {
  aliases: { vi: ['Bánh tráng gạo', 'Bánh đa gạo'], en: ['rice cracker'] },
  season: ['10', '11'],
} as const;

const DAY = '2026-11-10' as CalendarDay;

/** The content folder with the three entries added, each as plainly as it can be written. */
export function withFacts(tree: ContentTree): ContentTree {
  const { files } = treeOf({
    [ENTRY_FORMS.source.pathOf(ADDED.source)]: JSON.stringify(FACTS.source),
    [ENTRY_FORMS.producer.pathOf(ADDED.producer)]: JSON.stringify(FACTS.producer),
    [ENTRY_FORMS.product.pathOf(ADDED.product)]: `---\n${stringify(FACTS.product)}---\n`,
  });
  return { ...tree, files: new Map([...tree.files, ...files]) };
}

/** What the three files of a content folder say, the errors of the whole folder, and the catalogue that it makes. */
export function readBack(tree: ContentTree) {
  const { entries, problems } = checkedEntries(tree, DAY);
  const errors = problems
    .filter(({ level }) => level === 'error')
    .map((problem) => `${problem.file}: ${headed(problem).vi}`);
  const facts = {
    source: entries.sources.get(ADDED.source)?.typed,
    producer: entries.producers.get(ADDED.producer)?.typed,
    product: entries.products.get(ADDED.product)?.typed,
  };
  return { errors, facts, catalog: errors.length > 0 ? undefined : toCatalog(entries, DAY, DAY) };
}
