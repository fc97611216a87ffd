import { expect, test } from 'vitest';
import { product } from '../catalog/catalog.sample.ts';
import { compose } from './compose/compose.ts';
import { FORMATS, LAYOUTS } from './order.ts';
import { commission, fairUntil, printed } from './print.sample.ts';

const complaints = (...orders: Parameters<typeof commission>) =>
  compose(commission(...orders)).problems.map(({ vi }) => vi);

test('a character without glyph is named with the place where it stands, each place once', () => {
  const fair = { ...fairUntil('2026-07-12').fair, name: 'Tết 🎉🎉 ☃', place: '広場' };
  const stands = { che: { booth: 'A\u202E1', price: '5 ₿' } };
  expect(complaints({ fair, stands })).toMatchInlineSnapshot(`
    [
      "Tên hội chợ: phông chữ in không có ký tự “🎉” (U+1F389), “☃” (U+2603). Xóa hoặc thay ký tự đó rồi in lại.",
      "Nơi tổ chức: phông chữ in không có ký tự “広” (U+5E83), “場” (U+5834). Xóa hoặc thay ký tự đó rồi in lại.",
      "Số gian của “Chè”: phông chữ in không có ký tự U+202E. Xóa hoặc thay ký tự đó rồi in lại.",
      "Giá của “Chè”: phông chữ in không có ký tự “₿” (U+20BF). Xóa hoặc thay ký tự đó rồi in lại.",
    ]
  `);
});

test('an entry with such a character is named, in whichever of its texts', () => {
  const odd = product('la', {
    name: { vi: 'Bánh lạ', en: 'Cake' },
    summary: { vi: 'Ngon 😋', en: 'x' },
  });
  expect(complaints({}, printed([odd]))).toMatchInlineSnapshot(`
    [
      "Mục “Bánh lạ”: phông chữ in không có ký tự “😋” (U+1F60B). Xóa hoặc thay ký tự đó rồi in lại.",
    ]
  `);
});

test('a name that would steer a terminal or begin a line is told harmlessly', () => {
  const name = 'Bánh\n::error file=x::y\u001B[2J';
  const odd = product('la', { name: { vi: name, en: name } });
  expect(complaints({}, printed([odd]))).toMatchInlineSnapshot(`
    [
      "Mục “Bánh⟨U+000A⟩::error file=x::y⟨U+001B⟩[2J”: phông chữ in không có ký tự U+000A, U+001B. Xóa hoặc thay ký tự đó rồi in lại.",
    ]
  `);
});

test.each(LAYOUTS)('what looks like markup is only text: %s', (layout) => {
  const name = '#let x = 1 $y$ *z* _a_ @b <c> \\d "e" [f] `g` // h';
  const hostile = product('x', { name: { vi: name, en: name } });
  expect(
    complaints({ layout, format: FORMATS[layout][0], plan: name }, printed([hostile])),
  ).toEqual([]);
});
