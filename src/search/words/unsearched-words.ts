import { fold } from '../../text/fold.ts';
import { searchWords } from './search-words.ts';

const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .split(/[,\n]/u)
    .map(searchWords)
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length);

/** What people ask besides the name of a thing, in both languages. */
const QUESTIONS = phrases(`
  mua, mua ở đâu, đặt mua, đặt, bán, bán ở đâu, mua bán, ở đâu, ở đâu bán, chỗ nào, nơi nào, tìm, tìm mua, cần mua, muốn mua, tôi muốn, cho tôi,
  cho hỏi, xin hỏi, hỏi, giá, giá bao nhiêu, bao nhiêu, bao nhiêu tiền, mấy tiền, giá rẻ, rẻ, ngon, ngon nhất, có ngon không,
  nào ngon, loại nào, loại nào ngon, tốt nhất, có tốt không, tốt không, chính hãng, còn hạn không, còn hạn, hết hạn chưa,
  còn hiệu lực không, có thật không, ai làm, của ai, của ai làm, là gì, không, tôi,
  buy, order, where, where to buy, where can I buy, where can I, can I, how much is, how much, price of, price, cost, cheap,
  best, good, who makes, what is, is, still valid, still, for sale, the, of, for, please, find`);

/** What medicine is said to do, which no entry of a catalogue of food may promise (Nghị định 15/2018/NĐ-CP, Điều 27). */
const HEALTH = phrases(`
  trị ho, chữa ho, ho khan, giảm cân, giảm béo, tiểu đường, đái tháo đường, an thai, bà bầu, ung thư, chữa ung thư, huyết áp,
  hạ huyết áp, cao huyết áp, mỡ máu, mất ngủ, đau dạ dày, dạ dày, viêm họng, đau họng, viêm, bổ thận, bổ thận tráng dương, tráng dương,
  sinh lý, tăng cường sinh lý, yếu sinh lý, trị mụn, mụn, chữa bệnh, trị bệnh, thuốc chữa bệnh, thuốc, đau lưng, xương khớp,
  đau khớp, giải rượu, giải độc, mát gan, bổ gan, bổ máu, tăng đề kháng, cảm cúm, táo bón,
  cough, cough remedy, weight loss, lose weight, diabetes, cancer, insomnia, high blood pressure, blood pressure, remedy, cure,
  acne, hangover, sore throat, medicine for`);

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
