import type { Page } from 'playwright-core';

/**
 * Has the browser lay out all of a page, with the parts that it leaves out while they are far out of sight. Of those it knows only
 * an estimated height: a picture would show them empty, what they hold would be measured as if it reached over what follows, and
 * what is too wide would be cut off at their edges instead of making the page wider.
 */
export async function layOutWhole(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}
