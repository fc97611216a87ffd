import { districtName } from '../../i18n/places.ts';
import type { Name } from '../../text/local-text.ts';
import { districtOf } from '../place-of.ts';
import type { RowWork } from './importing.ts';
import type { PlaceSaid } from './place-in.ts';
import type { RowProducer } from './row-producer.ts';

/** The sentence about a new product: that of the row, else its name, maker and district put together. */
export function newSummary(
  { importing, row, judgement }: RowWork,
  name: string,
  producer: RowProducer,
  place: PlaceSaid,
): Name {
  const [vi, en] = [row.cells.get('summary.vi')?.text, row.cells.get('summary.en')?.text];
  if (vi !== undefined && en !== undefined) return { vi, en };
  const { entries } = importing;
  const home = entries.districts.get(place.district ?? '')?.complete;
  const district = home && districtOf(place.district ?? '', home);
  const known =
    producer.kind === 'known' ? entries.producers.get(producer.slug)?.fields?.name : undefined;
  const english = row.cells.get('producerEn')?.text;
  const written =
    producer.kind === 'new' ? { vi: producer.name, en: english ?? producer.name } : known;
  const made: Name = {
    vi: [
      name,
      ...(written?.vi ? [`sản phẩm của ${written.vi}`] : []),
      ...(district ? [districtName(district, 'vi')] : []),
    ].join(', '),
    en: [
      row.cells.get('name.en')?.text ?? name,
      ...(written?.en ? [`a product of ${written.en}`] : []),
      ...(district ? [districtName(district, 'en')] : []),
    ].join(', '),
  };
  judgement.note(
    'Câu giới thiệu ghép từ tên, chủ thể và huyện; nên viết lại.',
    'The summary is put together from name, producer and district; better write one.',
  );
  return { vi: vi ?? `${made.vi}.`, en: en ?? `${made.en}.` };
}
