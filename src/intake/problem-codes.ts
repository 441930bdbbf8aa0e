import type { Wording } from './messages/wording.ts';
import type { Place, Problem, ProblemCode, ProblemGroup, Severity } from './problem.ts';

/** What holds for every problem of a code, unless the problem itself says otherwise. */
export interface CodeEntry {
  readonly group: ProblemGroup;
  /** Usual severity; a problem may carry another where the case is milder or graver. */
  readonly severity: Severity;
  /** Error type of Frictionless 5 that says the same, or `null`. */
  readonly frictionless: string | null;
}

function entry(group: ProblemGroup, severity: Severity, frictionless: string | null = null): CodeEntry {
  return { group, severity, frictionless };
}

/** Every code with its group, usual severity and Frictionless code; meanings stand in `messages/code-meanings.ts`. */
export const problemCodes: Readonly<Record<ProblemCode, CodeEntry>> = {
  FILE_EMPTY: entry('file', 'error', 'source-error'),
  FILE_NOT_CSV: entry('file', 'error', 'format-error'),
  FILE_NO_ROWS: entry('file', 'warning', 'source-error'),
  FILE_UNRECOGNISED: entry('file', 'error', 'header-error'),
  FILE_PERIOD: entry('file', 'error'),
  FILE_REPEATED: entry('file', 'error'),
  ENC_GB18030: entry('encoding', 'note'),
  ENC_UNDECODABLE: entry('encoding', 'error', 'encoding-error'),
  ENC_MOJIBAKE: entry('encoding', 'error', 'encoding-error'),
  ENC_UTF16: entry('encoding', 'warning', 'encoding-error'),
  ENC_INVISIBLE: entry('encoding', 'note'),
  DIA_DELIMITER: entry('dialect', 'warning', 'source-error'),
  DIA_QUOTE: entry('dialect', 'error', 'source-error'),
  DIA_LINE_ENDINGS: entry('dialect', 'note'),
  HDR_PREAMBLE: entry('header', 'note'),
  HDR_NOT_FOUND: entry('header', 'error', 'blank-header'),
  HDR_MISSING: entry('header', 'error', 'missing-label'),
  HDR_EXTRA: entry('header', 'warning', 'extra-label'),
  HDR_DUPLICATE: entry('header', 'error', 'duplicate-label'),
  HDR_BLANK: entry('header', 'warning', 'blank-label'),
  HDR_ALIAS: entry('header', 'note'),
  HDR_UNIT: entry('header', 'error', 'incorrect-label'),
  ROW_LONG: entry('row', 'error', 'extra-cell'),
  ROW_SHORT: entry('row', 'error', 'missing-cell'),
  ROW_BLANK: entry('row', 'note', 'blank-row'),
  ROW_TOTAL: entry('row', 'note'),
  ROW_FOOTER: entry('row', 'note'),
  CELL_REQUIRED: entry('cell', 'error', 'constraint-error'),
  CELL_TYPE: entry('cell', 'error', 'type-error'),
  CELL_RANGE: entry('cell', 'error', 'constraint-error'),
  CELL_ENUM: entry('cell', 'error', 'constraint-error'),
  CELL_NORMALISED: entry('cell', 'note'),
  CELL_UNIT: entry('cell', 'error', 'type-error'),
  CELL_PERIOD: entry('cell', 'error', 'type-error'),
  CELL_PRECISION: entry('cell', 'error', 'type-error'),
  CELL_SPREADSHEET: entry('cell', 'error', 'type-error'),
  CELL_TOO_LONG: entry('cell', 'error', 'constraint-error'),
  KEY_DUPLICATE: entry('key', 'error', 'primary-key'),
  KEY_MERGED_BLANK: entry('key', 'error', 'primary-key'),
  REF_UNKNOWN: entry('reference', 'error', 'foreign-key'),
  REF_NAME: entry('reference', 'error', 'foreign-key'),
  REF_CYCLE: entry('reference', 'error'),
  REF_INACTIVE: entry('reference', 'warning'),
  SUM_MISMATCH: entry('rows', 'warning', 'row-constraint'),
  ROW_RULE: entry('rows', 'error', 'row-constraint'),
  SET_INCOMPLETE: entry('set', 'error'),
  SET_CONFLICT: entry('set', 'error', 'primary-key'),
  MONTH_GAP: entry('months', 'warning'),
  MONTH_JUMP: entry('months', 'warning'),
  MONTH_FALL: entry('months', 'warning'),
  MONTH_REPEAT: entry('months', 'warning'),
  TARGET_CHANGED: entry('months', 'note'),
  OFFICE_YAML: entry('office', 'error'),
};

interface Detail {
  readonly severity?: Severity;
  readonly value?: string;
  readonly suggestion?: string;
}

/** A problem of a code, with the code's usual severity unless another is given. */
export function problemOf(code: ProblemCode, place: Place, words: Wording, detail: Detail = {}): Problem {
  return { code, severity: problemCodes[code].severity, place, ...detail, ...words };
}
