import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CMS_WORDS } from './words.ts';
import { cmsFiles, ownScript } from './files.ts';

const files = cmsFiles();

test('chữ, ngôn ngữ và giấy phép đều có sẵn, không lấy ở máy chủ khác', () => {
  const paths = [...files.keys()];
  expect(paths).toContain('fonts/material-symbols-outlined-latin-wght-normal.woff2');
  expect(paths.filter((path) => /^cms@[\d.]+\/locales\/vi\.json$/u.test(path))).toHaveLength(1);
  expect(paths).toContain('LICENSE.txt');
  const script = String(files.get('sveltia-cms.js'));
  expect(script).not.toContain('jsdelivr');
  expect(script).not.toContain('unpkg.com/@sveltia/cms');
  expect(script).not.toContain('https://unpkg.com/${e}');
});

test('ảnh HEIC của iPhone được đọc bằng tệp của chính gói, ở nơi trình soạn hỏi', async () => {
  const reader = [...files].find(([path]) => path.endsWith('/index.js'));
  expect(reader?.[0]).toMatch(/^parts\/@discourse\/heic@\d+\.\d+\.\d+\/index\.js$/u);
  expect(String(reader?.[1])).toContain('`heic_dec.wasm`');
  const wasm = files.get(reader?.[0].replace('index.js', 'heic_dec.wasm') ?? '');
  expect(WebAssembly.validate(new Uint8Array(wasm as Uint8Array))).toBe(true);
  // The licence asks to name the versions of the source; the compiled file tells them.
  const licence = String(files.get(reader?.[0].replace('index.js', 'LICENSE.txt') ?? ''));
  expect(licence).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  for (const version of ['1.19.7', '1.0.15']) {
    expect(licence).toContain(`/releases/tag/v${version}`);
    expect(Buffer.from(wasm as Uint8Array).includes(version)).toBe(true);
  }
  expect(licence).toContain(`${reader?.[0].split('/').slice(0, -1).join('/')}/heic_dec.wasm`);
});

test('bản mới đổi địa chỉ thì dừng lại, không lặng lẽ gọi ra ngoài', () => {
  expect(() => ownScript('')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: @sveltia/cms no longer loads https://cdn.jsdelivr.net/fontsource/fonts/source-sans-3:vf@5.3.0/latin-wght-normal.woff2.]`,
  );
});

test('câu tiếng Việt nào gói còn thiếu thì có ở đây, câu nào gói đã có thì bỏ', () => {
  const packaged = (lang: string) =>
    namesIn(JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${lang}.json`, 'utf8')));
  const ours = namesIn(CMS_WORDS);
  expect(ours.filter((name) => !packaged('en-US').includes(name))).toEqual([]);
  expect(ours.filter((name) => packaged('vi').includes(name))).toEqual([]);
  const served = [...files].find(([path]) => path.endsWith('/locales/vi.json'))?.[1] ?? '{}';
  expect(namesIn(JSON.parse(String(served))).sort()).toEqual([...packaged('vi'), ...ours].sort());
});

function namesIn(texts: unknown, above = ''): string[] {
  return Object.entries(texts as object).flatMap(([name, text]: [string, unknown]) =>
    typeof text === 'string' ? [above + name] : namesIn(text, `${above}${name}.`),
  );
}
