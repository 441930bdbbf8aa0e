import type { Page } from 'playwright-core';

/**
 * Labels of the drawings of a page that touch one another or stick out of their drawing, as sentences. Measured is what the
 * browser made of them: the width of each text, and in height what ink fills, which is one em for Chinese characters and three
 * quarters of one for figures and Latin letters.
 */
export function labelClashes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slack = 0.75;
    const found: string[] = [];
    for (const drawing of document.querySelectorAll('svg')) {
      const frame = drawing.getBoundingClientRect();
      if (frame.width === 0) continue;
      const natural = drawing.viewBox.baseVal?.width || frame.width;
      const labels = [...drawing.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const size = (Number.parseFloat(getComputedStyle(text).fontSize) * frame.width) / natural;
        const half = ((/\p{Script=Han}/u.test(text.textContent ?? '') ? 1 : 0.75) * size) / 2;
        const middle = (top + bottom) / 2;
        return { text: text.textContent ?? '', left, right, top: middle - half, bottom: middle + half };
      });
      const name = drawing.getAttribute('aria-label')?.slice(0, 40) ?? drawing.getAttribute('class');
      for (const [at, label] of labels.entries()) {
        if (
          label.left < frame.left - slack ||
          label.right > frame.right + slack ||
          label.top < frame.top - slack ||
          label.bottom > frame.bottom + slack
        )
          found.push(`“${label.text}” sticks out of “${name}”`);
        for (const other of labels.slice(at + 1)) {
          const across = Math.min(label.right, other.right) - Math.max(label.left, other.left);
          const down = Math.min(label.bottom, other.bottom) - Math.max(label.top, other.top);
          if (across > slack && down > slack)
            found.push(`“${label.text}” lies on “${other.text}” in “${name}”`);
        }
      }
    }
    return found;
  });
}
