import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function build(env: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'build.ts')],
    { env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('SITE_URL không phải địa chỉ web: mã kết thúc 2, không có vết lỗi của chương trình', () => {
  expect(build({ SITE_URL: 'foo' })).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'SITE_URL=“foo” không phải địa chỉ web. Viết cả https://, ví dụ SITE_URL=https://example.org/ocop/.\n',
  });
});

test('thư mục đang chứa thứ khác không bao giờ bị ghi đè', () => {
  expect(build({ SITE_URL: '', OUT_DIR: 'src' })).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'OUT_DIR=“src” đang chứa thứ khác, không phải một trang web đã dựng. Chọn thư mục khác, ví dụ OUT_DIR=dist.\n',
  });
});
