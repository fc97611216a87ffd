import { type Catalog, communesWithoutDistrict } from '../../catalog/catalog.ts';
import { isWithin } from '../../catalog/category.ts';
import type { Language } from '../../catalog/site.ts';
import { STAR_LEVELS } from '../../catalog/certification/stars.ts';
import { capitalised, communeName, districtName } from '../../i18n/places.ts';
import { PRINT_WORDS } from '../words-of-works.ts';
import { starsText } from '../../i18n/validity-words.ts';
import { compareNames } from '../../text/collation.ts';
import { languagesOf, type PrintOrder } from '../order.ts';
import type { Chosen } from './selection.ts';
import { inEach, localWords, type Words } from '../words.ts';

/** Products that stand together under a heading. */
export interface Group {
  readonly title: Words;
  readonly members: readonly Chosen[];
}

/** The chosen products in groups as the order wants them, each group by name; groups without products are left out. */
export function groupsOf(catalog: Catalog, order: PrintOrder, chosen: readonly Chosen[]): Group[] {
  const languages = languagesOf(order.edition);
  const [lang = 'vi'] = languages;
  if (order.groupBy === 'list') {
    const title = inEach(languages, (each) => PRINT_WORDS[each].chosen);
    return chosen.length > 0 ? [{ title, members: chosen }] : [];
  }
  return headingsOf(catalog, order, chosen, languages)
    .map(({ title, holds }) => ({
      title,
      members: chosen
        .filter(holds)
        .toSorted((a, b) => compareNames(a.product.name[lang], b.product.name[lang])),
    }))
    .filter(({ members }) => members.length > 0);
}

interface Heading {
  readonly title: Words;
  readonly holds: (chosen: Chosen) => boolean;
}

function headingsOf(
  catalog: Catalog,
  order: PrintOrder,
  chosen: readonly Chosen[],
  languages: readonly Language[],
): Heading[] {
  switch (order.groupBy) {
    case 'district':
      return districtHeadings(catalog, languages);
    case 'category':
      return categoryHeadings(catalog, languages);
    case 'stars':
      return [...STAR_LEVELS.toReversed(), null].map((stars) => ({
        title: inEach(languages, (lang) => capitalised(starsText(stars, lang))),
        holds: ({ validity }) => (validity.certification?.stars ?? null) === stars,
      }));
    default:
      return boothHeadings(order, chosen, languages);
  }
}

/** The groups; products of which only the sector is known stand behind them, and those without even that at the end. */
function categoryHeadings(catalog: Catalog, languages: readonly Language[]): Heading[] {
  const groups = [...catalog.categories.values()].flatMap(({ code, name, level }) => {
    if (level === 'leaf') return [];
    const title = localWords(languages, name);
    const holds = ({ product }: Chosen) =>
      level === 'group' ? isWithin(product.category, code) : product.category === code;
    return [{ title, holds, isSector: level === 'sector' }];
  });
  const title = inEach(languages, (lang) => PRINT_WORDS[lang].unknownCategory);
  return [
    ...groups.filter(({ isSector }) => !isSector),
    ...groups.filter(({ isSector }) => isSector),
    { title, holds: ({ product }) => product.category === null },
  ];
}

function districtHeadings(catalog: Catalog, languages: readonly Language[]): Heading[] {
  const [lang = 'vi'] = languages;
  const named = [...catalog.districts.values()]
    .toSorted((a, b) => compareNames(a.name[lang], b.name[lang]))
    .map((district) => ({
      title: inEach(languages, (each) => capitalised(districtName(district, each))),
      holds: ({ product }: Chosen) => product.district === district.slug,
    }));
  const withoutDistrict = ({ product }: Chosen) =>
    product.district === null || !catalog.districts.has(product.district);
  const shared = communesWithoutDistrict(catalog).map(({ commune }) => ({
    title: inEach(languages, (each) => capitalised(communeName(commune, each))),
    holds: (one: Chosen) => withoutDistrict(one) && one.product.communeNow === commune.slug,
  }));
  const title = inEach(languages, (each) => PRINT_WORDS[each].unknownDistrict);
  const isNowhere = (one: Chosen) =>
    withoutDistrict(one) && !shared.some(({ holds }) => holds(one));
  return [...named, ...shared, { title, holds: isNowhere }];
}

function boothHeadings(
  { stands }: PrintOrder,
  chosen: readonly Chosen[],
  languages: readonly Language[],
): Heading[] {
  const boothOf = ({ product }: Chosen) => stands[product.slug]?.booth ?? '';
  const booths = [...new Set(chosen.map(boothOf))].toSorted(compareNames);
  return [...booths.filter((booth) => booth !== ''), ''].map((booth) => ({
    title: inEach(languages, (lang) =>
      booth === '' ? PRINT_WORDS[lang].noBooth : PRINT_WORDS[lang].boothNumber(booth),
    ),
    holds: (one) => boothOf(one) === booth,
  }));
}
