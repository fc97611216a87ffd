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

/** The policy as a page's `<meta http-equiv="Content-Security-Policy">` states it. */
export const SECURITY_POLICY = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');

/** The `_headers` file of static hosts: the same policy, and what only a header can say. */
export const HEADERS_FILE = `/*
  Content-Security-Policy: ${SECURITY_POLICY}; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
`;
