import { communeTodaySlug } from '../../catalog/district.ts';
import { quoted } from '../../text/quote.ts';
import type { Entry } from '../entry.ts';
import type { Path, Place } from '../problems/position.ts';
import type { Finding } from '../problems/problem.ts';
import type { DistrictFields } from '../schemas/district.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** An official code is that of one unit of its time, one unit has one code, and a source states it. */
export const unitCodes: Rule = {
  code: 'unit-codes',
  level: 'error',
  demand: {
    vi: 'Mỗi mã đơn vị hành chính là của một đơn vị của thời ấy, mỗi đơn vị một mã, và có nguồn.',
    en: 'An official code is that of one unit of its time; a unit has one code, which a source states.',
  },
  *check({ districts }) {
    const named = new Map<string, Unit>();
    const coded = new Map<string, Unit>();
    for (const district of districts.values()) {
      const units = unitsOf(district);
      if (units.length > 0 && !district.fields?.codeSources) yield unsourced(district.at([]));
      for (const unit of units) {
        const other = named.get(`${unit.time} ${unit.code}`) ?? unit;
        const same = coded.get(unit.id) ?? unit;
        named.set(`${unit.time} ${unit.code}`, other);
        coded.set(unit.id, same);
        if (other.id !== unit.id) yield shared(unit, other);
        else if (same.code !== unit.code) yield differing(unit, same);
      }
    }
  },
};

/** A unit with its code; the same commune of today stands under each that it took in. */
interface Unit {
  readonly id: string;
  readonly time: 'district' | 'then' | 'now';
  readonly name: string;
  readonly code: string;
  readonly at: Place;
}

function unitsOf({ slug: district, fields, at }: Entry<DistrictFields>): Unit[] {
  const { code, name } = fields ?? {};
  const communes = items(fields?.communes).flatMap(([index, commune]) => {
    const { slug = '', now } = commune;
    const place = (path: Path) => at(['communes', index, ...path, 'code']);
    const then = { id: `${district}/${slug}`, time: 'then', at: place([]) } as const;
    const today = {
      id: communeTodaySlug({ kind: now?.kind ?? 'commune', name: now?.name ?? '' }),
      time: 'now',
      at: place(['now']),
    } as const;
    return [
      ...unit({ ...then, name: commune.name, code: commune.code }),
      ...unit({ ...today, name: now?.name, code: now?.code }),
    ];
  });
  const own = { id: district, time: 'district', at: at(['code']) } as const;
  return [...unit({ ...own, name: name?.vi, code }), ...communes];
}

function unit({
  name,
  code,
  ...rest
}: Omit<Unit, 'name' | 'code'> & Record<'name' | 'code', string | undefined>): Unit[] {
  return name === undefined || code === undefined ? [] : [{ ...rest, name, code }];
}

function shared({ code, at }: Unit, { name }: Unit): Finding {
  return {
    at,
    message: {
      vi: `mã ${code} đã là của ${quoted(name)}.`,
      en: `the code ${code} is that of ${quoted(name)} already.`,
    },
    remedy: REMEDY,
  };
}

function differing({ name, code, at }: Unit, { code: other }: Unit): Finding {
  return {
    at,
    message: {
      vi: `${quoted(name)} ghi mã ${code}, ở trên ghi ${other}.`,
      en: `${quoted(name)} has the code ${code}, above ${other}.`,
    },
    remedy: REMEDY,
  };
}

function unsourced(at: Place): Finding {
  return {
    at,
    heading: ['codeSources'],
    message: { vi: 'có mã đơn vị mà chưa ghi nguồn.', en: 'codes stand here without a source.' },
    remedy: {
      vi: 'Ghi codeSources: nguồn nêu mã của huyện và các xã này.',
      en: 'Write codeSources: who states the codes of this district and its communes.',
    },
  };
}

const REMEDY = {
  vi: 'Đối chiếu với bảng mã của thời ấy, sửa một chỗ; không rõ thì xóa mã.',
  en: 'Compare with the list of codes of that time and correct one; delete the code where it is not known.',
};
