import { type CellContent, isFault, isRemark } from './cells/cell-outcome.ts';
import { sumMismatch } from './messages/row-messages.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import type { CellPlan, TablePlan } from './row-plan.ts';

/** Relative difference below which a total agrees with its rows: totals are written with few decimals. */
const TOLERANCE = 1e-6;
/** Headers of rates and means, whose total row is not a sum. */
const NO_SUM = /率|比例|占比|比重|平均|均值|人均|得分|分值|排名|名次/;

interface Sum {
  readonly cell: CellPlan;
  /** Place among the plan's cells. */
  readonly place: number;
  all: number;
  part: number;
}

/** Adds up the number columns of a file, to be held against its total rows. */
export interface TotalCheck {
  /** `values` are those of the plan's cells. */
  add(values: readonly CellContent[]): void;
  /** A refused row makes the sums incomplete; totals over it are not judged. */
  refuse(): void;
  judge(row: readonly string[], line: number, kind: 'total' | 'subtotal', file: string): Problem[];
}

function isSummed({ column, index, header }: CellPlan): boolean {
  const { cell } = column;
  if (index === -1 || NO_SUM.test(header)) return false;
  if (cell.type !== 'integer' && cell.type !== 'decimal') return false;
  return cell.unit !== undefined;
}

function agrees(claimed: number, counted: number): boolean {
  return Math.abs(claimed - counted) <= TOLERANCE * Math.max(1, Math.abs(counted));
}

export function totalCheck(plan: TablePlan | undefined): TotalCheck {
  const cells = plan?.cells ?? [];
  const sums: Sum[] = cells.flatMap((cell, place) =>
    isSummed(cell) ? [{ cell, place, all: 0, part: 0 }] : [],
  );
  const indicatorPlace = cells.findIndex(({ key }) => key === 'indicator_id');
  let refusedInAll = false;
  let refusedInPart = false;
  let indicator: CellContent | undefined;
  let mixed = false;
  return {
    add(values) {
      if (sums.length === 0) return;
      const here = values[indicatorPlace] ?? null;
      if (indicator === undefined) indicator = here;
      if (here !== indicator) mixed = true;
      for (const sum of sums) {
        const value = values[sum.place];
        if (typeof value !== 'number') continue;
        sum.all += value;
        sum.part += value;
      }
    },
    refuse() {
      refusedInAll = true;
      refusedInPart = true;
    },
    judge(row, line, kind, file) {
      const problems: Problem[] = [];
      for (const sum of sums) {
        const { cell } = sum;
        const unit = 'unit' in cell.column.cell ? cell.column.cell.unit : undefined;
        const apart = mixed && unit !== undefined && 'by' in unit;
        const outcome = cell.read(row[cell.index] ?? '');
        const claimed = isRemark(outcome) ? outcome.value : outcome;
        if (apart || isFault(outcome) || typeof claimed !== 'number') continue;
        const partAgrees = refusedInPart || agrees(claimed, sum.part);
        const allAgrees = kind === 'total' && (refusedInAll || agrees(claimed, sum.all));
        if (partAgrees || allAgrees) continue;
        const counted = kind === 'total' ? sum.all : sum.part;
        const rounded = String(Number(counted.toPrecision(12)));
        const place = { file, lines: [line], column: cell.letter, header: cell.header };
        const detail = { value: String(claimed), suggestion: rounded };
        problems.push(problemOf('SUM_MISMATCH', place, sumMismatch(String(claimed), rounded), detail));
      }
      for (const sum of sums) sum.part = 0;
      refusedInPart = false;
      return problems;
    },
  };
}
