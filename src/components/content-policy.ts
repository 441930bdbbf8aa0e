/**
 * Content security policy of every page: nothing but this site's own style sheet, script and images. `frame-ancestors`
 * cannot be set from a page, and `form-action` is closed because no page sends anything anywhere.
 */
export const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The check page besides makes a worker from its own script; the worker is bound by the same policy. */
export const checkPolicy = `${contentPolicy}; worker-src blob:`;
