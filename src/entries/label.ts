import type { Path } from './position.ts';

/** How messages name a value: the field, and for parts of a field the way there (`summary.vi`, `certifications[2].stars`). */
export function labelOf(path: Path): string {
  const steps = path.map((step) =>
    typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`,
  );
  return steps.join('').replace(/^\./u, '');
}
