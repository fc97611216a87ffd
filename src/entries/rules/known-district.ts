import type { Entries } from '../read-entries.ts';
import type { Path, Place } from '../problems/position.ts';
import { items, leadsNowhere } from './reference.ts';
import type { Rule } from './rule.ts';

/** Every district that an entry names exists. */
export const knownDistrict: Rule = {
  code: 'known-district',
  level: 'error',
  demand: {
    vi: 'Huyện được nêu phải có tệp trong districts/.',
    en: 'Every district named has a file in districts/.',
  },
  *check(entries) {
    const known = [...entries.districts.keys()];
    for (const { heading, typed, at } of districtsNamed(entries)) {
      if (known.includes(typed)) continue;
      yield leadsNowhere(
        at(),
        heading,
        typed,
        { vi: 'một huyện nào', en: 'a district' },
        heading.includes('scope') ? [...known, 'province'] : known,
        { vi: `Chọn một trong: ${known.join(', ')}.`, en: `Choose one of: ${known.join(', ')}.` },
      );
    }
  },
};

interface Named {
  readonly heading: Path;
  readonly typed: string;
  readonly at: () => Place;
}

function* districtsNamed({
  products,
  producers,
  candidates,
  statistics,
  places,
  districts,
}: Entries): Generator<Named> {
  for (const { fields, at } of [...products.values(), ...producers.values()]) {
    if (fields?.district)
      yield { heading: ['district'], typed: fields.district, at: () => at(['district']) };
  }
  for (const { fields, at } of districts.values()) {
    for (const [index, { earlier }] of items(fields?.communes)) {
      for (const [nth, { district }] of items(earlier)) {
        const path = ['communes', index, 'earlier', nth, 'district'];
        if (district)
          yield { heading: ['earlier', 'district'], typed: district, at: () => at(path) };
      }
    }
  }
  for (const [index, { district }] of items(candidates.fields)) {
    if (district)
      yield {
        heading: ['district'],
        typed: district,
        at: () => candidates.at([index, 'district']),
      };
  }
  for (const [index, { district }] of items(places.fields)) {
    if (district)
      yield { heading: ['district'], typed: district, at: () => places.at([index, 'district']) };
  }
  for (const [index, { scope }] of items(statistics.fields)) {
    if (scope && scope !== 'province') {
      yield { heading: ['scope'], typed: scope, at: () => statistics.at([index, 'scope']) };
    }
  }
}
