import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/site.ts';
import { STANDINGS, type Standing } from '../../catalog/certification/standing.ts';
import { STAR_LEVELS, type Stars } from '../../catalog/certification/stars.ts';
import { isSlug } from '../../text/slug.ts';
import { currentSlugIn } from './current-slugs.ts';
import { isSame } from './order-draft.ts';
import type { Selection } from '../order.ts';
import { askedIn, ORDER_WORDS, type OrderParameter } from './order-words.ts';

/** More products are not read from an address. */
const MOST_PRODUCTS = 2000;

/** Which products an address asks for; what the catalogue does not have is left out, but for products, which are told. */
export function selectionIn(
  address: URLSearchParams,
  catalog: Catalog,
  usual: readonly Standing[],
): Selection {
  const asked = (name: OrderParameter) => askedIn(address, name)?.flatMap(listed);
  const known = (name: OrderParameter, entries: ReadonlyMap<string, unknown>) =>
    [...new Set(asked(name))].filter((slug) => entries.has(slug));
  const products = asked('products')?.filter(isSlug).slice(0, MOST_PRODUCTS);
  const stars = asked('stars');
  return {
    districts: known('districts', catalog.districts),
    categories: known('categories', catalog.categories),
    stars: STARS.filter((level) => STAR_WORDS.some((words) => stars?.includes(words(level)))),
    producers: known('producers', catalog.producers),
    products: products ? [...new Set(products.map(currentSlugIn(catalog)))] : null,
    standings: standingsIn(asked('standings'), usual),
  };
}

const STARS: readonly (Stars | null)[] = [...STAR_LEVELS, null];
const starWord = (lang: Language) => (stars: Stars | null) =>
  stars === null ? ORDER_WORDS[lang].stars.unknown : String(stars);
const STAR_WORDS = [starWord('vi'), starWord('en')];

const listed = (text: string) => text.split(',').filter((value) => value !== '');

function standingsIn(
  asked: readonly string[] | undefined,
  usual: readonly Standing[],
): readonly Standing[] {
  const { vi, en } = ORDER_WORDS;
  const has = (key: Standing | 'none') =>
    asked?.includes(vi.standing[key]) === true || asked?.includes(en.standing[key]) === true;
  const named = STANDINGS.filter(has);
  return named.length > 0 || has('none') ? named : usual;
}

/** The parameters that ask for the selection in that language; what is usual stays unsaid. */
export function selectionParameters(
  { districts, categories, stars, producers, products, standings }: Selection,
  usual: readonly Standing[],
  lang: Language,
): [name: string, value: string][] {
  const { parameter, standing } = ORDER_WORDS[lang];
  const lists: [OrderParameter, readonly string[]][] = [
    ['districts', districts],
    ['categories', categories],
    ['stars', stars.map(starWord(lang))],
    ['producers', producers],
  ];
  const shown = standings.length === 0 ? [standing.none] : standings.map((one) => standing[one]);
  return [
    ...lists
      .filter(([, values]) => values.length > 0)
      .map(([name, values]): [string, string] => [parameter[name], values.join()]),
    ...(products ? [[parameter.products, products.join()] as [string, string]] : []),
    ...(isSame(standings, usual) ? [] : [[parameter.standings, shown.join()] as [string, string]]),
  ];
}
