import type { Language } from '../../catalog/site.ts';
import { quoted } from '../../text/quote.ts';
import { communesToday } from '../../catalog/district.ts';
import { districtsOf } from '../../entries/place-of.ts';
import { cellOf, missing, type RowWork } from './row-judgement.ts';
import { changeProducer, drawingSaid, producerFacts } from './row-facts.ts';
import { drawingFor } from './category/categories.ts';
import { newCategory } from './category/new-category.ts';
import { PRODUCER_KIND } from '../../i18n/kind-words.ts';
import { draftOf, UNNAMED } from '../proposal/draft.ts';
import { suggestedSlug } from '../proposal/suggested-slug.ts';
import { knownText, UNKNOWN, UNKNOWN_WORD } from '../../entries/schemas/scalar.ts';
import { findEntry, shownEntry } from '../proposal/find-entry.ts';
import { producerKindIn } from '../proposal/name-forms.ts';
import { provingSources, saidCertification } from './row-recognition.ts';
import { productCode, type RowProducer } from './row-identity.ts';
import { type PlaceSaid, rowPlace } from './row-place.ts';
import { communeName, districtName } from '../../i18n/places.ts';
import type { Name } from '../../text/local-text.ts';
import { isSlug } from '../../text/slug.ts';
import { DRAWING } from '../../i18n/drawing-words.ts';

/** Drafts a producer that is not on file; its slug, or undefined where the row can’t be taken. */
export function newProducer(
  work: RowWork,
  { name, slug: wanted }: Extract<RowProducer, { kind: 'new' }>,
): string | undefined {
  const { importing, row, judgement, files } = work;
  const kind = producerKindIn(name);
  const { district, commune, communeNow } = rowPlace(work);
  const said = saidCertification(row, importing.given, judgement);
  const facts = producerFacts(work);
  const answers = new Map(
    Object.entries({
      'name.vi': name,
      'name.en': name,
      kind,
      district: district ?? UNKNOWN,
      commune,
      communeNow,
      ...facts,
    })
      .flatMap(([key, value]) =>
        value === undefined ? [] : [[key, [value] as readonly string[]] as const],
      )
      .concat([['sources', provingSources(work, said)]]),
  );
  const slug = wanted ?? suggestedSlug('producer', answers, importing.entries);
  if (slug === undefined) {
    return judgement.refuse(
      cellOf(row, 'producer'),
      { vi: 'Tên chủ thể không có chữ cái nào.', en: 'The producer’s name has no letter.' },
      { vi: 'Ghi tên đầy đủ.', en: 'Write the full name.' },
    );
  }
  const isNamedTwice = facts['name.en'] !== undefined;
  judgement.note(
    `Chủ thể mới ${quoted(name)} (${slug}); loại hình ${
      kind === UNKNOWN ? UNKNOWN_WORD : `đoán theo tên: ${PRODUCER_KIND.vi[kind]}`
    }${isNamedTwice ? '' : '; tên tiếng Anh để như tên tiếng Việt'}.`,
    `New producer ${quoted(name)} (${slug}); kind ${
      kind === UNKNOWN ? 'unknown' : `guessed from the name: ${PRODUCER_KIND.en[kind]}`
    }${isNamedTwice ? '' : '; English name as the Vietnamese one'}.`,
  );
  const { path, text } = draftOf('producer', slug, answers);
  files.set(path, text);
  return slug;
}

/** The sentence about a new product: that of the row, else its name, maker and district put together. */
function newSummary(
  { importing, row, judgement }: RowWork,
  name: string,
  producer: RowProducer,
  place: PlaceSaid,
): Name {
  const [vi, en] = [row.cells.get('summary.vi')?.text, row.cells.get('summary.en')?.text];
  if (vi !== undefined && en !== undefined) return { vi, en };
  const { entries } = importing;
  const districts = districtsOf(entries);
  const district = districts.get(place.district ?? '');
  const today = communesToday(districts).get(place.communeNow ?? '');
  const area = (lang: Language) => {
    if (today) return [communeName(today, lang)];
    return district ? [districtName(district, lang)] : [];
  };
  const known =
    producer.kind === 'known' ? entries.producers.get(producer.slug)?.fields?.name : undefined;
  const english = row.cells.get('producerEn')?.text;
  const written =
    producer.kind === 'new' ? { vi: producer.name, en: english ?? producer.name } : known;
  const made: Name = {
    vi: [name, ...(written?.vi ? [`sản phẩm của ${written.vi}`] : []), ...area('vi')].join(', '),
    en: [
      row.cells.get('name.en')?.text ?? name,
      ...(written?.en ? [`a product of ${written.en}`] : []),
      ...area('en'),
    ].join(', '),
  };
  judgement.note(
    'Câu giới thiệu ghép từ tên, chủ thể và nơi làm; nên viết lại.',
    'The summary is put together from name, producer and place; better write one.',
  );
  return { vi: vi ?? `${made.vi}.`, en: en ?? `${made.en}.` };
}

/** The columns that may name a place. */
const PLACE_COLUMNS = ['district', 'commune', 'communeNow', 'address'] as const;

/** Drafts a product that is not on file. What the row does not say and a file must is deduced, and the report says so. */
export function newProduct(work: RowWork, name: string, producer: RowProducer): void {
  const { importing, row, judgement, files } = work;
  const text = (key: Parameters<typeof row.cells.get>[0]) => row.cells.get(key)?.text;
  const said = saidCertification(row, importing.given, judgement);
  const maker = makerOf(work, producer);
  const place = rowPlace(work);
  // A place that was refused, here or for the producer, is not missing too.
  const isPlaceRefused = PLACE_COLUMNS.some((key) => judgement.isRefusedAt(row.cells.get(key)));
  if ((place.district ?? place.communeNow) === undefined && !isPlaceRefused) {
    missing(work, 'district');
  }
  if (said.stars === undefined && !row.cells.has('certifications.stars'))
    missing(work, 'certifications.stars');
  if (said.decided === undefined && !row.cells.has('certifications.decided'))
    missing(work, 'certifications.decided');
  const { category, isOurs } = newCategory(work, name);
  const drawing = drawingSaid(work) ?? drawingFor(name, category);
  if (!row.cells.has('drawing')) {
    judgement.note(
      `Hình vẽ chọn theo tên: ${DRAWING.vi[drawing as keyof typeof DRAWING.vi]}.`,
      `Drawing chosen by the name: ${DRAWING.en[drawing as keyof typeof DRAWING.en]}.`,
    );
  }
  const summary = newSummary(work, name, producer, place);
  if (!row.cells.has('name.en')) {
    judgement.note('Tên tiếng Anh để như tên tiếng Việt.', 'English name as the Vietnamese one.');
  }
  const answers = new Map(
    Object.entries({
      'name.vi': [name],
      'name.en': [text('name.en') ?? name],
      producer: [maker ?? UNKNOWN],
      district: [place.district ?? UNKNOWN],
      commune: place.commune === undefined ? [] : [place.commune],
      communeNow: place.communeNow === undefined ? [] : [place.communeNow],
      category: [category],
      categoryIsOurs: isOurs ? ['true'] : [],
      drawing: [drawing],
      'summary.vi': [summary.vi],
      'summary.en': [summary.en],
      'certifications.stars': [said.stars ?? UNKNOWN],
      'certifications.decided': [said.decided ?? UNKNOWN],
      'certifications.number': said.number === undefined ? [] : [said.number],
      'certifications.issuer': said.issuer === undefined ? [] : [said.issuer],
      'certifications.code': said.code === undefined ? [] : [said.code],
      'certifications.score': said.score === undefined ? [] : [said.score],
      'certifications.sources': provingSources(work, said),
      gtin: [knownText(row.cells.get('gtin')) ?? []].flat(),
    }).filter(([, values]) => values.length > 0),
  );
  const code = productCode(row)?.text;
  const slug =
    code !== undefined && isSlug(code)
      ? code
      : suggestedSlug('product', answers, importing.entries);
  if (code === undefined) refuseSimilar(work, answers, maker);
  if (slug === undefined) refuseNameless(work);
  const draft = draftOf('product', slug ?? UNNAMED, answers);
  files.set(draft.path, draft.text);
}

function makerOf(work: RowWork, producer: RowProducer): string | undefined {
  switch (producer.kind) {
    case 'known':
      changeProducer(work, producer.slug);
      return producer.slug;
    case 'new':
      return newProducer(work, producer);
    case 'unsaid':
      if (!work.row.cells.has('producer') && !work.row.cells.has('producerSlug')) {
        missing(work, 'producer');
      }
      return undefined;
    case 'unknown':
      return UNKNOWN;
    default:
      return producer satisfies never;
  }
}

/** The same producer seldom makes two products of nearly one name; of others it is only told. */
function refuseSimilar(
  { importing, row, judgement }: RowWork,
  answers: ReadonlyMap<string, readonly string[]>,
  maker: string | undefined,
): void {
  const cell = cellOf(row, 'name.vi');
  for (const slug of findEntry('product', { answers }, importing.entries).values) {
    const { name } = shownEntry('product', slug, importing.entries);
    const producer = importing.entries.products.get(slug)?.fields?.producer ?? maker;
    const isOwn = maker !== undefined && maker !== UNKNOWN && producer === maker;
    const why = {
      vi: `Gần giống “${name}” (${slug}).`,
      en: `Nearly the same as “${name}” (${slug}).`,
    };
    if (!isOwn) judgement.note(why.vi, why.en);
    else
      judgement.refuse(cell, why, {
        vi: 'Nếu là sản phẩm ấy, ghi mã ấy vào cột “Mã sản phẩm”; nếu là sản phẩm khác, ghi một mã mới.',
        en: 'If it is that product, write its code in a column “Product folder”; a new code if it is another one.',
      });
  }
}

function refuseNameless({ row, judgement }: RowWork): void {
  judgement.refuse(
    cellOf(row, 'name.vi'),
    { vi: 'Tên sản phẩm không có chữ cái nào.', en: 'The name has no letter.' },
    { vi: 'Ghi tên đầy đủ.', en: 'Write the full name.' },
  );
}
