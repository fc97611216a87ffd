import { DRAWINGS } from '../../catalog/product.ts';
import { DRAWING } from '../../i18n/drawing-words.ts';
import { nearest } from '../../text/nearest.ts';
import { quoted } from '../../text/quote.ts';
import { meant } from '../schemas/refusal.ts';
import type { RowWork } from './importing.ts';
import { categoriesNamed, leavesBelow } from './category-in.ts';
import { picked } from './picked.ts';

/** Texts that a row says of a product as they stand there. */
export const PLAIN_FACTS = ['name.vi', 'name.en', 'summary.vi', 'summary.en', 'gtin'] as const;

/** The drawing that a row names by its word or its label. */
export function drawingSaid({ row, judgement }: RowWork): string | undefined {
  const cell = row.cells.get('drawing');
  if (!cell) return undefined;
  const options = DRAWINGS.map((value) => ({
    value,
    names: [DRAWING.vi[value], DRAWING.en[value]],
  }));
  const [drawing] = picked(cell.text, options);
  if (drawing !== undefined) return drawing;
  const guess = nearest(cell.text, [...DRAWINGS, ...Object.values(DRAWING.vi)]);
  return judgement.refuse(
    cell,
    {
      vi: `Không có hình vẽ nào tên ${quoted(cell.text)}.`,
      en: `There is no drawing ${quoted(cell.text)}.`,
    },
    guess === undefined
      ? {
          vi: `Chọn một trong: ${DRAWINGS.join(', ')}.`,
          en: `Choose one of: ${DRAWINGS.join(', ')}.`,
        }
      : meant(guess),
  );
}

/** The leaves of the classification that a row allows: by its own cell, else by the heading above it; all where neither says. */
export function leavesSaid({ importing, row, judgement }: RowWork): readonly string[] {
  const { entries } = importing;
  const cell = row.cells.get('category');
  const named = cell ? categoriesNamed(cell.text, entries) : [];
  if (cell && named.length === 0) {
    judgement.note(
      `Ô ${cell.at}: không có nhóm nào tên ${quoted(cell.text)}, nên bỏ qua.`,
      `Cell ${cell.at}: there is no category ${quoted(cell.text)}; passed over.`,
    );
  }
  const { category } = row.section;
  const above = category === undefined ? [] : [category];
  return leavesBelow(named.length > 0 ? named : above, entries);
}
