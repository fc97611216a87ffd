import { communeTodaySlug } from '../../catalog/district.ts';
import type { Name } from '../../text/local-text.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import type { Entry } from '../entry.ts';
import type { DistrictFields } from '../schemas/district.ts';
import { items, leadsNowhere } from './reference.ts';
import type { Rule } from './rule.ts';

/** The commune of a product or producer lies in its district. */
export const knownCommune: Rule = {
  code: 'known-commune',
  level: 'error',
  demand: {
    vi: 'Xã được nêu phải thuộc huyện được nêu, theo địa giới trước 1/7/2025.',
    en: 'The commune named lies in the district named, as both were until 30 June 2025.',
  },
  *check({ products, producers, districts }) {
    for (const { fields, at } of [...products.values(), ...producers.values()]) {
      const { commune, district } = fields ?? {};
      if (!commune || district === undefined) continue;
      if (district === null) {
        yield {
          at: at(['commune']),
          heading: ['commune'],
          message: {
            vi: 'có xã nhưng huyện là unknown.',
            en: 'there is a commune, but the district is unknown.',
          },
          remedy: {
            vi: 'Ghi huyện của xã này, hoặc bỏ dòng commune.',
            en: 'State its district, or drop it.',
          },
        };
        continue;
      }
      const home = districts.get(district)?.fields;
      if (!home?.communes) continue;
      const slugs = items(home.communes).flatMap(([, { slug }]) => slug ?? []);
      if (slugs.includes(commune)) continue;
      const elsewhere = [...districts.values()].find((other) =>
        items(other.fields?.communes).some(([, { slug }]) => slug === commune),
      );
      const isMisspelt = elsewhere !== undefined || slugs.includes(slugOf(commune));
      const today = isMisspelt ? undefined : communeToday([...districts.values()], commune);
      yield leadsNowhere(
        at(['commune']),
        ['commune'],
        commune,
        {
          vi: `một xã của ${home.name?.vi ?? district}`,
          en: `a commune of ${home.name?.en ?? district}`,
        },
        today || (elsewhere && isSlug(commune)) ? [] : slugs,
        today ??
          (elsewhere
            ? {
                vi: `Xã này thuộc “${elsewhere.slug}”: sửa district hoặc commune.`,
                en: `This commune lies in “${elsewhere.slug}”: correct district or commune.`,
              }
            : {
                vi: `Xem danh sách xã trong districts/${district}.json.`,
                en: `See the communes in districts/${district}.json.`,
              }),
      );
    }
  },
};

/** What to write for a commune of today, which holds several of those until 30 June 2025; undefined for any other name. */
function communeToday(
  districts: readonly Entry<DistrictFields>[],
  typed: string,
): Name | undefined {
  const wanted = [slugOf(typed), slugOf(typed).replace(/^(?:xa|phuong)-/u, '')];
  const parts = districts.map(({ slug, fields }) => ({
    district: fields?.name?.vi ?? slug,
    inside: items(fields?.communes).flatMap(([, { name, now }]) =>
      name !== undefined && now?.name !== undefined && wanted.includes(slugOf(now.name))
        ? [{ name, now: { kind: now.kind ?? 'commune', name: now.name } }]
        : [],
    ),
  }));
  const holding = parts.filter(({ inside }) => inside.length > 0);
  const now = holding[0]?.inside[0]?.now;
  if (now === undefined) return undefined;
  const slug = communeTodaySlug(now);
  const list = holding
    .map(({ district, inside }) => `${inside.map(({ name }) => name).join(', ')} (${district})`)
    .join(', ');
  return {
    vi: `${now.name} là tên từ 1/7/2025, gồm xã cũ: ${list}. Ghi xã cũ nơi cơ sở đóng; không rõ thì thay dòng này bằng communeNow: ${slug}.`,
    en: `${now.name} is the name since 1 July 2025 and holds these former communes: ${list}. State the former one, or write communeNow: ${slug} instead where you do not know it.`,
  };
}
