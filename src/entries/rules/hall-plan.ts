import {
  hallPlanOf,
  MOST_PLAN_COLUMNS,
  MOST_PLAN_ROWS,
  planFaults,
  type PlanFault,
} from '../../catalog/fair.ts';
import type { Name } from '../../text/local-text.ts';
import { quoted } from '../../text/quote.ts';
import { items } from './reference.ts';
import type { Rule } from './rule.ts';

/** A fair's plan shows each of its booths at one place, and fits on a sheet. */
export const hallPlan: Rule = {
  code: 'hall-plan',
  level: 'error',
  demand: {
    vi: `Sơ đồ của hội chợ có đủ các gian, mỗi gian một chỗ, nhiều nhất ${MOST_PLAN_ROWS} dãy và ${MOST_PLAN_COLUMNS} cột.`,
    en: `A fair’s plan shows each of its booths at one place, in at most ${MOST_PLAN_ROWS} rows and ${MOST_PLAN_COLUMNS} columns.`,
  },
  *check({ fairs }) {
    for (const { fields, at } of fairs.values()) {
      const rows = items(fields?.plan).map(([, row]) => row);
      if (rows.length === 0) continue;
      const booths = items(fields?.booths).flatMap(([index, { number }]) =>
        number === undefined ? [] : [{ index, number }],
      );
      const plan = hallPlanOf(rows.join('\n'));
      for (const fault of planFaults(plan, [])) {
        yield { at: at(['plan']), heading: ['plan'], ...said(fault) };
      }
      for (const { index, number } of booths) {
        for (const fault of planFaults(plan, [number])) {
          if (fault.kind !== 'outside') continue;
          const path = ['booths', index, 'number'];
          yield { at: at(path), heading: ['number'], ...said(fault) };
        }
      }
    }
  },
};

function said(fault: PlanFault): { message: Name; remedy: Name } {
  switch (fault.kind) {
    case 'size':
      return {
        message: {
          vi: `${fault.rows} dãy × ${fault.columns} cột thì không đọc được trên một tờ; nhiều nhất ${MOST_PLAN_ROWS} × ${MOST_PLAN_COLUMNS}.`,
          en: `${fault.rows} rows × ${fault.columns} columns cannot be read on a sheet; at most ${MOST_PLAN_ROWS} × ${MOST_PLAN_COLUMNS}.`,
        },
        remedy: {
          vi: 'Chia hàng gian thành nhiều dãy như ngoài hội trường, hoặc chỉ vẽ khu có sản phẩm của tỉnh.',
          en: 'Break the row into several as they stand in the hall, or draw only the area with the province’s products.',
        },
      };
    case 'twice':
      return {
        message: {
          vi: `gian ${quoted(fault.booth)} có hai chỗ trên sơ đồ.`,
          en: `the booth ${quoted(fault.booth)} has two places on the plan.`,
        },
        remedy: { vi: 'Để lại một chỗ.', en: 'Leave one of them.' },
      };
    case 'outside':
      return {
        message: {
          vi: `gian ${quoted(fault.booth)} không có trên sơ đồ (plan).`,
          en: `the booth ${quoted(fault.booth)} is not on the plan.`,
        },
        remedy: {
          vi: 'Thêm gian vào sơ đồ, hoặc sửa số gian.',
          en: 'Add it to the plan, or mend the number.',
        },
      };
  }
}
