import { describe, expect, it } from 'vitest';
import { progressBar } from '../../scripts/terminal/progress-bar.ts';

/** A bar over 100 whose clock moves as told. */
function bar(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const screen = { isTTY, columns: 80, write: (text: string) => written.push(text) };
  const drawn = progressBar(100, '读取', screen, () => time);
  return {
    written,
    at(moment: number, amount: number) {
      time = moment;
      drawn.advance(amount);
    },
    end: drawn.end,
  };
}

describe('a progress bar', () => {
  it('is not shown of what is done within a second', () => {
    const { written, at, end } = bar(true);
    at(10, 50);
    at(999, 50);
    end();
    expect(written).toEqual([]);
  });

  it('is shown after a second, ten times a second at most, and taken away at the end', () => {
    const { written, at, end } = bar(true);
    at(500, 25);
    at(1000, 25);
    at(1050, 10);
    at(1100, 15);
    end();
    expect(written.map((text) => text.replaceAll('\u001b', 'ESC').replaceAll('\r', ''))).toEqual([
      `ESC[K读取 ${'█'.repeat(20)}${'░'.repeat(20)} 50%`,
      `ESC[K读取 ${'█'.repeat(30)}${'░'.repeat(10)} 75%`,
      'ESC[K',
    ]);
  });

  it('is not written where no person looks on', () => {
    const { written, at, end } = bar(false);
    at(5000, 100);
    end();
    expect(written).toEqual([]);
  });
});
