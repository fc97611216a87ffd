import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../catalog/site.ts';
import type { OrderDraft } from '../../print/studio/order-draft.ts';
import type { PrintOrder } from '../../print/order.ts';
import type { Choice } from '../../print/compose/selection.ts';

/** What the print studio shows: an order that is being written, and which products it means. */
export interface StudioView {
  readonly catalog: Catalog;
  readonly lang: Language;
  readonly draft: OrderDraft;
  readonly order: PrintOrder;
  readonly choice: Choice;
}

/** Puts another draft in the place of the one shown, and says what happened to those who cannot see it. */
export type Edit = (change: (draft: OrderDraft) => OrderDraft, said?: string) => void;

/** The element with that data attribute; its absence is a fault of the page. */
export function partOf<Part extends HTMLElement = HTMLElement>(
  root: ParentNode,
  name: string,
): Part {
  const part = root.querySelector<Part>(`[data-${name}]`);
  if (!part) throw new Error(`The print studio has no ${name}`);
  return part;
}
