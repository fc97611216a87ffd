import { expect, test } from 'vitest';
import { inYamlQuotes, namedCharacter, quoted, visible, written } from './quote.ts';

test.each([
  ['xóa màn hình', '\u001b[2J', '⟨U+001B⟩[2J'],
  ['liên kết ẩn OSC 8', '\u001b]8;;https://evil.vn\u0007x', '⟨U+001B⟩]8;;https://evil.vn⟨U+0007⟩x'],
  ['mã C1', '\u009b31m\u009d0;x\u009c', '⟨U+009B⟩31m⟨U+009D⟩0;x⟨U+009C⟩'],
  ['chuông, xóa lùi, về đầu dòng', '\u0007\b\r', '⟨U+0007⟩⟨U+0008⟩⟨U+000D⟩'],
  ['xuống dòng giả', 'a\nb\u2028c\u2029', 'a⟨U+000A⟩b⟨U+2028⟩c⟨U+2029⟩'],
  ['đảo chiều chữ', '\u202etxt.exe\u2066x\u2069', '⟨U+202E⟩txt.exe⟨U+2066⟩x⟨U+2069⟩'],
  ['không bề rộng', 'a\u200bb\u200dc\ufeffd\u00ade', 'a⟨U+200B⟩b⟨U+200D⟩c⟨U+FEFF⟩d⟨U+00AD⟩e'],
  ['nhãn ẩn ngoài mặt phẳng đầu', '\u{e0041}', '⟨U+E0041⟩'],
  ['nửa ký tự', '\ud800', '⟨U+D800⟩'],
])('ký tự điều khiển màn hình hiện thành chữ: %s', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('chữ Việt, kể cả dấu tổ hợp, giữ nguyên', () => {
  const text = 'Sản vật “Điện Biên” – 100 % ★';
  expect(visible(text)).toBe(text);
  expect(visible(text.normalize('NFD'))).toBe(text.normalize('NFD'));
});

test('giá trị được trích trên một dòng, không quá dài, không làm rối màn hình', () => {
  expect(quoted('a\r\n\u001b[31m\tb')).toBe('“a ⟨U+001B⟩[31m b”');
  expect(quoted('x'.repeat(100_000))).toBe(`“${'x'.repeat(60)}…”`);
  expect(quoted(`${'x'.repeat(59)}\u{1f41d}y`)).toBe(`“${'x'.repeat(59)}\u{1f41d}…”`);
  expect(quoted(undefined)).toBe('“”');
});

test('chữ gợi ý cho YAML không thoát khỏi dấu nháy', () => {
  expect(inYamlQuotes('a "b" \\n\nc: d')).toBe(`'a "b" \\n c: d'`);
  expect(inYamlQuotes(`it's "x"`)).toBe(`'it''s "x"'`);
});

test('a character is named with its number; one that cannot be seen by its number alone', () => {
  expect(['☃', '🎉', '\u0301', '\u200b'].map(namedCharacter)).toEqual([
    '“☃” (U+2603)',
    '“🎉” (U+1F389)',
    'U+0301',
    'U+200B',
  ]);
});

test('chữ đã mang ngoặc cong không bị đặt thêm một lần ngoặc cong', () => {
  expect(quoted('“cracker”')).toBe('`“cracker”`');
  expect(quoted('nguồn “a” này')).toBe('“nguồn “a” này”');
});

test('dòng nên gõ giữ nguyên dấu cách đầu dòng và không dài vô tận', () => {
  expect(written('  - stars: 4  ')).toBe('`  - stars: 4`');
  expect([...written('a'.repeat(1000))]).toHaveLength(303);
});
