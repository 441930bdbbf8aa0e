import type { Bilingual } from '../../contract/bilingual.ts';

/** A row of some file, as far as a sentence needs it. */
export interface NamedRow {
  readonly file: string;
  readonly line: number;
}

/** `registers/目标.csv 第 3 行`; in the file of the problem itself only `第 3 行`. */
export function rowName(row: NamedRow, here: string): Bilingual {
  if (row.file === here) return { zh: `第 ${row.line} 行`, en: `line ${row.line}` };
  return { zh: `${row.file} 第 ${row.line} 行`, en: `${row.file}, line ${row.line}` };
}

const NAMED = 5;

/** The first few of a list; of a longer one also how many there are. */
export function someOf(texts: readonly string[]): Bilingual {
  const shown = texts.slice(0, NAMED);
  const more = texts.length - shown.length;
  if (more === 0) return { zh: shown.join('、'), en: shown.join(', ') };
  return {
    zh: `${shown.join('、')}等 ${texts.length} 项`,
    en: `${shown.join(', ')} and ${more} more`,
  };
}

/** Several rows of one file: `registers/目标.csv 第 3、4、5 行`. */
export function rowsName(rows: readonly NamedRow[], here: string): Bilingual {
  const [first] = rows;
  if (first === undefined) return { zh: '', en: '' };
  if (rows.length === 1) return rowName(first, here);
  const lines = rows.filter(({ file }) => file === first.file).map(({ line }) => line);
  lines.sort((one, other) => one - other);
  const shown = lines.slice(0, NAMED);
  const etc = lines.length > NAMED || lines.length < rows.length;
  const zh = `第 ${shown.join('、')}${etc ? ' 等' : ''} 行`;
  const en = `lines ${shown.join(', ')}${etc ? ' and others' : ''}`;
  return first.file === here ? { zh, en } : { zh: `${first.file} ${zh}`, en: `${first.file}, ${en}` };
}

/** A number as a person writes it: no more than twelve digits, without the dust of binary fractions. */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(12)));
}
