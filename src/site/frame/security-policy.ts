/** What a page may load: this host alone, nothing inline; WASM for search and print. */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
} as const;

/** What the editors' page may load besides: it writes its own styles, reads the photos of iPhones with WASM, and speaks with GitHub and its status page alone. */
const ADMIN_DIRECTIVES = {
  ...DIRECTIVES,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob: https://avatars.githubusercontent.com",
  'connect-src': "'self' blob: data: https://api.github.com https://www.githubstatus.com",
} as const;

/** The policy as a page's `<meta http-equiv="Content-Security-Policy">` states it. */
export const SECURITY_POLICY = policyOf(DIRECTIVES);

/** The policy of a portal, whose search reads the lists of other sites: these hosts and no other. */
export function policyWith(hosts: readonly string[]): string {
  return policyOf({ ...DIRECTIVES, 'connect-src': ["'self'", ...hosts].join(' ') });
}

/** The policy of the page for editors, `/admin/`. */
export const ADMIN_POLICY = policyOf(ADMIN_DIRECTIVES);

function policyOf(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** What pages of other sites may read: what the site has, its open data, the lists that its search answers from, its feeds. */
const READ_BY_OTHERS = ['/catalog.json', '/data/*', '/pagefind/*', '/*.atom', '/*.ics'];

/**
 * The `_headers` file of static hosts: the same policies, and what only a header can say. `!` takes back what the first
 * rule set (https://developers.cloudflare.com/pages/configuration/headers/#detach-a-header); a host that does not know
 * it applies both, so that the editors' page does not work rather than be open.
 */
export const HEADERS_FILE = `${pageHeaders(SECURITY_POLICY)}/admin/*
  ! Content-Security-Policy
  Content-Security-Policy: ${ADMIN_POLICY}; frame-ancestors 'none'
  X-Robots-Tag: noindex
${READ_BY_OTHERS.map((path) => `${path}\n  Access-Control-Allow-Origin: *\n`).join('')}`;

/** The same of a portal. */
export function portalHeadersFile(hosts: readonly string[]): string {
  return `${pageHeaders(policyWith(hosts))}/data/*\n  Access-Control-Allow-Origin: *\n`;
}

function pageHeaders(policy: string): string {
  return `/*
  Content-Security-Policy: ${policy}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
`;
}
