import { districtName, communeName } from '../../../i18n/places.ts';
import { DRAWING } from '../../../i18n/drawing-words.ts';
import type { Language } from '../../../catalog/site.ts';
import { communeIn, communesToday } from '../../../catalog/district.ts';
import type { Entries } from '../../../entries/read-entries.ts';
import { categoriesOf, districtsOf } from '../../../entries/place-of.ts';
import type { ProducerFields } from '../../../entries/schemas/producer.ts';
import type { ProductFields } from '../../../entries/schemas/product.ts';
import { compareNames } from '../../../text/collation.ts';
import { COLUMNS, type ColumnKey } from './columns.ts';
import { UNKNOWN_WORD } from '../../../entries/schemas/scalar.ts';

type Cells = Readonly<Record<Exclude<ColumnKey, 'reason'>, string>>;

/** Columns that only a list of revocations has are left out. */
const EXPORTED = COLUMNS.flatMap(({ key, label }) => (key === 'reason' ? [] : [{ key, label }]));

/** The products on file as a list with headings, by name; a product that can’t be read in whole is left out. */
export function exportTable(entries: Entries, lang: Language): readonly (readonly string[])[] {
  const products = [...entries.products.values()]
    .flatMap(({ slug, complete }) =>
      complete && !complete.withdrawn ? [{ slug, fields: complete }] : [],
    )
    .sort(
      (a, b) => compareNames(a.fields.name.vi, b.fields.name.vi) || compareNames(a.slug, b.slug),
    );
  const rows = products.map(({ slug, fields }, index) => {
    const cells = cellsOf(slug, fields, entries, lang);
    return EXPORTED.map(({ key }) => (key === 'ordinal' ? String(index + 1) : cells[key]));
  });
  return [EXPORTED.map(({ label }) => label[lang]), ...rows];
}

function cellsOf(slug: string, fields: ProductFields, entries: Entries, lang: Language): Cells {
  const last = fields.certifications.at(-1);
  const maker = entries.producers.get(fields.producer ?? '')?.complete;
  return {
    ordinal: '',
    slug,
    'name.vi': fields.name.vi,
    'name.en': fields.name.en,
    producer: fields.producer === null ? UNKNOWN_WORD : (maker?.name.vi ?? fields.producer),
    producerSlug: fields.producer ?? '',
    ...placeCells(fields, entries, lang),
    ...makerCells(maker),
    category: categoryCell(fields.category, entries, lang),
    'certifications.stars': last?.stars ? String(last.stars) : UNKNOWN_WORD,
    'certifications.decided': last?.decided ?? UNKNOWN_WORD,
    'certifications.number': last?.number ?? '',
    'certifications.issuer': last?.issuer ?? '',
    'certifications.code': last?.code ?? '',
    'certifications.score': last?.score ?? '',
    'certifications.sources': (last?.sources ?? []).join('; '),
    drawing: DRAWING[lang][fields.drawing],
    'summary.vi': fields.summary.vi,
    'summary.en': fields.summary.en,
    gtin: fields.gtin ?? '',
  };
}

function placeCells(
  { district, commune, communeNow }: ProductFields,
  entries: Entries,
  lang: Language,
): Pick<Cells, 'district' | 'commune' | 'communeNow'> {
  const districts = districtsOf(entries);
  const whole = districts.get(district ?? '');
  const today = communesToday(districts).get(communeNow ?? '');
  const part = whole && commune !== undefined ? communeIn(whole, commune) : undefined;
  return {
    district: whole ? districtName(whole, lang) : UNKNOWN_WORD,
    commune: part ? communeName(part, lang) : '',
    communeNow: today ? communeName(today, lang) : '',
  };
}

function makerCells(
  maker: ProducerFields | undefined,
): Pick<Cells, 'producerEn' | 'address' | 'phone'> {
  const { name, address = '', phone = '' } = maker ?? {};
  return { producerEn: name?.en ?? '', address, phone };
}

function categoryCell(code: string | null, { categories }: Entries, lang: Language): string {
  if (code === null) return UNKNOWN_WORD;
  const name = categoriesOf(categories.complete ?? []).find((one) => one.code === code)?.name[lang];
  return name === undefined ? code : `${code} ${name}`;
}
