import { expect, test } from 'vitest';
import { cmsFiles, ownScript } from './cms-files.ts';

const files = cmsFiles();

test('chữ, ngôn ngữ và giấy phép đều có sẵn, không lấy ở máy chủ khác', () => {
  const paths = [...files.keys()];
  expect(paths).toContain('fonts/material-symbols-outlined-latin-wght-normal.woff2');
  expect(paths.filter((path) => /^cms@[\d.]+\/locales\/vi\.json$/u.test(path))).toHaveLength(1);
  expect(paths).toContain('LICENSE.txt');
  const script = String(files.get('sveltia-cms.js'));
  expect(script).not.toContain('jsdelivr');
  expect(script).not.toContain('unpkg.com/@sveltia/cms');
});

test('bản mới đổi địa chỉ thì dừng lại, không lặng lẽ gọi ra ngoài', () => {
  expect(() => ownScript('')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: @sveltia/cms no longer loads https://cdn.jsdelivr.net/fontsource/fonts/source-sans-3:vf@5.3.0/latin-wght-normal.woff2.]`,
  );
});
