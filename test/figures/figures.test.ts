import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { overlap, within } from '../../src/figures/label-box.ts';
import { samples } from '../../src/figures/samples/all.ts';
import { drawingsIn } from './drawn-labels.ts';

const named = samples.map((sample) => ({
  ...sample,
  title: `${sample.kind}: ${sample.name} (${sample.language})`,
}));

beforeEach(() => {
  vi.spyOn(console, 'warn');
  vi.spyOn(console, 'error');
});

afterEach(() => {
  expect(console.warn).not.toHaveBeenCalled();
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

describe('each figure', () => {
  it.each(named)('$title is drawn as before', async ({ kind, name, language, draw }) => {
    const markup = draw();
    const ending = markup.startsWith('<svg') ? 'svg' : 'html';
    const file = `${kind}-${name.replace(/[^a-z0-9]+/gi, '-')}-${language}.${ending}`;
    const lines = markup.replace(/></g, '>\n<');
    const text = ending === 'svg' ? lines.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"') : lines;
    await expect(`${text}\n`).toMatchFileSnapshot(`snapshots/${file}`);
  });

  it.each(named)('$title has no number that is none', ({ draw }) => {
    expect(draw()).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it.each(named)('$title needs neither inline styles nor names of its own', ({ draw }) => {
    expect(draw()).not.toMatch(/ (style|id|fill|stroke)=/);
  });

  it.each(named)('$title can be heard', ({ draw }) => {
    expect(draw()).toMatch(/role="img" aria-label="[^"]+"|<caption[^>]*>[^<]+<\/caption>/);
  });

  it.each(named)('$title lays no label over another and cuts none', ({ draw }) => {
    for (const { width, height, labels } of drawingsIn(draw())) {
      const page = { left: -0.5, top: -0.5, right: width + 0.5, bottom: height + 0.5 };
      expect(labels.filter(({ box }) => !within(box, page)).map(({ text }) => text)).toEqual([]);
      const clashes = labels.flatMap((label, index) =>
        labels
          .slice(index + 1)
          .filter(({ box }) => overlap(label.box, box))
          .map(({ text }) => `${label.text} / ${text}`),
      );
      expect(clashes).toEqual([]);
    }
  });
});

it('the drawings with text are found', () => {
  const kinds = new Set(
    samples
      .filter(({ draw }) => drawingsIn(draw()).some(({ labels }) => labels.length > 3))
      .map(({ kind }) => kind),
  );
  expect([...kinds].sort()).toEqual([
    'bullet',
    'control-chart',
    'funnel',
    'gap-chart',
    'histogram',
    'trajectory',
  ]);
});
