import { preamble, repeatedHeader } from './messages/header-messages.ts';
import { rowsBlank, rowsFooter, rowsTotal } from './messages/row-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';

/** Lines of the rows that are set aside, by the reason. */
export interface SetAside {
  readonly above: number[];
  readonly repeated: number[];
  readonly blank: number[];
  readonly total: number[];
  readonly footer: number[];
}

export function nothingAside(): SetAside {
  return { above: [], repeated: [], blank: [], total: [], footer: [] };
}

/** Notes on the rows that are set aside, one for each reason. */
export function asideProblems(file: string, aside: SetAside): Problem[] {
  const problems: Problem[] = [];
  const note = (code: 'HDR_PREAMBLE' | 'ROW_BLANK' | 'ROW_TOTAL' | 'ROW_FOOTER', lines: number[]) => {
    const words = {
      HDR_PREAMBLE: preamble,
      ROW_BLANK: rowsBlank,
      ROW_TOTAL: rowsTotal,
      ROW_FOOTER: rowsFooter,
    };
    if (lines.length > 0) problems.push(problemOf(code, { file, lines }, words[code](lines.length)));
  };
  note('HDR_PREAMBLE', aside.above);
  if (aside.repeated.length > 0) {
    const words = repeatedHeader(aside.repeated.length);
    problems.push(problemOf('HDR_PREAMBLE', { file, lines: aside.repeated }, words));
  }
  note('ROW_BLANK', aside.blank);
  note('ROW_TOTAL', aside.total);
  note('ROW_FOOTER', aside.footer);
  return problems;
}
