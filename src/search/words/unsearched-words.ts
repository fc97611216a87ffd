import { fold } from '../../text/fold.ts';
import { searchWords } from './search-words.ts';

const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .split(/[,\n]/u)
    .map(searchWords)
    .filter(({ length }) => length > 0);

const longestFirst = (list: readonly (readonly string[])[]) =>
  list.toSorted((a, b) => b.length - a.length);

/** How people ask what may still bear its stars. */
const IN_FORCE = phrases(`
  còn hạn không, còn hạn, sao còn hạn, sao còn hạn không, hết hạn chưa, còn hiệu lực không, còn hiệu lực, còn sao không,
  still valid, in force`);

/** How people ask for a shop, in both languages. */
const WHERE = phrases(`
  mua, mua ở đâu, đặt mua, đặt, bán, bán ở đâu, mua bán, ở đâu, ở đâu bán, chỗ nào, nơi nào, tìm mua, cần mua, muốn mua,
  buy, order, where, where to buy, where can I buy, where can I, for sale`);

/** What people ask besides the name of a thing. */
const QUESTIONS = longestFirst([
  ...IN_FORCE,
  ...WHERE,
  ...phrases(`
    tìm, tôi muốn, cho tôi, cho hỏi, xin hỏi, hỏi, giá, giá bao nhiêu, bao nhiêu, bao nhiêu tiền, mấy tiền, giá rẻ, rẻ,
    ngon, ngon nhất, có ngon không, nào ngon, loại nào, loại nào ngon, tốt nhất, có tốt không, tốt không, chính hãng,
    có thật không, ai làm, của ai, của ai làm, là gì, không, tôi, sản phẩm, đặc sản, ocop,
    can I, how much is, how much, price of, price, cost, cheap, best, good, who makes, what is, is, still, the, of, for,
    please, find, products`),
]);

/** What medicine is said to do, which no entry of a catalogue of food may promise (Nghị định 15/2018/NĐ-CP, Điều 27). */
const HEALTH = longestFirst(
  phrases(`
  trị ho, chữa ho, ho khan, giảm cân, giảm béo, tiểu đường, đái tháo đường, an thai, bà bầu, ung thư, chữa ung thư, huyết áp,
  hạ huyết áp, cao huyết áp, mỡ máu, mất ngủ, đau dạ dày, dạ dày, viêm họng, đau họng, viêm, bổ thận, bổ thận tráng dương, tráng dương,
  sinh lý, tăng cường sinh lý, yếu sinh lý, trị mụn, mụn, chữa bệnh, trị bệnh, thuốc chữa bệnh, thuốc, đau lưng, xương khớp,
  đau khớp, giải rượu, giải độc, mát gan, bổ gan, bổ máu, tăng đề kháng, cảm cúm, táo bón,
  cough, cough remedy, weight loss, lose weight, diabetes, cancer, insomnia, high blood pressure, blood pressure, remedy, cure,
  acne, hangover, sore throat, medicine for`),
);

/**
 * The query without what is asked besides names, first without phrases alone, for a single word without its marks may
 * be another (`hoa ban`); none where nothing is asked or nothing else is there.
 */
export function withoutQuestion(query: string): string[] {
  const readings = [QUESTIONS.filter(({ length }) => length > 1), QUESTIONS].map((list) =>
    without(query, list),
  );
  return [...new Set(readings)].filter((rest): rest is string => Boolean(rest));
}

/** Whether the query asks what is in force, and for nothing by name. */
export function asksOnlyInForce(query: string): boolean {
  return has(query, IN_FORCE) && asksNothingByName(query);
}

/** Whether the query asks where to buy, and for nothing by name; a single word may as well begin a name. */
export function asksOnlyWhere(query: string): boolean {
  return searchWords(query).length > 1 && asksWhere(query) && asksNothingByName(query);
}

/** Whether the query is nothing but what people ask besides names: “ngon”, “giá bao nhiêu”. */
export function asksNothingByName(query: string): boolean {
  return without(query, QUESTIONS) === '';
}

/** Whether the query asks where to buy. */
export function asksWhere(query: string): boolean {
  return has(query, WHERE);
}

const has = (query: string, list: readonly (readonly string[])[]) =>
  without(query, list) !== undefined;

/** The query without the ailments and effects that it names, perhaps empty; undefined where it names none. */
export function withoutHealth(query: string): string | undefined {
  return without(query, HEALTH);
}

/** The words without these phrases, the longest first wherever some overlap; undefined where none stands there. */
function without(query: string, list: readonly (readonly string[])[]): string | undefined {
  const words = searchWords(query);
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = list.find((one) => one.every((word, place) => isSame(words[at + place], word)));
    if (phrase) at += phrase.length;
    else kept.push(words[at++] ?? '');
  }
  return kept.length === words.length ? undefined : kept.join(' ');
}

/** Words typed with marks must have the same marks. */
const isSame = (typed: string | undefined, word: string) => typed === word || typed === fold(word);

/**
 * Whether the words of the phrase stand side by side in the query; an English one perhaps in the plural. Words typed
 * without marks may be others, so one that `isKnown` in the catalogue is not taken for it.
 */
export function isAskedBy(
  phrase: string,
  query: string,
  isKnown: (word: string) => boolean,
): boolean {
  const asked = searchWords(query);
  const wanted = searchWords(phrase);
  const isHere = (word: string, typed = '') =>
    typed === word || typed === `${word}s` || (typed === fold(word) && !isKnown(typed));
  return asked.some((_, from) => wanted.every((word, place) => isHere(word, asked[from + place])));
}
