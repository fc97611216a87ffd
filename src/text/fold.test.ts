import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test('A name is found without tone marks and in lower case', () => {
  expect(fold('Bí xanh Tìa Dình')).toBe('bi xanh tia dinh');
});

test('đ and Đ count as d, which Unicode alone does not do', () => {
  expect(fold('Lạc đỏ, Điện Biên Đông')).toBe('lac do, dien bien dong');
});

test('Ð as in old newspapers counts as Đ', () => {
  expect(fold('Ðiện Biên Ðông')).toBe(fold('Điện Biên Đông'));
  expect(fold('\u00f0iện')).toBe('dien');
});

test('It makes no difference whether marks were typed as one character or as two', () => {
  const name = 'Gạo nếp nương Tâm Thiện';
  expect(name.normalize('NFD')).not.toBe(name.normalize('NFC'));
  expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC')));
});

test('Both ways of placing the tone mark fold alike', () => {
  expect(fold('hoà')).toBe(fold('hòa'));
  expect(fold('thuỷ')).toBe(fold('thủy'));
});

test('Every Vietnamese vowel folds to a plain letter', () => {
  expect(fold('ăằẳẵắặ âầẩẫấậ êềểễếệ ôồổỗốộ ơờởỡớợ ưừửữứự')).toBe(
    'aaaaaa aaaaaa eeeeee oooooo oooooo uuuuuu',
  );
  expect(fold('ỲỶỸÝỴ')).toBe('yyyyy');
});

test('Apostrophes and digits stay', () => {
  expect(fold("M'Then 27")).toBe("m'then 27");
});
