import { expect, test } from 'vitest';
import { placeIn } from './place-words.ts';

const known = {
  places: [
    { name: 'Pá Khoang', district: 'dien-bien-phu' },
    { name: 'A Pa Chải', commune: 'Sín Thầu', district: 'muong-nhe' },
  ],
  filterNames: [
    { facet: 'district', value: 'muong-nhe', names: ['huyện Mường Nhé', 'Mường Nhé'] },
    { facet: 'district', value: 'dien-bien-phu', names: ['TP Điện Biên Phủ'] },
  ] as const,
};

test.each([
  ['a pa chai', 'A Pa Chải', 'Sín Thầu, huyện Mường Nhé'],
  ['cửa khẩu A Pa Chải', 'A Pa Chải', 'Sín Thầu, huyện Mường Nhé'],
  ['hồ Pá Khoang', 'Pá Khoang', 'TP Điện Biên Phủ'],
  ['pa khoang lake', 'Pá Khoang', 'TP Điện Biên Phủ'],
])('“%s” is %s in %s', (query, name, within) => {
  expect(placeIn(query, known)?.named).toEqual({ name, within });
});

test.each(['pà khoang', 'pa', 'mật ong pá khoang', 'hồ', ''])('“%s” is no place', (query) => {
  expect(placeIn(query, known)).toBeUndefined();
});
