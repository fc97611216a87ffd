import { validityOf, type Catalog } from '../../catalog/catalog.ts';
import type { Gap, MakerGaps } from '../../catalog/missing-facts.ts';
import type { Producer } from '../../catalog/producer.ts';
import type { Site } from '../../catalog/site.ts';
import { dateInSentence } from '../../i18n/dates.ts';
import { capitalised } from '../../i18n/places.ts';

/** What is asked of a producer, in Vietnamese, whoever sends it. */
export interface MakerRequest {
  /** One line. */
  readonly sms: string;
  readonly letter: string;
}

/** What can be asked about a product; the telephone is asked once, for all. */
const ASKED = ['photo', 'date', 'number', 'commune'] as const;
type Asked = (typeof ASKED)[number];

const IN_SHORT: Readonly<Record<Asked, string>> = {
  photo: 'ảnh',
  date: 'ngày ký quyết định',
  number: 'số quyết định',
  commune: 'xã, phường',
};

const IN_LETTER: Readonly<Record<Asked, string>> = {
  photo: 'ảnh chụp sản phẩm, kèm tên người chụp và lời đồng ý cho đăng',
  date: 'đủ ngày, tháng, năm ký quyết định công nhận',
  number: 'số quyết định công nhận',
  commune: 'xã, phường nơi làm ra sản phẩm',
};

const PHONE = 'số điện thoại để người mua gọi';

/** A message and a letter that ask a producer for exactly what the catalogue lacks. */
export function makerRequest(
  catalog: Catalog,
  { producer, gaps }: MakerGaps & { readonly producer: Producer },
): MakerRequest {
  const { site } = catalog;
  const phone = gaps.some(({ lacks }) => lacks.includes('phone')) ? [PHONE] : [];
  const inShort = grouped(gaps, (_, fact) => IN_SHORT[fact]);
  const inLetter = grouped(gaps, (gap, fact) => IN_LETTER[fact] + knownSoFar(catalog, gap, fact));
  const wanted = inShort.map(({ facts, products }) => `${facts.join(', ')} của ${products}`);
  return {
    sms: `${site.title.vi} kính nhờ ${producer.name.vi} gửi giúp: ${[...phone, ...wanted].join('; ')}. ${answerTo(site, 'tin')} Cảm ơn.`,
    letter: [
      `Kính gửi ${producer.name.vi},`,
      `${site.title.vi} đang giới thiệu sản phẩm của quý đơn vị. Danh mục chỉ ghi điều có nguồn, nên vài chỗ còn trống. Xin quý đơn vị gửi giúp:`,
      [...phone, ...inLetter.map(({ facts, products }) => `về ${products}: ${facts.join('; ')}`)]
        .map((item) => `- ${capitalised(item)}.`)
        .join('\n'),
      ...(gaps.some(asksForDecision)
        ? ['Với quyết định, một ảnh chụp rõ số và ngày ký là đủ.']
        : []),
      `${answerTo(site, 'thư')} Điều nào không muốn đăng, xin nói rõ; danh mục sẽ để trống.`,
      ['Trân trọng cảm ơn.', ...(site.publisher ? [site.publisher.vi] : [])].join('\n'),
    ].join('\n\n'),
  };
}

const asksForDecision = ({ lacks }: Gap) => lacks.includes('date') || lacks.includes('number');

/** The products of which the same is wanted, by name, and what that is in words. */
function grouped(gaps: readonly Gap[], say: (gap: Gap, fact: Asked) => string) {
  const wanted = gaps.map((gap) => ({
    facts: ASKED.filter((fact) => gap.lacks.includes(fact)).map((fact) => say(gap, fact)),
    name: `“${gap.product.name.vi}”`,
  }));
  const groups = Map.groupBy(
    wanted.filter(({ facts }) => facts.length > 0),
    ({ facts }) => facts.join('; '),
  );
  return [...groups.values()].map((all) => ({
    facts: all[0]?.facts ?? [],
    products: all.map(({ name }) => name).join(', '),
  }));
}

/** What is known of a date that is not whole, so that nobody has to guess which recognition is meant. */
function knownSoFar(catalog: Catalog, { product }: Gap, fact: Asked): string {
  const { certification } = validityOf(catalog, product);
  if (fact !== 'date' || !certification?.decided) return '';
  const isDeduced = certification.inferred.includes('decided');
  return ` (danh mục ${isDeduced ? 'suy ra' : 'mới biết'} ${dateInSentence(certification.decided, 'vi')})`;
}

function answerTo({ contact }: Site, what: 'tin' | 'thư'): string {
  const address = contact?.email ?? contact?.url;
  return `Xin trả lời ${what} này${address ? ` hoặc gửi tới ${address}` : ''}.`;
}
