import type { Bilingual } from '../contract/bilingual.ts';

/** Errors stop publication; warnings are published with the data; notes go to the data page. */
export type Severity = 'error' | 'warning' | 'note';

export type ProblemGroup =
  | 'file'
  | 'encoding'
  | 'dialect'
  | 'header'
  | 'row'
  | 'cell'
  | 'key'
  | 'reference'
  | 'rows'
  | 'set'
  | 'months'
  | 'office';

/** Every code of every group; `problem-codes.ts` gives each its group, usual severity and Frictionless code. */
export type ProblemCode =
  | 'FILE_EMPTY'
  | 'FILE_NOT_CSV'
  | 'FILE_NO_ROWS'
  | 'FILE_UNRECOGNISED'
  | 'FILE_PERIOD'
  | 'FILE_REPEATED'
  | 'ENC_GB18030'
  | 'ENC_UNDECODABLE'
  | 'ENC_MOJIBAKE'
  | 'ENC_UTF16'
  | 'ENC_INVISIBLE'
  | 'DIA_DELIMITER'
  | 'DIA_QUOTE'
  | 'DIA_LINE_ENDINGS'
  | 'HDR_PREAMBLE'
  | 'HDR_NOT_FOUND'
  | 'HDR_MISSING'
  | 'HDR_EXTRA'
  | 'HDR_DUPLICATE'
  | 'HDR_BLANK'
  | 'HDR_ALIAS'
  | 'HDR_UNIT'
  | 'ROW_LONG'
  | 'ROW_SHORT'
  | 'ROW_BLANK'
  | 'ROW_TOTAL'
  | 'ROW_FOOTER'
  | 'CELL_REQUIRED'
  | 'CELL_TYPE'
  | 'CELL_RANGE'
  | 'CELL_ENUM'
  | 'CELL_NORMALISED'
  | 'CELL_UNIT'
  | 'CELL_PERIOD'
  | 'CELL_PRECISION'
  | 'CELL_SPREADSHEET'
  | 'CELL_TOO_LONG'
  | 'KEY_DUPLICATE'
  | 'KEY_MERGED_BLANK'
  | 'REF_UNKNOWN'
  | 'REF_NAME'
  | 'REF_CYCLE'
  | 'REF_INACTIVE'
  | 'SUM_MISMATCH'
  | 'ROW_RULE'
  | 'SET_INCOMPLETE'
  | 'SET_CONFLICT'
  | 'MONTH_GAP'
  | 'MONTH_JUMP'
  | 'MONTH_FALL'
  | 'MONTH_REPEAT'
  | 'TARGET_CHANGED'
  | 'OFFICE_YAML';

/** Where a problem stands. A problem of a whole file has no line; a problem of a row has no column. */
export interface Place {
  /** Path below the office folder, with forward slashes, or the name the file was given with. */
  readonly file: string;
  /** Physical lines of the file, counted from 1. */
  readonly lines?: readonly number[];
  /** Column letter as a spreadsheet shows it: A, B, … AA. */
  readonly column?: string;
  /** Header of the column as it stands in the file. */
  readonly header?: string;
}

/** One finding of the validator, as a value. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  /** The text as it stands in the file. */
  readonly value?: string;
  /** The normalised value, or the nearest allowed one. */
  readonly suggestion?: string;
  /** What is wrong, one sentence. */
  readonly message: Bilingual;
  /** What to do, one sentence. */
  readonly remedy: Bilingual;
}
