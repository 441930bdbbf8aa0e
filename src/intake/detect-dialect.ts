import { type FoundHeader, findHeader, type HeaderContext } from './find-header.ts';
import { splitRows } from './split-rows.ts';

/** How a file is cut into cells, and the header that showed it. */
export interface Dialect {
  readonly delimiter: string;
  /** Cells of a whole row, or 0 when nothing tells. */
  readonly width: number;
}

const DELIMITERS = [',', '\t', ';', '，'];
/** Characters at the start of a file by which its delimiter is told. */
export const HEAD = 65_536;
/** Rows of the head that are looked at. */
const ROWS = 40;

function headOf(text: string): string {
  if (text.length <= HEAD) return text;
  const end = text.lastIndexOf('\n', HEAD);
  return text.slice(0, end === -1 ? HEAD : end);
}

function commonWidth(rows: readonly (readonly string[])[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  const filled = rows.filter((row) => row.length > 1 || (row[0] ?? '').trim() !== '');
  for (const row of filled) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let width = 0;
  let most = 0;
  for (const [candidate, count] of counts) {
    if (count > most || (count === most && candidate > width)) {
      width = candidate;
      most = count;
    }
  }
  return { width, share: filled.length === 0 ? 0 : most / filled.length };
}

/** The delimiter under which the head of the text shows the best header, or else the most even table. */
export function detectDialect(text: string, context: HeaderContext): Dialect {
  const head = headOf(text);
  let best: { dialect: Dialect; header: FoundHeader | null; evenness: number } | null = null;
  for (const delimiter of DELIMITERS) {
    if (delimiter !== ',' && !head.includes(delimiter)) continue;
    const rows = splitRows(head, delimiter, 0).rows.slice(0, ROWS);
    const header = findHeader(rows, context);
    const { width, share } = commonWidth(rows);
    const dialect = { delimiter, width: header?.cells.length ?? width };
    const evenness = width > 1 ? share * Math.log2(width) : 0;
    const score = header?.reading.score ?? Number.NEGATIVE_INFINITY;
    const bestScore = best?.header?.reading.score ?? Number.NEGATIVE_INFINITY;
    const better = best === null || score > bestScore || (score === bestScore && evenness > best.evenness);
    if (better) best = { dialect, header, evenness };
  }
  return best?.dialect ?? { delimiter: ',', width: 0 };
}
