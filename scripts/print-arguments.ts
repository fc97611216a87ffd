import type { Catalog } from '../src/catalog/catalog.ts';
import { STANDINGS } from '../src/catalog/certification/standing.ts';
import { STAR_LEVELS } from '../src/catalog/certification/stars.ts';
import { quoted } from '../src/text/quote.ts';
import { fairOrder } from '../src/print/fair-order.ts';
import {
  EDITIONS,
  FAIR_STANDINGS,
  FORMATS,
  GROUPINGS,
  hasCover,
  hasLogos,
  hasPlan,
  isForPress,
  LAYOUTS,
  standingOrder,
  type FairDetails,
  type PrintOrder,
  type Selection,
} from '../src/print/order.ts';
import { oneLine } from '../src/text/one-line.ts';
import { nearest } from '../src/text/nearest.ts';
import { typedOptions, TypedOptions } from './typed-options.ts';

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const yes = { type: 'boolean' } as const;

const OPTIONS = {
  layout: text,
  format: text,
  lang: text,
  'group-by': text,
  'first-label': text,
  bleed: yes,
  copies: text,
  district: texts,
  category: texts,
  stars: texts,
  producer: texts,
  product: texts,
  status: texts,
  fair: text,
  place: text,
  from: text,
  date: text,
  booths: text,
  plan: text,
  foreword: text,
  'running-head': text,
  logo: texts,
  cover: text,
  output: { type: 'string', short: 'o' },
  force: yes,
  help: yes,
} as const;

/** What was typed. Throws a RangeError with a sentence where an option does not exist or lacks its value. */
export function printArguments(args: readonly string[]) {
  return typedOptions(args, OPTIONS, ({ what }) => {
    const name = /^-*([\w-]*)/u.exec(what.split(', ').at(-1) ?? '')?.[1] ?? '';
    const guess = nearest(name, Object.keys(OPTIONS));
    const hint = guess === undefined || guess === name ? '' : ` Có phải “--${guess}”?`;
    return `Không hiểu ${quoted(what)} trong lệnh.${hint} Cách dùng: npm run print -- --help`;
  }).values;
}

export type PrintArguments = ReturnType<typeof printArguments>;

/** The order that was typed, or a sentence for everything that is wrong with it. */
export function typedOrder(
  typed: PrintArguments,
  catalog: Catalog,
): { order: PrintOrder } | { problems: readonly string[] } {
  const options = new TypedOptions();
  const layout = options.one('layout', typed.layout ?? 'catalogue', LAYOUTS) ?? 'catalogue';
  const edition = options.one('lang', typed.lang ?? 'vi', EDITIONS) ?? 'vi';
  const booths = typed.booths && options.one('booths', typed.booths, [...catalog.fairs.keys()]);
  const fair = booths ? catalog.fairs.get(booths) : undefined;
  const base = fair
    ? fairOrder(fair, layout, edition === 'en' ? 'en' : 'vi')
    : standingOrder(layout);
  const formats: readonly PrintOrder['format'][] = FORMATS[layout];
  const order: PrintOrder = {
    ...base,
    edition,
    format: options.one('format', typed.format ?? base.format, formats) ?? base.format,
    groupBy: options.one('group-by', typed['group-by'] ?? base.groupBy, GROUPINGS) ?? base.groupBy,
    fair: typed.fair === undefined ? base.fair : typedFair(typed, options),
    copies: options.ordinal('copies', typed.copies),
    firstLabel: options.ordinal('first-label', typed['first-label']),
    bleed: typed.bleed ?? false,
    selection: typedSelection(typed, base.selection, catalog, options),
  };
  if (order.bleed && !isForPress(layout)) {
    options.problems.push(
      '--bleed: chỉ danh mục, thẻ gian hàng, áp phích và tờ gấp in ở nhà in; nhãn và danh sách in trên giấy đúng khổ của máy in.',
    );
  }
  if (edition === 'both' && layout !== 'catalogue') {
    options.problems.push('--lang both: chỉ danh mục (catalogue) in được cả hai thứ tiếng.');
  }
  if (typed.fair === undefined && (typed.date ?? typed.from ?? typed.place) !== undefined) {
    options.problems.push('--date, --from và --place đi cùng --fair "Tên hội chợ".');
  }
  if ((typed.foreword ?? typed['running-head']) !== undefined && layout !== 'catalogue') {
    options.problems.push('--foreword và --running-head: chỉ danh mục (catalogue) có chỗ.');
  }
  if (typed.cover !== undefined && !hasCover(layout)) {
    options.problems.push(
      '--cover: chỉ danh mục (catalogue), áp phích (poster) và tờ gấp (leaflet) có bìa.',
    );
  }
  if (typed.plan !== undefined && !hasPlan(layout)) {
    options.problems.push(
      '--plan: chỉ danh mục (catalogue) và sơ đồ gian hàng (hall-plan) có chỗ.',
    );
  }
  if (typed.logo && !hasLogos(layout)) {
    options.problems.push(
      '--logo: chỉ bìa danh mục (catalogue), bảng giá (price-list), sơ đồ (hall-plan), áp phích (poster) và tờ gấp (leaflet) có chỗ.',
    );
  }
  return options.problems.length > 0 ? { problems: options.problems } : { order };
}

function typedSelection(
  typed: PrintArguments,
  base: Selection,
  { districts, categories, producers, products }: Catalog,
  options: TypedOptions,
): Selection {
  const named = [...categories.values()].flatMap(({ code, slug }) => [code, slug]);
  const codeOf = (given: string) =>
    [...categories.values()].find(({ slug }) => slug === given)?.code ?? given;
  const levels = [...STAR_LEVELS.map(String), 'unknown'];
  const standings = typed.fair === undefined ? base.standings : FAIR_STANDINGS;
  return {
    districts: options.many('district', typed.district, [...districts.keys()]),
    categories: options.many('category', typed.category, named).map(codeOf),
    stars: options
      .many('stars', typed.stars, levels)
      .map((given) => STAR_LEVELS.find((level) => String(level) === given) ?? null),
    producers: options.many('producer', typed.producer, [...producers.keys()]),
    products: typed.product
      ? options.many('product', typed.product, [...products.keys()])
      : base.products,
    standings: typed.status ? options.many('status', typed.status, STANDINGS) : standings,
  };
}

function typedFair(
  { fair = '', place = '', from, date }: PrintArguments,
  options: TypedOptions,
): FairDetails | null {
  if (date === undefined) {
    options.problems.push('--fair: thiếu --date, ngày cuối của hội chợ, ví dụ --date 20/12/2026.');
    return null;
  }
  const to = options.day('date', date);
  const first = from === undefined ? to : options.day('from', from);
  if (!to || !first) return null;
  if (first > to) options.problems.push(`--from: ${first} sau ngày cuối, --date ${to}.`);
  return { name: oneLine(fair), place: oneLine(place), from: first, to };
}
