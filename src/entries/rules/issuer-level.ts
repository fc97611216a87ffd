import { intervalOf, type DayInterval } from '../../catalog/certification/calendar-day.ts';
import { FIRST_CRITERIA } from '../../catalog/certification/certification.ts';
import type { Stars } from '../../catalog/certification/stars.ts';
import type { Name } from '../../text/local-text.ts';
import { fold } from '../../text/fold.ts';
import { quoted } from '../../text/quote.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** Districts recognised three stars only under QĐ 148/QĐ-TTg, until QĐ 1489/QĐ-TTg took effect. */
const BY_DISTRICT: DayInterval = {
  earliest: '2023-02-24' as DayInterval['earliest'],
  latest: '2025-07-05' as DayInterval['latest'],
};

type Authority = 'district' | 'province' | 'centre';

/** A commune takes the dossier in, but has never recognised a product. */
type Issuer = Authority | 'commune';

const NAMES: Readonly<Record<Authority, Name>> = {
  district: { vi: 'UBND huyện', en: 'the district' },
  province: { vi: 'UBND tỉnh', en: 'the province' },
  centre: { vi: 'bộ hoặc Trung ương', en: 'the ministry' },
};

/** The authority that signed could recognise that many stars at that time. A reminder, because practice varied. */
export const issuerLevel: Rule = {
  code: 'issuer-level',
  level: 'reminder',
  demand: {
    vi: 'Cấp ra quyết định nên khớp với số sao và thời điểm.',
    en: 'The authority should fit the stars and the time of the decision.',
  },
  *check({ products }) {
    for (const { fields, at } of products.values()) {
      for (const [index, { stars, decided, issuer }] of items(fields?.certifications)) {
        if (!stars || !issuer) continue;
        const level = levelOf(issuer);
        const allowed = levelsFor(stars, (decided && intervalOf(decided)) || undefined);
        if (level === undefined || allowed.some((one) => one === level)) continue;
        const path = ['certifications', index, 'issuer'];
        const names = (lang: 'vi' | 'en', or: string) =>
          allowed.map((one) => NAMES[one][lang]).join(or);
        yield {
          at: at(path),
          heading: path,
          message: {
            vi: `${stars} sao vào lúc ấy do ${names('vi', ' hoặc ')} công nhận, ở đây ghi ${quoted(issuer)}.`,
            en: `${stars} stars were then recognised by ${names('en', ' or ')}; this says ${quoted(issuer)}.`,
          },
          remedy: {
            vi: 'Xem lại số sao, ngày và nơi ký; nếu quyết định đúng như vậy thì giữ nguyên.',
            en: 'Check stars, date and issuer; leave it if the decision really says so.',
          },
        };
      }
    }
  },
};

function levelsFor(stars: Stars, decided: DayInterval | undefined): Authority[] {
  if (stars === 5) return ['centre'];
  if (stars === 4) return ['province'];
  const { earliest, latest } = decided ?? { earliest: FIRST_CRITERIA, latest: BY_DISTRICT.latest };
  const byDistrict = earliest <= BY_DISTRICT.latest && latest >= BY_DISTRICT.earliest;
  const byProvince = earliest < BY_DISTRICT.earliest || latest > BY_DISTRICT.latest || !decided;
  return [
    ...(byProvince ? (['province'] as const) : []),
    ...(byDistrict ? (['district'] as const) : []),
  ];
}

/** “thị xã” is a district; “mỗi xã một sản phẩm” is the programme. */
const COMMUNE = /\b(?:ubnd|uy ban nhan dan) (?:xa|phuong|thi tran)\b/u;

/** A city may stand for a province or for a district: then nothing is said. */
function levelOf(issuer: string): Issuer | undefined {
  const folded = fold(issuer);
  // Before the others, which a commune's whole name also holds: “UBND xã …, huyện …, tỉnh …”.
  if (COMMUNE.test(folded)) return 'commune';
  if (/\b(?:huyen|thi xa)\b/u.test(folded)) return 'district';
  if (/\btinh\b/u.test(folded)) return 'province';
  return /\b(?:bo|trung uong)\b/u.test(folded) ? 'centre' : undefined;
}
