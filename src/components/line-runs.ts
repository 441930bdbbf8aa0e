function runText(from: number, to: number, comma: string, dash: string): string {
  if (from === to) return `${from}`;
  return `${from}${to === from + 1 ? comma : dash}${to}`;
}

/** Line numbers in their order as text, lines that follow one another as a run: `2–6`; two of them are both named. */
export function lineRuns(lines: readonly number[], comma: string, dash: string): string {
  const follows = (index: number) => lines[index] === (lines[index - 1] ?? Number.NaN) + 1;
  const ends = lines.filter((_, index) => !follows(index + 1));
  return lines
    .filter((_, index) => !follows(index))
    .map((from, run) => runText(from, ends[run] ?? from, comma, dash))
    .join(comma);
}
