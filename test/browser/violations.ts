import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of WCAG 2.2, and not asked for by axe itself: no target for a finger is too small or too near to another. */
export const TARGET_SIZE = 'target-size';

/** Places quoted of one violation. */
const PLACES = 3;

/**
 * What axe finds wrong with a page as it is now, as sentences; by the rules named, or by all. The page must
 * have been opened with `bypassCSP`, because its own policy lets no such script in.
 */
export async function violations(page: Page, ...rules: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    async (asked) => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run(asked);
      return violations.map(({ id, nodes }) => ({ id, places: nodes.map(({ html }) => html) }));
    },
    rules.length === 0 ? { rules: { [TARGET_SIZE]: { enabled: true } } } : { runOnly: [...rules] },
  );
  return found.map(({ id, places }) => `${id}: ${places.slice(0, PLACES).join(' | ')}`);
}
