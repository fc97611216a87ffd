import { expect, test } from 'vitest';
import { RENEWAL_STATES } from '../catalog/certification/renewal.ts';
import { PRODUCT_WORDS } from './product-words.ts';

const said = (lang: 'vi' | 'en', days: string) =>
  RENEWAL_STATES.map((state) => PRODUCT_WORDS[lang].renewal[state](days));

test('Câu về kỳ nộp hồ sơ chỉ nói chắc khi chắc', () => {
  expect(said('vi', 'từ 5/7/2025 đến 3/9/2025')).toMatchInlineSnapshot(`
    [
      "Hồ sơ đánh giá lại nên nộp từ 5/7/2025 đến 3/9/2025.",
      "Có thể đang trong kỳ nộp hồ sơ đánh giá lại: chưa biết đúng ngày hết hạn, kỳ nộp sớm nhất kéo dài từ 5/7/2025 đến 3/9/2025. Hãy xem ngày trên giấy chứng nhận.",
      "Đang trong kỳ nộp hồ sơ đánh giá lại: từ 5/7/2025 đến 3/9/2025.",
      "Có thể đã qua kỳ nộp hồ sơ đánh giá lại: chưa biết đúng ngày hết hạn, kỳ nộp sớm nhất kéo dài từ 5/7/2025 đến 3/9/2025. Hãy xem ngày trên giấy chứng nhận.",
      "Kỳ nộp hồ sơ đánh giá lại (từ 5/7/2025 đến 3/9/2025) đã qua.",
    ]
  `);
  expect(said('en', 'between 5 July 2025 and 3 September 2025')).toMatchInlineSnapshot(`
    [
      "The renewal should be handed in between 5 July 2025 and 3 September 2025.",
      "It may be time to hand in the renewal: the exact end is not known; counted from the earliest possible end, the time is between 5 July 2025 and 3 September 2025. Check the date on the certificate.",
      "The renewal can be handed in now: between 5 July 2025 and 3 September 2025.",
      "The time to hand in the renewal may be over: the exact end is not known; counted from the earliest possible end, the time was between 5 July 2025 and 3 September 2025. Check the date on the certificate.",
      "The time to hand in the renewal (between 5 July 2025 and 3 September 2025) is over.",
    ]
  `);
});
