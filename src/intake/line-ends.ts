/** Text with `\n` line ends, and whether its line ends were mixed or those of an old Mac. */
export interface EvenText {
  readonly text: string;
  readonly uneven: boolean;
}

/** A spreadsheet writes `\r\n` after rows and `\n` inside quoted cells; that alone is no mixture. */
function isMixed(text: string): boolean {
  if (text.includes('"')) return false;
  return /(?:^|[^\r])\n/.test(text) && text.includes('\r\n');
}

/** Brings all line ends to `\n`, so that lines are counted as an editor counts them. */
export function evenLineEnds(text: string): EvenText {
  if (!text.includes('\r')) return { text, uneven: false };
  const old = /\r(?!\n)/.test(text);
  return { text: text.replace(/\r\n?/g, '\n'), uneven: old || isMixed(text) };
}
