/**
 * Content security policy of every page: nothing but this site's own style sheet, scripts and images. `frame-ancestors`
 * cannot be set from a page, and `form-action` is closed because no page sends anything anywhere. No script of the site
 * connects to anything; audits, which look for the host's `robots.txt` in the page's name, may.
 */
export const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The check page besides makes a worker from its own script; the worker is bound by the same policy. */
export const checkPolicy = `${contentPolicy}; worker-src blob:`;
