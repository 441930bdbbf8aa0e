import { describe, expect, it } from 'vitest';
import { sitePages } from '../../scripts/publish/site-pages.ts';
import { pageText, site } from './built-site.ts';

/** The directives of a page's content security policy. */
function policyOf(page: string): string[] {
  const [, policy = ''] =
    pageText(page).match(/http-equiv="content-security-policy" content="([^"]*)"/) ?? [];
  return policy.split('; ');
}

describe('the content security policy of every page', () => {
  it('lets nothing be loaded that is not named, and nothing be sent', () => {
    const closed = ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"];
    const open = sitePages(site()).filter((page) => {
      const policy = policyOf(page);
      return !closed.every((directive) => policy.includes(directive));
    });
    expect(open).toEqual([]);
  });

  it('lets no script be written into a page', () => {
    expect(sitePages(site()).filter((page) => !policyOf(page).includes("script-src 'self'"))).toEqual([]);
  });
});
