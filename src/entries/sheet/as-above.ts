import type { ListCell } from './list-rows.ts';

const AS_ABOVE =
  /^(?:như trên|n\.?\s?t\.?|-\s?n\.?\s?t\.?\s?-|["″”〃]|-?\s?(?:["″”]|''|\/\/)\s?-?)$/iu;

/** Whether the cell says no more than “as above”: `nt`, `như trên`, `-//-`, a ditto mark. */
export function saysAsAbove(text: string): boolean {
  return AS_ABOVE.test(text);
}

/** The cell with what stands above it where it says so itself; as it is where nothing stands there. */
export function withAbove(cell: ListCell, above: ListCell | undefined): ListCell {
  if (!saysAsAbove(cell.text)) return cell;
  return { at: cell.at, text: above?.text ?? cell.text, typed: cell.text };
}
