import type { Language } from '../../catalog/site.ts';
import { inTurn, boundedJson } from '../../open-data/portal/bounded-fetch.ts';
import { SITES_AT_ONCE, type Trouble } from '../../open-data/portal/ask-sites.ts';
import { ForeignList } from '../../search/list/foreign-list.ts';
import type { Listed } from '../../search/list/resident-list.ts';
import { shardFile } from '../../search/list/shards.ts';
import { askedNumber } from '../../search/numbers.ts';
import { NO_FILTERS } from '../../search/search-state.ts';

/** A site that can be searched, as the page tells its script. */
export interface SearchedSite {
  readonly key: string;
  readonly name: string;
  readonly url: string;
  /** Its list in the language of the page, as a whole address. */
  readonly list: string;
}

/** What a site answered: what its list found, why there is none, or that the words say too little for a list in shards. */
export type ProvinceAnswer = Listed | Trouble | 'vague';

const LIST = { most: 4_000_000, patience: 15_000 };
const SHARD = { most: 1_000_000, patience: 15_000 };

const lists = new Map<string, Promise<ForeignList | Trouble>>();

/** Asks some sites at a time for what their lists have for the words; tells each answer as it comes. */
export async function searchProvinces(
  sites: readonly SearchedSite[],
  query: string,
  lang: Language,
  tell: (site: SearchedSite, answer: ProvinceAnswer) => void,
): Promise<void> {
  await inTurn(sites, SITES_AT_ONCE, async (site) => tell(site, await answerOf(site, query, lang)));
}

async function answerOf(
  site: SearchedSite,
  query: string,
  lang: Language,
): Promise<ProvinceAnswer> {
  const list = await listOf(site, lang);
  if (typeof list === 'string') return list;
  const places = list.shardsFor(query);
  if (!places) return 'vague';
  const folder = site.list.slice(0, site.list.lastIndexOf('/') + 1);
  const shards = await Promise.all(
    places.map((place) => boundedJson(folder + shardFile(lang, place), SHARD)),
  );
  const silent = shards.find((shard) => typeof shard === 'string');
  if (silent) return silent;
  const found = list.listWith(shards.map((shard) => (shard as { json: unknown }).json));
  if (typeof found === 'string') return found;
  const number = askedNumber(query);
  const listed = number && found.withNumber(number, NO_FILTERS);
  if (listed && listed.total > 0) return listed;
  return found.find({ query, filters: NO_FILTERS, sort: 'relevance' });
}

/** The list of a site, loaded once; one that did not come is asked for again by the next search. */
async function listOf(site: SearchedSite, lang: Language): Promise<ForeignList | Trouble> {
  const known = lists.get(site.list) ?? loaded(site, lang);
  lists.set(site.list, known);
  const list = await known;
  if (typeof list === 'string') lists.delete(site.list);
  return list;
}

async function loaded({ list, url }: SearchedSite, lang: Language): Promise<ForeignList | Trouble> {
  const found = await boundedJson(list, LIST);
  return typeof found === 'string' ? found : ForeignList.from(found.json, lang, url);
}
