import { correctionNumber } from '../contract/correction-file.ts';
import type { Office } from '../contract/office.ts';
import { firstMonth, lastMonth, type YearRule } from '../contract/period.ts';
import { filePeriodEarlier, filePeriodLater, filePeriodOther } from './messages/file-messages.ts';
import type { Wording } from './messages/wording.ts';
import type { Place, Problem, Severity } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { CellPlan } from './row-plan.ts';

/** Holds the periods of a file's rows against the month of its drop. */
export interface PeriodCheck {
  /** Takes note of a row's period and says whether it lies after the drop's month. */
  isLater(period: string, cell: CellPlan, line: number): boolean;
  problems(file: string): Problem[];
}

interface Seen {
  readonly when: 'earlier' | 'of the drop' | 'later';
  readonly cell: CellPlan;
  readonly lines: number[];
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

function whenIs(period: string, month: string, rule: YearRule): Seen['when'] {
  if (firstMonth(period, rule) > month) return 'later';
  return month <= lastMonth(period, rule) ? 'of the drop' : 'earlier';
}

/** Whether rows of an earlier month are out of place: events that are listed by their day, unless the file corrects another. */
function isOutOfPlace({ when, cell }: Seen, file: string): boolean {
  return when === 'earlier' && cell.column.cell.type === 'date' && correctionNumber(file) === 0;
}

/** `drop` is the name of the drop; one that is not a month settles nothing. */
export function periodCheck(drop: string | null, office: Office): PeriodCheck {
  const periods = new Map<string, Seen>();
  const rule: YearRule = { yearStarts: office.year_starts, yearNamedBy: office.year_named_by };
  const month = drop !== null && MONTH.test(drop) ? drop : null;
  return {
    isLater(period, cell, line) {
      if (month === null) return false;
      let seen = periods.get(period);
      if (seen === undefined) {
        seen = { when: whenIs(period, month, rule), cell, lines: [] };
        periods.set(period, seen);
      }
      const isLater = seen.when === 'later';
      // Only what may be shown is kept: a long file has few periods and many lines.
      if (isLater || cell.column.cell.type === 'date') seen.lines.push(line);
      return isLater;
    },
    problems(file) {
      if (month === null || periods.size === 0) return [];
      const told = (which: (seen: Seen) => boolean, words: typeof filePeriodLater, severity: Severity) =>
        [...periods].flatMap(([period, seen]) =>
          which(seen) ? [ofPeriod(period, seen, words(period, month), file, severity)] : [],
        );
      const later = told(({ when }) => when === 'later', filePeriodLater, 'error');
      if (office.drop_holds === 'any') return later;
      if (later.length === 0 && ![...periods.values()].some(({ when }) => when === 'of the drop')) {
        const words = filePeriodOther(month, [...periods.keys()].sort());
        return [problemOf('FILE_PERIOD', { file }, words, { severity: 'warning' })];
      }
      return [...later, ...told((seen) => isOutOfPlace(seen, file), filePeriodEarlier, 'warning')];
    },
  };
}

function ofPeriod(
  period: string,
  { cell, lines }: Seen,
  words: Wording,
  file: string,
  severity: Severity,
): Problem {
  const place: Place = { file, lines, column: cell.letter, header: cell.header };
  return problemOf('FILE_PERIOD', place, words, { value: period, severity });
}
