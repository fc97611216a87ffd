import { expect, test } from 'vitest';
import { licenceOf, packageOf } from './licences.ts';

test('gói nào cũng kèm nguyên văn giấy phép, cả gói quên mang theo', () => {
  for (const name of ['@myriaddreamin/typst-ts-web-compiler', 'pagefind', 'uqr', '@sveltia/cms']) {
    const [title, licence, , ...text] = licenceOf(name).split('\n');
    expect(title).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'u'));
    expect(licence).toMatch(/^(?:MIT|Apache-2\.0)$/u);
    expect(text.join('\n').length).toBeGreaterThan(500);
  }
  expect(licenceOf('@expo-google-fonts/be-vietnam-pro')).toContain('SIL OPEN FONT LICENSE');
  expect(licenceOf('@sveltia/cms')).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
});

test('gói không có giấy phép thì không được phát hành', () => {
  expect(() => licenceOf('@pagefind/linux-x64')).toThrow(
    '@pagefind/linux-x64 is published without a licence',
  );
});

test('biết mỗi phần của trang lấy từ gói nào', () => {
  expect(packageOf('/a/node_modules/uqr/dist/index.mjs')).toBe('uqr');
  expect(packageOf('C:\\a\\node_modules\\@scope\\name\\x.js')).toBe('@scope/name');
  expect(packageOf('/a/node_modules/b/node_modules/c/x.js?v=1')).toBe('c');
  expect(packageOf('/a/src/text/fold.ts')).toBeUndefined();
});
