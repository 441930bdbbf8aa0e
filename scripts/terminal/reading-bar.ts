import type { ReadingWatch } from '../../src/intake/read-file.ts';
import { reading, sideBySide } from '../../src/words/commands.ts';
import { progressBar } from './progress-bar.ts';

/** Reads files with a progress bar on the terminal, when it takes longer than a second. */
export function withReadingBar<T>(
  files: readonly { readonly bytes: Uint8Array }[],
  read: (watch: Pick<ReadingWatch, 'passed'>) => T,
): T {
  const whole = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const bar = progressBar(whole, sideBySide(reading), process.stderr, () => performance.now());
  try {
    return read({ passed: bar.advance });
  } finally {
    bar.end();
  }
}
