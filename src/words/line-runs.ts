import type { Bilingual } from '../contract/bilingual.ts';

interface Marks {
  readonly comma: string;
  readonly dash: string;
}

const ZH: Marks = { comma: '、', dash: '—' };
const EN: Marks = { comma: ', ', dash: '–' };

function runText(from: number, to: number, { comma, dash }: Marks): string {
  if (from === to) return `${from}`;
  return `${from}${to === from + 1 ? comma : dash}${to}`;
}

/** Lines that follow one another become a run, `2–6`; two of them are both named. */
function runs(lines: readonly number[], marks: Marks): string {
  const follows = (index: number) => lines[index] === (lines[index - 1] ?? Number.NaN) + 1;
  const ends = lines.filter((_, index) => !follows(index + 1));
  return lines
    .filter((_, index) => !follows(index))
    .map((from, run) => runText(from, ends[run] ?? from, marks))
    .join(marks.comma);
}

/** Of more runs nobody reads the list; then only first, last and number are told. */
const MOST_RUNS = 40;

function runCount(lines: readonly number[]): number {
  return lines.filter((line, index) => line !== (lines[index - 1] ?? Number.NaN) + 1).length;
}

/** Lines of a file in their order, in words; empty without lines. */
export function linesText(lines: readonly number[]): Bilingual {
  if (lines.length === 0) return { zh: '', en: '' };
  if (runCount(lines) > MOST_RUNS) {
    const [first, last] = [lines[0], lines.at(-1)];
    const count = lines.length;
    return { zh: `第${first}—${last}行中的${count}行`, en: `${count} of the lines ${first}–${last}` };
  }
  return { zh: `第${runs(lines, ZH)}行`, en: `${lines.length === 1 ? 'line' : 'lines'} ${runs(lines, EN)}` };
}
