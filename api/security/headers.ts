import { secureHeaders } from 'hono/secure-headers';

/**
 * Nothing from elsewhere, nothing inline. PDF.js starts its worker from our own address, decodes scans by WebAssembly
 * and hands embedded fonts over as data; the KERN styles carry their icons as `data:` images. Routes that serve a person's own files set a
 * stricter policy themselves, which is kept.
 */
export const securityHeaders = secureHeaders({
  overwrite: false,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
    workerSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  // The server speaks http on the loopback; whoever puts TLS in front of it sets this there.
  strictTransportSecurity: false,
});

/** For originals shown or saved by the browser: nothing in them may run or load anything. */
export const originalPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";
