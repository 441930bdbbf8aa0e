/**
 * Content security policy of every page: nothing but this site's own style sheet, scripts and images. No page connects to
 * anything or sends anything anywhere, which `connect-src` and `form-action` make the browser keep. `frame-ancestors` cannot
 * be set from a page.
 */
export const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The check page besides makes a worker from its own script; the worker is bound by the same policy. */
export const checkPolicy = `${contentPolicy}; worker-src blob:`;
