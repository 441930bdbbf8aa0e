import type { Wording } from '../messages/wording.ts';
import type { ProblemCode, Severity } from '../problem.ts';

/** A value as it stands in a record. */
export type CellContent = string | number | boolean | null;

/** A cell that was read, but not as it was written; it goes on record once for its column. */
export interface CellRemark {
  readonly kind: 'remark';
  readonly value: CellContent;
  readonly code: 'CELL_NORMALISED' | 'CELL_SPREADSHEET' | 'CELL_PRECISION';
  /** The unit written with the number where the column's unit depends on the row's indicator. */
  readonly unit?: string;
}

/** A cell that could not be read. */
export interface CellFault {
  readonly kind: 'fault';
  readonly code: ProblemCode;
  readonly severity?: Severity;
  readonly words: Wording;
  readonly suggestion?: string;
}

/** Plain values for clean cells, so that a million clean cells make no objects. */
export type CellOutcome = CellContent | CellRemark | CellFault;

/** Reads the text of a cell of one column, blanks and marks of no value included. */
export type CellReader = (raw: string) => CellOutcome;

export function normalised(value: CellContent): CellRemark {
  return { kind: 'remark', value, code: 'CELL_NORMALISED' };
}

export function fault(code: ProblemCode, words: Wording, suggestion?: string | null): CellFault {
  if (suggestion === undefined || suggestion === null) return { kind: 'fault', code, words };
  return { kind: 'fault', code, words, suggestion };
}

export function isFault(outcome: CellOutcome): outcome is CellFault {
  return typeof outcome === 'object' && outcome !== null && outcome.kind === 'fault';
}

export function isRemark(outcome: CellOutcome): outcome is CellRemark {
  return typeof outcome === 'object' && outcome !== null && outcome.kind === 'remark';
}
