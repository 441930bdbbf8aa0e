import { type NamedRow, rowsName } from './row-name.ts';
import { counted, type Wording, wording } from './wording.ts';

const REMEDY = [
  '请核对明细和件数、处数；差错在以后月份才发现的，可予保留。',
  'Check the list and the counts; they may differ where errors of earlier documents were found.',
] as const;

/** What the list of findings says of one unit and period, and the rows of counts that it was held against. */
export interface FindingSums {
  readonly unit: string;
  readonly period: string;
  readonly counts: readonly NamedRow[];
}

export function instancesDiffer(sums: FindingSums, listed: number, reported: number, here: string): Wording {
  const rows = rowsName(sums.counts, here);
  return wording(
    `${sums.unit} ${sums.period} 错情明细共 ${listed} 处，公文质量表的差错处数为 ${reported} 处（${rows.zh}）。`,
    `${sums.unit}, ${sums.period}: the findings add up to ${counted(listed, 'instance')}, the document counts report ${reported} (${rows.en}).`,
    ...REMEDY,
  );
}

export function instancesTooFew(sums: FindingSums, listed: number, documents: number, here: string): Wording {
  const rows = rowsName(sums.counts, here);
  return wording(
    `${sums.unit} ${sums.period} 错情明细共 ${listed} 处，少于公文质量表的差错件数 ${documents} 件（${rows.zh}）。`,
    `${sums.unit}, ${sums.period}: the findings add up to ${counted(listed, 'instance')}, fewer than the ${counted(documents, 'document')} with errors that the counts report (${rows.en}).`,
    ...REMEDY,
  );
}

export function documentsTooMany(
  sums: FindingSums,
  listed: number,
  documents: number,
  here: string,
): Wording {
  const rows = rowsName(sums.counts, here);
  return wording(
    `${sums.unit} ${sums.period} 错情明细涉及公文 ${listed} 件，多于公文质量表的差错件数 ${documents} 件（${rows.zh}）。`,
    `${sums.unit}, ${sums.period}: the findings name ${counted(listed, 'document')}, more than the ${documents} with errors that the counts report (${rows.en}).`,
    ...REMEDY,
  );
}
