import { expect, test } from 'vitest';
import {
  domesticPhone,
  isEndedMobile,
  isPhone,
  todaysPhone,
  withLeadingZero,
} from './phone-number.ts';

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

test.each([
  ['84912345678', '0912345678'],
  ['84 912 345 678', '0912345678'],
  ['912345678', '0912345678'],
])('%s là %s', (typed, phone) => {
  expect(domesticPhone(typed)).toBe(phone);
});

test.each([
  ['0168 123 4567', '0381234567'],
  ['+84 120 123 4567', '0701234567'],
  ['0199 123 4567', '0591234567'],
  ['0230 3825 123', '02153825123'],
  ['020 3825 123', '02143825123'],
  ['0511 3825 123', '02363825123'],
  ['04 3825 1234', '02438251234'],
])('%s không gọi được nữa; nay là %s', (typed, today) => {
  expect(todaysPhone(typed)).toBe(today);
});

test.each(['0912 345 678', '0215 3825 123', '024 3825 1234', '037 382 5123', '1900 1234'])(
  '%s gọi được như đang ghi',
  (typed) => {
    expect(todaysPhone(typed)).toBeUndefined();
    expect(isEndedMobile(typed)).toBe(false);
  },
);

test('đầu số 01 không ai dùng trước 2018 thì không đoán', () => {
  expect(todaysPhone('0110 123 4567')).toBeUndefined();
  expect(isEndedMobile('0110 123 4567')).toBe(true);
});
