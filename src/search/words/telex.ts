const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ');
/** Every rhyme of the language without its tone. */
const RHYMES = `
  a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông
  uôt up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu`
  .trim()
  .split(/\s+/u);
const SYLLABLES = new Set(['', ...ONSETS].flatMap((onset) => RHYMES.map((rhyme) => onset + rhyme)));

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/dd/u, 'đ'],
  [/aa/u, 'â'],
  [/ee/u, 'ê'],
  [/oo/u, 'ô'],
  [/uow|uwow|uwo/u, 'ươ'],
  [/aw/u, 'ă'],
  [/ow/u, 'ơ'],
  [/uw/u, 'ư'],
  [/w/u, 'ư'],
];
/** A hat, horn or bar typed at the end of the syllable: `dienr`, `tuyetse`, `dond`. */
const LATE: readonly (readonly [RegExp, string])[] = [
  [/^(.*)a(.*)a$/u, '$1â$2'],
  [/^(.*)e(.*)e$/u, '$1ê$2'],
  [/^(.*)o(.*)o$/u, '$1ô$2'],
  [/^d(.+)d$/u, 'đ$1'],
  [/^(.*)uo(.+)w$/u, '$1ươ$2'],
  [/^(.*)a(.+)w$/u, '$1ă$2'],
  [/^(.*)o(.+)w$/u, '$1ơ$2'],
  [/^(.*)u(.+)w$/u, '$1ư$2'],
];
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};

/** The digits of the VNI input method, as the keys of Telex that do the same. */
const VNI_TONES = 'sfrxj';

/** The word with Telex's keys for those of VNI (`ma65t` → `maajt`); as it is where it has none. */
function withTelexKeys(word: string): string {
  const plain = word.normalize('NFC').toLowerCase();
  if (!/^[a-z]+[1-9][a-z1-9]*$/u.test(plain)) return word;
  let keys = '';
  for (const key of plain) {
    const [hat = ''] = keys.match(/[aeo](?=[^aeo]*$)/u) ?? [];
    if (key === '6') keys += hat;
    else if (key === '7' || key === '8') keys += 'w';
    else if (key === '9') keys += 'd';
    else keys += VNI_TONES[Number(key) - 1] ?? key;
  }
  return keys;
}

/**
 * What the keys of the input methods Telex and VNI were meant to write (`bis xanh`, `bi1 xanh` → `bí xanh`); undefined
 * where no word is one. A word that is Vietnamese as it stands, or becomes none, stays.
 */
export function decodeTelex(text: string): string | undefined {
  const decoded = text
    .split(/(\s+)/u)
    .map((word) => decodedWord(withTelexKeys(word)) ?? word)
    .join('');
  return decoded === text ? undefined : decoded;
}

function decodedWord(word: string): string | undefined {
  const plain = word.normalize('NFC').toLowerCase();
  if (!/^[a-zăâđêôơư]{2,8}$/u.test(plain) || SYLLABLES.has(plain)) return undefined;
  for (const { letters, tone } of withoutTone(plain)) {
    for (const syllable of shapesOf(letters)) {
      if (SYLLABLES.has(syllable)) return withTone(syllable, tone);
    }
  }
  return undefined;
}

/** The word without each key that may be its tone, the last such key first; as it is where it has none. */
function withoutTone(word: string): { letters: string; tone: string }[] {
  // A tone is typed after its vowel: the r of “traau” is none.
  const vowel = word.search(/[aăâeêioôơuưyw]/u);
  const places = [...word].flatMap((key, place) =>
    vowel >= 0 && place > vowel && key in TONES ? [place] : [],
  );
  return [
    ...places.toReversed().map((place) => ({
      letters: word.slice(0, place) + word.slice(place + 1),
      tone: TONES[word[place] ?? ''] ?? '',
    })),
    { letters: word, tone: '' },
  ];
}

/** The letters as they are, with the pairs joined, and with a late key applied. */
function shapesOf(letters: string): string[] {
  const joined = LETTERS.reduce((text, [keys, letter]) => text.replace(keys, letter), letters);
  const late = LATE.flatMap(([keys, letter]) =>
    keys.test(letters) ? [letters.replace(keys, letter)] : [],
  );
  return [
    joined,
    ...late,
    ...late.map((text) => LETTERS.reduce((one, [k, l]) => one.replace(k, l), text)),
    letters,
  ];
}

/** The syllable with its tone where it is written today: on the marked vowel, else the last before a final consonant. */
function withTone(syllable: string, tone: string): string {
  if (tone === '') return syllable;
  const from = /^(?:qu|gi(?=[aăâeêoôơuư]))/u.exec(syllable)?.[0].length ?? 0;
  const vowels = [...syllable].flatMap((letter, place) =>
    place >= from && /[aăâeêioôơuưy]/u.test(letter) ? [place] : [],
  );
  const marked = vowels.filter((place) => /[ăâêôơư]/u.test(syllable[place] ?? '')).at(-1);
  const isOpen = vowels.at(-1) === syllable.length - 1;
  const glide = /o[ae]$|uy$/u.test(syllable);
  const place = marked ?? (isOpen && !glide ? vowels.at(-2) : vowels.at(-1)) ?? vowels.at(-1);
  if (place === undefined) return syllable;
  return (syllable.slice(0, place + 1) + tone + syllable.slice(place + 1)).normalize('NFC');
}
