import { isSlug } from '../../text/slug.ts';
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
          message: {
            vi: 'commune: có xã nhưng huyện là unknown.',
            en: 'commune: there is a commune, but the district is unknown.',
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
      yield leadsNowhere(
        at(['commune']),
        'commune',
        commune,
        {
          vi: `một xã của ${home.name?.vi ?? district}`,
          en: `a commune of ${home.name?.en ?? district}`,
        },
        elsewhere && isSlug(commune) ? [] : slugs,
        elsewhere
          ? {
              vi: `Xã này thuộc “${elsewhere.slug}”: sửa district hoặc commune.`,
              en: `This commune lies in “${elsewhere.slug}”: correct district or commune.`,
            }
          : {
              vi: `Xem danh sách xã trong districts/${district}.json.`,
              en: `See the communes in districts/${district}.json.`,
            },
      );
    }
  },
};
