import { hallPlanOf, MOST_PLAN_COLUMNS, MOST_PLAN_ROWS, planFaults } from '../catalog/fair.ts';
import type { Name } from '../text/local-text.ts';
import { visible } from '../text/quote.ts';
import type { Chosen } from './compose/selection.ts';
import { hasPlan, type PrintOrder } from './order.ts';
import { PRINT_PROBLEM } from './words-of-works.ts';

/** Why the plan of an order cannot be printed. */
export function planProblems(order: PrintOrder, printed: readonly Chosen[]): Name[] {
  if (!hasPlan(order.layout)) return [];
  const { vi, en } = PRINT_PROBLEM;
  const plan = hallPlanOf(order.plan ?? '');
  if (plan.length === 0)
    return order.layout === 'hall-plan' ? [{ vi: vi.noPlan, en: en.noPlan }] : [];
  const told = printed.map(({ product }) => order.stands[product.slug]?.booth ?? '');
  return planFaults(plan, told).map((fault) => {
    if (fault.kind === 'size') {
      const sizes = [fault.rows, fault.columns, MOST_PLAN_ROWS, MOST_PLAN_COLUMNS] as const;
      return { vi: vi.largePlan(...sizes), en: en.largePlan(...sizes) };
    }
    const key = fault.kind === 'twice' ? 'boothTwice' : 'boothOutside';
    const booth = visible(fault.booth);
    return { vi: vi[key](booth), en: en[key](booth) };
  });
}
