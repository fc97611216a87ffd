import { catalogOf, certified, day, producer, product } from './src/catalog/catalog.sample.ts';
import { FORMATS, isForPress, LAYOUTS, type Layout, type PrintOrder } from './src/print/order.ts';
import { codeFaults } from './src/e2e/print/code-faults.ts';
import { examined } from './src/e2e/print/examined-work.ts';
import { FEWEST_PRODUCTS, kindsOfPage } from './src/e2e/print/kinds-of-page.ts';
import { workFaults } from './src/e2e/print/work-faults.ts';

import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
const SLOW = { timeout: 120_000 };
const WORKS = LAYOUTS.flatMap((layout) => FORMATS[layout].map((format) => ({ layout, format })));

const MARKUP = '#strong[a] $x^2$ *b* _c_ @d \\e "f" ]g [h {i} <j> `k` // l /* m */ ~ = + - n';
const LONG = 'Chè Shan tuyết cổ thụ sấy lạnh đóng hộp quà tặng của bản Mẫu '
  .repeat(6)
  .slice(0, 300);
const UNBROKEN = 'Đặc'.repeat(100);
const CAPITALS = 'MẬT ONG BẠC HÀ ẨM THỰC ẤM ẪM ỖN ĐẬM ẨN ỌP ẸP ỄNH';

/** Kinds of pages that only many products bring. */
const LONGEST: Readonly<Record<Layout, readonly string[]>> = {
  catalogue: ['index goes on, 2 columns', 'line to several pages of 3 digits'],
  'booth-cards': [],
  labels: ['sheet goes on, full'],
  'contact-sheet': ['table goes on, page 2 digits of 2 digits'],
};

/** Names and addresses as nobody should write them, but somebody will; everything else unknown. */
const hostile = catalogOf('2026-06-30', {
  producers: [
    producer('dai', {
      name: { vi: `Hợp tác xã ${LONG.slice(0, 180)}`, en: `Cooperative ${LONG.slice(0, 180)}` },
      address: `Số 1, ${'ngõ nhỏ không tên, '.repeat(15)}tỉnh Mẫu`,
      phone: '0912 345 678',
      phoneNote: { vi: 'chỉ gọi giờ hành chính, hỏi người trực máy của hợp tác xã' },
    }),
    producer('ma', { name: { vi: MARKUP, en: MARKUP }, address: MARKUP }),
  ],
  products: [
    product('ma', {
      name: { vi: MARKUP, en: MARKUP },
      producer: 'ma',
      summary: { vi: MARKUP, en: MARKUP },
    }),
    product('dai', {
      name: { vi: LONG, en: LONG },
      producer: 'dai',
      certifications: [certified('2026', { stars: 5 })],
    }),
    product('lien', { name: { vi: UNBROKEN, en: UNBROKEN }, producer: 'dai' }),
    product('hoa', { name: { vi: CAPITALS, en: CAPITALS } }),
    product('tran', {
      name: { vi: 'Trần', en: 'Bare' },
      summary: { vi: '', en: '' },
      certifications: [],
    }),
  ],
});

const ORDER: Partial<PrintOrder> = {
  fair: { name: MARKUP, place: LONG.slice(0, 130), from: day('2026-07-01'), to: day('2026-07-03') },
  stands: {
    ma: { booth: '#A_1*', price: '$1.000$ *2* đ' },
    dai: { booth: 'Khu ẩm thực vùng cao, gian số 112', price: '1.250.000 đồng một hộp quà 500 g' },
  },
};


const SLOWLY = process.argv[2].split(',');
for (const which of SLOWLY) {
  const [layout, format, kind] = which.split(':');
  const wishes = kind === 'x' ? { format, ...ORDER, edition: 'en', bleed: isForPress(layout), fair: {...ORDER.fair, place: LONG.slice(0,200), name: LONG.slice(40, 240)} } : { format, edition: kind === 'b' ? 'both' : 'vi' };
  try { const work = await examined(hostile, layout, wishes);
  console.log(which, work.pages.length, workFaults(work).slice(0, 12), (await codeFaults(work)).faults.slice(0,4)); require('fs').writeFileSync('/tmp/h7/host-' + which.replaceAll(':','-') + '.pdf', work.pdf); } catch (e) { console.log(which, String(e).slice(0, 300)); }
}
