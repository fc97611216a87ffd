import { expect, test } from 'vitest';
import { readCatalog } from '../src/entries/check.ts';
import { day } from '../src/catalog/catalog.sample.ts';
import { standingOrder } from '../src/print/order.ts';
import { printArguments, typedOrder } from './print-arguments.ts';

const { catalog } = await readCatalog(
  'src/e2e/fixture/content',
  day('2026-06-30'),
  day('2026-11-23'),
);
const typed = (...args: string[]) => typedOrder(printArguments(args), catalog);

test('lệnh trống in cả danh mục', () => {
  expect(typed()).toEqual({ order: standingOrder('catalogue') });
});

test('mỗi lựa chọn đi vào đúng chỗ; nhiều giá trị cách nhau bằng dấu phẩy hay lặp lại', () => {
  const asked = typed(
    '--layout',
    'booth-cards',
    '--format',
    'a6',
    '--lang',
    'en',
    '--group-by',
    'stars',
    '--district',
    'vi-du,Hinh-Ve',
    '--category',
    'I.5',
    '--category',
    'I.6',
    '--stars',
    '4,unknown',
    '--producer',
    'htx-dong-ke',
    '--status',
    'past',
    '--bleed',
    '--first-label',
    '3',
  );
  expect(asked).toMatchInlineSnapshot(`
    {
      "order": {
        "bleed": true,
        "copies": 1,
        "edition": "en",
        "fair": null,
        "firstLabel": 3,
        "format": "a6",
        "groupBy": "stars",
        "layout": "booth-cards",
        "selection": {
          "categories": [
            "I.5",
            "I.6",
          ],
          "districts": [
            "vi-du",
            "hinh-ve",
          ],
          "producers": [
            "htx-dong-ke",
          ],
          "products": null,
          "standings": [
            "past",
          ],
          "stars": [
            4,
            null,
          ],
        },
        "stands": {},
      },
    }
  `);
});

test('hội chợ để ra những gì đã quá hạn, trừ khi có --status', () => {
  const days = ['--from', '2026-12-18', '--date', '2026-12-20'];
  const fair = ['--fair', 'Hội chợ', '--place', 'Sân', ...days];
  expect(typed(...fair)).toMatchObject({
    order: {
      fair: { name: 'Hội chợ', place: 'Sân', from: '2026-12-18', to: '2026-12-20' },
      selection: { standings: ['running', 'uncertain'] },
    },
  });
  expect(typed(...fair, '--status', 'past,running')).toMatchObject({
    order: { selection: { standings: ['past', 'running'] } },
  });
});

test('hội chợ có sẵn cho gian, giá và ngày', () => {
  expect(typed('--booths', 'hoi-cho-mau-2026')).toMatchObject({
    order: {
      groupBy: 'booth',
      fair: { name: 'Hội chợ đặc sản Mẫu 2026', to: '2026-07-12' },
      stands: { 'mat-ong-hinh-ve': { booth: 'A2', price: '250.000 đ / chai 500 ml' } },
    },
  });
});

test('mọi lỗi của lệnh được báo một lượt', () => {
  expect(
    typed(
      '--district',
      'hinh-vee',
      '--stars',
      '7',
      '--format',
      'a9',
      '--first-label',
      '0',
      '--layout',
      'labels',
      '--lang',
      'both',
      '--fair',
      'X',
      '--date',
      '2026-13-01',
      '--product',
      '\u001b[31mx',
      '--booths',
      'hoi-cho-mau',
    ),
  ).toMatchInlineSnapshot(`
    {
      "problems": [
        "--booths: “hoi-cho-mau” không có. Chọn một trong: hoi-cho-mau-2026.",
        "--format: “a9” không có. Chọn một trong: 21, 14, 8, 24.",
        "--date: “2026-13-01” không phải một ngày. Viết ngày/tháng/năm, ví dụ 20/12/2026.",
        "--first-label: “0” không phải số thứ tự. Số đầu tiên là 1.",
        "--district: “hinh-vee” không có. Có phải “hinh-ve”?",
        "--stars: “7” không có. Chọn một trong: 3, 4, 5, unknown.",
        "--product: “⟨U+001B⟩[31mx” không có. Chọn một trong: banh-chua-ro, bi-do-hinh-ve, ca-phe-trang-trang, che-xanh-vi-du, dua-dong-ke, gao-khung-hinh, khan-det-mau-so-1, lac-ban-nhap, mat-ong-hinh-ve, mien-dong-net-but, ruou-ngo-ban-nhap.",
        "--lang both: chỉ danh mục (catalogue) in được cả hai thứ tiếng.",
      ],
    }
  `);
  expect(typed('--fair', 'X')).toMatchInlineSnapshot(`
    {
      "problems": [
        "--fair: thiếu --date, ngày cuối của hội chợ, ví dụ --date 20/12/2026.",
      ],
    }
  `);
  expect(typed('--fair', 'X', '--date', '2026-12-20', '--from', '2026-12-21'))
    .toMatchInlineSnapshot(`
    {
      "problems": [
        "--from: 2026-12-21 sau ngày cuối, --date 2026-12-20.",
      ],
    }
  `);
  expect(typed('--date', '2026-12-20')).toMatchInlineSnapshot(`
    {
      "problems": [
        "--date, --from và --place đi cùng --fair "Tên hội chợ".",
      ],
    }
  `);
});

test.each([['--distrct', 'vi-du'], ['--layout'], ['tep.pdf'], ['--bleed=yes']])(
  'lệnh không hiểu được bị từ chối bằng một câu: %s %s',
  (...args) => {
    expect(() => printArguments(args)).toThrowErrorMatchingSnapshot();
  },
);
