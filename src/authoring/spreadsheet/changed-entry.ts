import { ENTRY_FORMS } from '../../entries/schemas/entry-kinds.ts';
import { tidied } from '../proposal/answers.ts';
import type { ProductFields } from '../../entries/schemas/product.ts';
import { knownText, UNKNOWN } from '../../entries/schemas/scalar.ts';
import { changeCertification } from './recognition-change.ts';
import { type Edit, editedText } from '../proposal/edited-entry.ts';
import type { RowWork } from './row-judgement.ts';
import { newProducer } from './new-entry.ts';
import { placeSaid } from './row-place.ts';
import { changeProducer, drawingSaid, leavesSaid, PLAIN_FACTS } from './row-facts.ts';
import type { RowProducer } from './row-identity.ts';

/** Puts what a row says of a product on file into its file. `isByCode`: the row names the product by its code. */
export function changeProduct(
  work: RowWork,
  slug: string,
  fields: ProductFields,
  producer: RowProducer,
  isByCode: boolean,
): void {
  const { importing, files, row } = work;
  const edits: Edit[] = [];
  const set = (path: string, before: string | null | undefined, after: string | undefined) => {
    if (after === undefined || after === UNKNOWN || tidied(before ?? '') === after) return;
    edits.push({ path: path.split('.'), set: after });
  };
  const plain: Readonly<Record<string, string | undefined>> = {
    'name.vi': fields.name.vi,
    'name.en': fields.name.en,
    'summary.vi': fields.summary.vi,
    'summary.en': fields.summary.en,
    gtin: fields.gtin,
  };
  for (const path of PLAIN_FACTS) {
    // A row without the code found the product by this name, or by another that it also has.
    if (path !== 'name.vi' || isByCode) set(path, plain[path], knownText(row.cells.get(path)));
  }
  set('producer', fields.producer, producerSlug(work, producer));
  const place = placeSaid(work);
  set('district', fields.district, place.district);
  set('commune', fields.commune, place.commune);
  // A commune of then tells more.
  if (fields.commune === undefined) set('communeNow', fields.communeNow, place.communeNow);
  const [leaf, ...others] = row.cells.has('category') ? leavesSaid(work) : [];
  if (others.length === 0) set('category', fields.category, leaf);
  set('drawing', fields.drawing, drawingSaid(work));
  edits.push(...changeCertification(work, fields));
  if (edits.length === 0) return;
  const path = ENTRY_FORMS.product.pathOf(slug);
  files.set(path, editedText(importing.textOf(path), edits, 'product'));
}

function producerSlug(work: RowWork, producer: RowProducer): string | undefined {
  if (producer.kind === 'new') return newProducer(work, producer);
  if (producer.kind !== 'known') return undefined;
  changeProducer(work, producer.slug);
  return producer.slug;
}
