import type { Random } from './seeded-random.ts';

/** A made-up decision of a made-up province, and the press that reports it. */
export interface Decision {
  /** Source id. */
  readonly id: string;
  readonly day: string;
  readonly source: Readonly<Record<string, string>>;
}

const FIRST_YEAR = 2020;
const LAST_YEAR = 2026;
const ISSUER = 'UBND tỉnh Mẫu';

/** A decision for each spring and, but for the last year, each autumn, oldest first. */
export function decisionsOf(): Decision[] {
  const years = Array.from(
    { length: LAST_YEAR - FIRST_YEAR + 1 },
    (_, index) => FIRST_YEAR + index,
  );
  return years
    .flatMap((year) => [`${year}-03-15`, `${year}-10-20`])
    .slice(0, -1)
    .map((day, index) => ({
      id: `quyet-dinh-mau-${index + 1}`,
      day,
      source: {
        kind: 'decision',
        title: `Quyết định công nhận sản phẩm OCOP đợt ${index + 1} (bịa ra để đo)`,
        published: day,
        number: `${index + 1}/QĐ-UBND`,
        issuer: ISSUER,
        url: `https://example.org/quyet-dinh/${index + 1}/`,
      },
    }));
}

/** One recognition, or two of which the later follows three years after the first. */
export function recognitionsBy(decisions: readonly Decision[], pick: Random) {
  const first = pick.below(decisions.length);
  const again = pick.below(2) === 0 ? decisions[first + 6] : undefined;
  const given = [decisions[first], again].flatMap((decision) => decision ?? []);
  return given.map((decision) => recognition(decision, pick));
}

/** Half of the dates are known to the day, the others to the month, to the year or not at all. */
function recognition({ id, day, source }: Decision, pick: Random) {
  const decided = pick.of([day, day, day, day.slice(0, 7), day.slice(0, 4), 'unknown']);
  return {
    stars: pick.of([3, 3, 3, 4, 4]),
    decided,
    ...(decided === day ? { number: source['number'] ?? '' } : {}),
    sources: [id],
  };
}
