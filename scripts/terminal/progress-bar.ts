/** Where a progress bar is drawn; `process.stderr` is one. */
export interface BarScreen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows on a terminal how far something long has come. */
export interface ProgressBar {
  /** Adds to what is done. */
  advance(amount: number): void;
  /** Takes the bar away. */
  end(): void;
}

/** Nothing is shown of what takes less than a second; afterwards ten times a second. */
const PATIENCE = 1_000;
const BETWEEN = 100;
const WIDEST = 40;
const START_OF_LINE = '\r\u001b[K';

/** A bar up to `whole`. Where no person looks on, nothing is written. `now` is a clock in milliseconds. */
export function progressBar(whole: number, label: string, screen: BarScreen, now: () => number): ProgressBar {
  if (screen.isTTY !== true || whole <= 0) return { advance() {}, end() {} };
  const began = now();
  let drawn = began + PATIENCE - BETWEEN;
  let done = 0;
  let shown = false;

  const draw = (): void => {
    const share = Math.min(1, done / whole);
    const width = Math.min(WIDEST, Math.max(10, (screen.columns || 80) - label.length * 2 - 10));
    const full = Math.round(share * width);
    const bar = '█'.repeat(full) + '░'.repeat(width - full);
    screen.write(`${START_OF_LINE}${label} ${bar} ${Math.floor(share * 100)}%`);
    shown = true;
  };

  return {
    advance(amount) {
      done += amount;
      const time = now();
      if (time - drawn < BETWEEN) return;
      drawn = time;
      draw();
    },
    end() {
      if (shown) screen.write(START_OF_LINE);
    },
  };
}
