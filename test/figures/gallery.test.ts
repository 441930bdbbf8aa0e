import { expect, it } from 'vitest';
import { samples } from './samples/all.ts';

/** All samples on one page, to be looked at: open `gallery.html` in a browser, print it, turn it dark. */
function page(): string {
  const drawings = samples
    .map(
      ({ kind, name, language, draw }) =>
        `<figure lang="${language}"><figcaption>${kind}: ${name}</figcaption>\n${draw()}\n</figure>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Figures</title>
<link rel="stylesheet" href="../../../src/styles/tokens.css">
<link rel="stylesheet" href="../../../src/styles/base.css">
<link rel="stylesheet" href="../../../src/styles/figures.css">
<style>
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 40rem), 1fr)); gap: 2rem; padding: 1rem; }
figure { min-width: 0; }
figcaption { color: var(--ink-faint); font-size: var(--tiny); }
</style>
<main>
${drawings}
</main>
</html>
`;
}

it('the gallery shows every sample', async () => {
  await expect(page()).toMatchFileSnapshot('snapshots/gallery.html');
});
