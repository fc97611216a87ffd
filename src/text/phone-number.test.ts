import { expect, test } from 'vitest';
import { isPhone, withLeadingZero } from './phone-number.ts';

test.each(['0339 921 606', '+84 339 921 606', '(0215) 3825 123', '1900 1234'])(
  '%s là số điện thoại Việt Nam',
  (typed) => {
    expect(isPhone(typed)).toBe(true);
  },
);

test('số mất số 0 ở đầu được trả lại số 0, số khác thì không', () => {
  expect(withLeadingZero('912345678')).toBe('0912345678');
  expect(withLeadingZero('0912345678')).toBeUndefined();
  expect(withLeadingZero('12')).toBeUndefined();
});
