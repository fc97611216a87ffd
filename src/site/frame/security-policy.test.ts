import { expect, test } from 'vitest';
import { ADMIN_POLICY, HEADERS_FILE, SECURITY_POLICY } from './security-policy.ts';

const hostsIn = (policy: string) =>
  [...policy.matchAll(/https?:\/\/[^\s;]+/gu)].map(([url]) => url);

test('trang cho người đọc không tải gì từ máy chủ khác, không có mã viết thẳng', () => {
  expect(hostsIn(SECURITY_POLICY)).toEqual([]);
  expect(SECURITY_POLICY).not.toContain('unsafe-inline');
  expect(SECURITY_POLICY).not.toContain('blob:');
});

test('trang cho người biên tập chỉ nói với GitHub và trang tình trạng của GitHub', () => {
  expect(hostsIn(ADMIN_POLICY)).toEqual([
    'https://avatars.githubusercontent.com',
    'https://api.github.com',
    'https://www.githubstatus.com',
  ]);
  expect(/script-src ([^;]+)/u.exec(ADMIN_POLICY)?.[1]).toBe("'self' 'wasm-unsafe-eval'");
});

test('tệp _headers nói đúng hai chính sách ấy, của trang biên tập sau', () => {
  const [pages = '', admin = ''] = HEADERS_FILE.split('/admin/*');
  expect(pages).toContain(`Content-Security-Policy: ${SECURITY_POLICY}; frame-ancestors 'self'`);
  expect(pages).toContain(
    '  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\n  Cross-Origin-Opener-Policy: same-origin\n',
  );
  expect(admin).toContain(
    `  ! Content-Security-Policy\n  Content-Security-Policy: ${ADMIN_POLICY};`,
  );
});

test('chỉ dữ liệu mở là trang nơi khác được đọc, không phải trang biên tập', () => {
  const rules = HEADERS_FILE.split(/\n(?=\/)/u);
  const open = rules.filter((rule) => rule.includes('Access-Control-Allow-Origin: *'));
  expect(open.map((rule) => rule.split('\n', 1)[0])).toEqual([
    '/catalog.json',
    '/data/*',
    '/pagefind/*',
    '/*.atom',
    '/*.ics',
  ]);
});
