import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/site.ts';
import { FAIR_WORDS } from '../../i18n/fair-words.ts';
import { capitalised, districtName } from '../../i18n/places.ts';
import { showDate } from '../../i18n/dates.ts';
import { dataDayText } from '../../i18n/validity-words.ts';
import { PRINT_WORDS } from '../words-of-works.ts';
import { SITE_WORDS } from '../../i18n/site-words.ts';
import type { CatalogueBooklet, Legend, Picture, PrintedEntry, Tile } from './booklet.ts';
import type { Commission } from './entry-of.ts';
import { paragraphsOf } from '../own-matter.ts';
import { dayOfOrder, languagesOf, type PrintOrder } from '../order.ts';
import type { Chosen } from './selection.ts';
import { inEach, localWords, vietnamese, type Words } from '../words.ts';

/** The title, whom or what the work is for, and the kinds of products within. */
export function coverOf(
  { catalog, order }: Commission,
  entries: readonly PrintedEntry[],
): CatalogueBooklet['cover'] {
  const { site, day: today } = catalog;
  const languages = languagesOf(order.edition);
  const { fair } = order;
  const part = partOf(catalog, order);
  const whole = fair ? localWords(languages, site.title) : ofProvince(languages, site.province);
  const day = dayOfOrder(order, today);
  return {
    title: fair ? vietnamese(fair.name) : localWords(languages, site.title),
    subtitle: part.length > 0 ? part : whole,
    lines: [
      ...(part.length > 0 ? [whole] : []),
      ...(fair ? [inEach(languages, (lang) => datesOf(fair, lang)), vietnamese(fair.place)] : []),
      inEach(languages, (lang) => SITE_WORDS[lang].countProducts(entries.length)),
      inEach(languages, (lang) => PRINT_WORDS[lang].asOf(showDate(day, lang))),
    ].filter((line) => line.some(({ text }) => text !== '')),
    picture: drawingsOf(entries)[0] ?? null,
    photo: order.own?.cover ? { file: '/own/cover.jpg', shown: order.own.cover } : null,
  };
}

/** Which part of the catalogue the work is: its district, and its volume where it is one of several; empty where it is no part. */
function partOf({ districts }: Catalog, { edition, selection, volume }: PrintOrder): Words {
  const [only, ...others] = selection.districts;
  const slug = volume ? volume.district : others.length === 0 ? only : undefined;
  if (slug === undefined) return [];
  const district = districts.get(slug ?? '');
  return inEach(languagesOf(edition), (lang) => {
    const title = district
      ? capitalised(districtName(district, lang))
      : PRINT_WORDS[lang].unknownDistrict;
    return volume && volume.of > 1
      ? FAIR_WORDS[lang].volume(title, volume.number, volume.of)
      : title;
  });
}

/** The drawings of the entries, the commonest first; photos are of one product each. */
export function drawingsOf(entries: readonly PrintedEntry[]): Picture['file'][] {
  const drawings = entries.flatMap(({ picture }) => (picture.photo ? [] : [picture.file]));
  const groups = [...Map.groupBy(drawings, (file) => file)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length).map(([file]) => file);
}

/** Some provinces are named with what they are: “tỉnh Mẫu”, “Imaginary Province”. */
const NAMES_ITS_KIND = /^(?:tỉnh|thành phố) | (?:province|city)$/iu;

const ofProvince = (languages: readonly Language[], province: Catalog['site']['province']) =>
  inEach(languages, (lang) =>
    NAMES_ITS_KIND.test(province[lang])
      ? capitalised(province[lang])
      : PRINT_WORDS[lang].ofProvince(province[lang]),
  );

const datesOf = ({ from, to }: { from: string; to: string }, lang: Language) =>
  PRINT_WORDS[lang].dates(showDate(from, lang), showDate(to, lang));

/** What the work holds and how far it can be trusted, a paragraph each. */
export function forewordOf({ catalog, order, address }: Commission, count: number): Words[] {
  const languages = languagesOf(order.edition);
  const day = dayOfOrder(order, catalog.day);
  const [main = 'vi'] = languages;
  const own = paragraphsOf(order.own?.foreword ?? '');
  return [
    ...(own.length > 0
      ? own.map((text) => [{ text, lang: main }])
      : [localWords(languages, catalog.site.introduction)]),
    inEach(languages, (lang) => PRINT_WORDS[lang].about(count, showDate(day, lang))),
    ...(address ? [inEach(languages, (lang) => PRINT_WORDS[lang].aboutScan)] : []),
  ];
}

/** What stars and terms mean, a paragraph each. */
export function readingOf(languages: readonly Language[]): Words[] {
  return [inEach(languages, (lang) => PRINT_WORDS[lang].aboutTerm)];
}

/** What filled, outlined and absent stars mean, with how many products of each the work holds. */
export function legendOf(
  languages: readonly Language[],
  entries: readonly PrintedEntry[],
): Legend[] {
  return (['filled', 'outlined', 'none'] as const).flatMap((display) => {
    const count = entries.filter(({ stars }) => stars.display === display).length;
    if (count === 0) return [];
    const label = inEach(languages, (lang) => PRINT_WORDS[lang].legend[display]);
    const text = inEach(languages, (lang) =>
      PRINT_WORDS[lang].legendText[display](SITE_WORDS[lang].countProducts(count)),
    );
    return [{ display, label, text }];
  });
}

/** The map of districts with how many of the chosen products come from each; empty for a province without map. */
export function tilesOf(
  catalog: Catalog,
  chosen: readonly Chosen[],
  languages: readonly Language[],
): Tile[] {
  return [...catalog.districts.values()].flatMap(({ slug, name, tile }) =>
    tile
      ? [
          {
            name: localWords(languages, name),
            ...tile,
            count: chosen.filter(({ product }) => product.district === slug).length,
          },
        ]
      : [],
  );
}

/** Where the newest edition is, and for which day this one speaks. */
export function backOf({ catalog, order, address }: Commission): Words[] {
  const languages = languagesOf(order.edition);
  const day = dayOfOrder(order, catalog.day);
  return [
    inEach(languages, (lang) => `${PRINT_WORDS[lang].asOf(showDate(day, lang))}.`),
    ...(address ? [inEach(languages, (lang) => PRINT_WORDS[lang].site(address.href))] : []),
  ];
}

/** Of which day the data is, where newer is to be had, and what the work is made with and under which licence. */
export function colophonOf({ catalog, order, address, version }: Commission): Words[] {
  const languages = languagesOf(order.edition);
  const say = (sentence: (words: (typeof PRINT_WORDS)[Language], lang: Language) => string) =>
    inEach(languages, (lang) => sentence(PRINT_WORDS[lang], lang));
  const day = dayOfOrder(order, catalog.day);
  return [
    say((words, lang) => `${words.asOf(showDate(day, lang))}.`),
    say((_, lang) => dataDayText({ day, dataDay: catalog.dataDay }, lang)),
    inEach(languages, (lang) => SITE_WORDS[lang].unofficial),
    say((words) => (address ? words.site(address.href) : words.noSite)),
    say((words) => words.licence),
    say((words) => words.font),
    say((words) => words.version(version)),
    localWords(languages, catalog.site.motifCaption),
  ];
}
