import { isSlug } from '../../text/slug.ts';
import { DRAWING } from '../../i18n/drawing-words.ts';
import { draftOf, UNNAMED } from '../new/draft.ts';
import { similarEntries } from '../new/similar-entries.ts';
import { suggestedSlug } from '../new/suggested-slug.ts';
import { UNKNOWN } from '../schemas/scalar.ts';
import { cellOf } from './cell-for.ts';
import type { RowWork } from './importing.ts';
import { newCategory } from './new-category.ts';
import { newProducer } from './new-producer.ts';
import { changeProducer } from './producer-facts.ts';
import { drawingFor } from './product-kind.ts';
import { drawingSaid } from './product-facts.ts';
import { missing } from './missing.ts';
import { productCode } from './product-code.ts';
import { provingSources } from './row-decision.ts';
import { rowPlace } from './row-place.ts';
import type { RowProducer } from './row-producer.ts';
import { saidCertification } from './said-certification.ts';
import { newSummary } from './new-summary.ts';
import { knownText } from './unknown-in.ts';

/** Drafts a product that is not on file. What the row does not say and a file must is deduced, and the report says so. */
export function newProduct(work: RowWork, name: string, producer: RowProducer): void {
  const { importing, row, judgement, files } = work;
  const text = (key: Parameters<typeof row.cells.get>[0]) => row.cells.get(key)?.text;
  const said = saidCertification(row, importing.given, judgement);
  const maker = makerOf(work, producer);
  const place = rowPlace(work);
  if (place.district === undefined && judgement.faults.length === 0) missing(work, 'district');
  if (said.stars === undefined && !row.cells.has('certifications.stars'))
    missing(work, 'certifications.stars');
  if (said.decided === undefined && !row.cells.has('certifications.decided'))
    missing(work, 'certifications.decided');
  const { category, isOurs } = newCategory(work, name);
  const drawing = drawingSaid(work) ?? drawingFor(name);
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
      category: category === undefined ? [] : [category],
      categoryIsOurs: isOurs ? ['true'] : [],
      drawing: [drawing],
      'summary.vi': [summary.vi],
      'summary.en': [summary.en],
      'certifications.stars': [said.stars ?? UNKNOWN],
      'certifications.decided': [said.decided ?? UNKNOWN],
      'certifications.number': said.number === undefined ? [] : [said.number],
      'certifications.issuer': said.issuer === undefined ? [] : [said.issuer],
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
      if (work.judgement.faults.length === 0) missing(work, 'producer');
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
  for (const { name, file } of similarEntries('product', answers, importing.entries)) {
    const found = [...importing.entries.products.values()].find((product) => product.file === file);
    if (!found) continue;
    const isOwn =
      maker !== undefined && maker !== UNKNOWN && (found.fields?.producer ?? maker) === maker;
    const why = {
      vi: `Gần giống “${name}” (${found.slug}).`,
      en: `Nearly the same as “${name}” (${found.slug}).`,
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
