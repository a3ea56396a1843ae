/** `style-src 'unsafe-inline'`: pdf.js and React place elements by style attributes. Scripts are never inline. */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' blob: data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** In the page itself too, should it ever be loaded otherwise than through our protocol. */
export const PAGE_POLICY = DIRECTIVES.join('; ');

/** `frame-ancestors` counts in a header only (CSP3 §6.4.2). */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');
