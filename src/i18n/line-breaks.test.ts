import { expect, test } from 'vitest';
import { keepDash } from './line-breaks.ts';

test('no line of a name begins with its dash', () => {
  expect(keepDash('Gạo Mẫu - Tám thơm')).toBe('Gạo Mẫu\u00A0- Tám thơm');
  expect(keepDash('Cà-phê Mẫu')).toBe('Cà-phê Mẫu');
});
