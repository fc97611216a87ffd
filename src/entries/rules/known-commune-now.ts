import { type CommuneToday, communesToday, communeTodaySlug } from '../../catalog/district.ts';
import { communeName } from '../../i18n/places.ts';
import { slugOf } from '../../text/slug.ts';
import { districtsOf } from '../place-of.ts';
import { meant } from '../schemas/scalar.ts';
import { leadsNowhere } from './reference.ts';
import type { Rule } from './rule.ts';

/** The commune of today that an entry names exists, and agrees with the place of then that it names beside it. */
export const knownCommuneNow: Rule = {
  code: 'known-commune-now',
  level: 'error',
  demand: {
    vi: 'Xã hiện nay phải có trong địa giới từ 1/7/2025, và khớp với huyện, xã cũ nếu có ghi.',
    en: 'The commune of today exists since 1 July 2025, and holds the former place named beside it.',
  },
  *check(entries) {
    const districts = districtsOf(entries);
    const today = communesToday(districts);
    for (const { fields, at } of [...entries.products.values(), ...entries.producers.values()]) {
      const { communeNow, commune, district } = fields ?? {};
      if (communeNow === undefined) continue;
      const place = { at: at(['communeNow']), heading: ['communeNow'] };
      const found = today.get(communeNow);
      if (!found) {
        const [named, ...others] = communesCalled(communeNow, [...today.values()]);
        const isClear = named !== undefined && others.length === 0;
        yield leadsNowhere(
          place.at,
          place.heading,
          communeNow,
          { vi: 'một xã, phường từ 1/7/2025', en: 'a commune since 1 July 2025' },
          isClear ? [] : today.keys(),
          isClear
            ? meant(named)
            : {
                vi: 'Ghi như xa-…, phuong-… theo tên từ 1/7/2025 trong districts/.',
                en: 'Write it as xa-… or phuong-…, by the names “now” in districts/.',
              },
        );
        continue;
      }
      const home = district ? districts.get(district) : undefined;
      const then = home?.communes.find(({ slug }) => slug === commune);
      const isWithin = found.formerly.some((one) => one.district === home);
      const isThis = !then || communeTodaySlug(then.now) === communeNow;
      if (!home || (isWithin && isThis)) continue;
      const held = found.formerly.map((one) => one.commune.name).join(', ');
      yield {
        ...place,
        message: {
          vi: `${communeName(found, 'vi')} gồm ${held}; không có nơi cũ đã ghi.`,
          en: `${communeName(found, 'en')} holds ${held}, not the former place named.`,
        },
        remedy: then
          ? meant(communeTodaySlug(then.now))
          : {
              vi: 'Sửa district hoặc communeNow theo nguồn; không rõ huyện cũ thì viết unknown.',
              en: 'Correct district or communeNow by the source; unknown where nobody names the old district.',
            },
      };
    }
  },
};

/** The communes of today that may be meant by a name without its kind, or with marks. */
function communesCalled(typed: string, all: readonly CommuneToday[]): string[] {
  const wanted = slugOf(typed);
  return all.flatMap(({ slug, name }) =>
    slug === wanted || slugOf(name) === wanted ? [slug] : [],
  );
}
