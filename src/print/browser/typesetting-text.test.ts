import { expect, test } from 'vitest';
import { LANGUAGES } from '../../catalog/site.ts';
import { FAILURE_REASONS, TypesettingFailure } from './typesetting-failure.ts';
import { failureText, progressText } from './typesetting-text.ts';

test('while it loads and works, the typesetter says how far it is', () => {
  const said = LANGUAGES.flatMap((lang) => [
    progressText({ stage: 'composing' }, lang),
    progressText({ stage: 'downloading', bytes: 3_249_999, total: 10_945_485 }, lang),
    progressText({ stage: 'downloading', bytes: 3_000_000, total: null }, lang),
    progressText({ stage: 'typesetting' }, lang),
  ]);
  expect(said).toMatchInlineSnapshot(`
    [
      "Đang soạn nội dung…",
      "Đang tải phần dàn trang: 3,2 / 10,9 MB",
      "Đang tải phần dàn trang: 3,0 MB",
      "Đang dàn trang…",
      "Composing…",
      "Loading the typesetter: 3.2 of 10.9 MB",
      "Loading the typesetter: 3.0 MB",
      "Typesetting…",
    ]
  `);
});

test('each reason is told in plain words, an order that cannot be printed with all its problems', () => {
  const problems = [
    { vi: 'Chưa chọn sản phẩm nào.', en: 'No product is chosen.' },
    { vi: 'Ký tự “☃” không in được.', en: 'The character “☃” cannot be printed.' },
  ];
  const told = FAILURE_REASONS.flatMap((reason) =>
    LANGUAGES.map((lang) =>
      failureText(
        new TypesettingFailure(reason, 'detail', reason === 'refused' ? problems : []),
        lang,
      ),
    ),
  );
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "Trình duyệt này chưa dàn trang được. Hãy cập nhật trình duyệt, hoặc dùng các tệp PDF làm sẵn.",
      ],
      [
        "This browser cannot typeset. Please update it, or take one of the PDFs that are ready.",
      ],
      [
        "Chưa tải được phần dàn trang. Hãy kiểm tra kết nối mạng rồi thử lại.",
      ],
      [
        "The typesetter could not be loaded. Check the connection and try again.",
      ],
      [
        "Thiếu một tệp cần để dàn trang, có thể vì trang web vừa được cập nhật. Hãy tải lại trang này rồi thử lại.",
      ],
      [
        "A file that typesetting needs is missing, perhaps because the site has just been updated. Reload this page and try again.",
      ],
      [
        "Chưa in được bản này:",
        "Chưa chọn sản phẩm nào.",
        "Ký tự “☃” không in được.",
      ],
      [
        "This cannot be printed yet:",
        "No product is chosen.",
        "The character “☃” cannot be printed.",
      ],
      [
        "Việc dàn trang bị dừng giữa chừng, có thể vì thiết bị thiếu bộ nhớ. Hãy thử lại, hoặc chọn ít sản phẩm hơn.",
      ],
      [
        "Typesetting broke off, perhaps because the device has too little memory. Try again, or choose fewer products.",
      ],
    ]
  `);
});

test('what nobody foresaw counts as a breakdown', () => {
  expect(failureText(new RangeError('x'), 'en')).toEqual(
    failureText(new TypesettingFailure('crashed', 'x'), 'en'),
  );
});
