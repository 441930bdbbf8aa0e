import { encodeGb18030 } from './gb18030.ts';

/** One cell: a number is written plainly, `null` is blank. */
export type CsvCell = string | number | null;

/** A file as a clerk exports it. */
export interface CsvFile {
  /** Rows above the header, such as a title and 单位：万元. */
  readonly above?: readonly (readonly CsvCell[])[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
  /** Rows below the data, such as 合计 and 制表人. */
  readonly below?: readonly (readonly CsvCell[])[];
  /** `excel`: UTF-8 with BOM and CRLF; `plain`: UTF-8, LF, no BOM; `old`: GB18030 and CRLF. */
  readonly style?: 'excel' | 'plain' | 'old';
}

function quoted(cell: CsvCell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The bytes of a file. Rows above and below are padded to the header's width, as spreadsheets do. */
export function csvBytes(file: CsvFile): Uint8Array {
  const style = file.style ?? 'excel';
  const width = file.header.length;
  const padded = (row: readonly CsvCell[]): readonly CsvCell[] => [
    ...row,
    ...Array.from({ length: Math.max(0, width - row.length) }, () => null),
  ];
  const rows = [...(file.above ?? []), file.header, ...file.rows, ...(file.below ?? [])];
  const end = style === 'plain' ? '\n' : '\r\n';
  const text = rows.map((row) => padded(row).map(quoted).join(',') + end).join('');
  if (style === 'old') return encodeGb18030(text);
  return new TextEncoder().encode(style === 'excel' ? `\ufeff${text}` : text);
}

/** `1234.5` as `1,234.5`. */
export function withSeparators(value: number, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Digits and the point in full width, as a Chinese input method types them. */
export function fullWidth(text: string): string {
  return text.replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}
