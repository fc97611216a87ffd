import { bilingual } from '../../i18n/bilingual.ts';

/** Something to say in a shop: in Vietnamese, what it means, and roughly how it sounds to an English ear. */
interface Phrase {
  readonly vietnamese: string;
  readonly meaning: string;
  readonly sound: string;
}

const PHRASES: readonly Phrase[] = [
  { vietnamese: 'Xin chào', meaning: 'Hello', sound: 'sin chow' },
  { vietnamese: 'Cái này là gì?', meaning: 'What is this?', sound: 'kai nai la zee' },
  { vietnamese: 'Cho tôi nếm thử', meaning: 'May I taste it?', sound: 'chaw toy nem too' },
  { vietnamese: 'Bao nhiêu tiền?', meaning: 'How much is it?', sound: 'bow nyew tee-en' },
  { vietnamese: 'Cho tôi một gói', meaning: 'One packet, please', sound: 'chaw toy moat goy' },
  { vietnamese: 'Để được bao lâu?', meaning: 'How long does it keep?', sound: 'day duhk bow low' },
  {
    vietnamese: 'Sao còn hạn không?',
    meaning: 'Are the stars still valid?',
    sound: 'sow gawn han khome',
  },
  { vietnamese: 'Cảm ơn', meaning: 'Thank you', sound: 'gahm uhn' },
];

/** The words of the page for visitors. */
export const VISIT_WORDS = bilingual(
  {
    title: (province: string) => `${province}: ăn gì, mua gì, mang gì về`,
    description: (province: string) =>
      `Nếm gì, mua gì làm quà, mùa nào, mua ở đâu khi đến ${province}, theo những điều đã có nguồn trong danh mục.`,
    intro: (count: number) =>
      `Danh mục có ${count} sản vật mà nguồn công khai gọi là sản phẩm OCOP. Dưới đây là những thứ nên nếm, nên mua và dễ mang về, chọn từ những điều đã có nguồn.`,
    taste: 'Nếm gì',
    tasteIntro: 'Mỗi nhóm kể vài thứ được biết nhiều nhất.',
    keep: 'Mang gì về',
    keepIntro:
      'Đây là những thứ có nguồn nói gói thế nào, để được bao lâu. Trước khi mua, hãy xem hạn dùng trên bao bì.',
    when: 'Mùa nào',
    whenIntro: 'Mùa thu hoạch chính theo nguồn công bố.',
    where: 'Mua ở đâu',
    whereIntro:
      'Nguồn không nói hôm nay nơi ấy bán những gì; hãy hỏi trước khi đến. Mua ngay ở nơi làm cũng được:',
    say: '',
    sayIntro: '',
    phrases: [] as readonly Phrase[],
    columns: { vietnamese: '', meaning: '', sound: '' },
    stars: 'Nhìn sao trên bao bì',
    starsText:
      'Sao OCOP có giá trị 36 tháng kể từ quyết định. Thấy sao trên gói thì tìm ngày của quyết định, cộng ba năm; hoặc tra tên sản phẩm ở đây.',
    starsLink: 'Xem sao của sản phẩm nào còn hạn',
  },
  {
    title: (province: string) => `A taste of ${province}: what to eat, buy and carry home`,
    description: (province: string) =>
      `What to taste, what to buy, when and where in ${province}, and how to ask for it, from what the catalogue’s sources say.`,
    intro: (count: number) =>
      `Come hungry, and leave room in your bag. The catalogue holds ${count} local specialties that public sources call recognised under OCOP (“One Commune, One Product”), Vietnam’s programme for village goods. Here is where we would begin; everything below is on file with its source.`,
    taste: 'What to taste',
    tasteIntro: 'A few of each kind: those of which most is known.',
    keep: 'What to carry home',
    keepIntro:
      'For these a source says how they are packed or how long they keep. Look at the date on the packet before you buy.',
    when: 'What is in season',
    whenIntro: 'The main harvest, as published.',
    where: 'Where to buy',
    whereIntro:
      'No source says what these places have on the shelf today, so ask before you go. You can also buy where things are made:',
    say: 'How to say it',
    sayIntro:
      'Vietnamese has six tones that no spelling of ours can carry, but people will gladly meet you halfway. Pointing at the words works, too.',
    phrases: PHRASES,
    columns: { vietnamese: 'In Vietnamese', meaning: 'It means', sound: 'Sounds roughly like' },
    stars: 'Read the stars',
    starsText:
      'Three to five stars on a packet mean that a council judged the product, and they hold for 36 months from the decision. Find the date of the decision on the packet and add three years, or look the product up here. A certificate that has run out says nothing bad about the product: it may have been renewed without anyone publishing it.',
    starsLink: 'See which stars are still valid',
  },
);
