import type { Bilingual } from '../../contract/bilingual.ts';
import { counted, countedWere, type Wording, wording } from './wording.ts';

export function preamble(count: number): Wording {
  return wording(
    `表头以上有 ${count} 行标题或说明，已略过。`,
    `${countedWere(count, 'row')} read past above the header.`,
    '无须处理。',
    'Nothing to do.',
  );
}

export function repeatedHeader(count: number): Wording {
  return wording(
    `数据中间重复出现表头 ${count} 次，已略过。`,
    `The header is repeated ${counted(count, 'time')} among the rows; the repeats were read past.`,
    '无须处理；如由几个文件拼接而成，请核对各段列序一致。',
    'Nothing to do; if files were joined, check that their columns stand in the same order.',
  );
}

export function headerNotFound(): Wording {
  return wording(
    '前 20 行内找不到表头。',
    'No header was found in the first 20 rows.',
    '请在数据上方加一行表头，列名与模板一致；表头以上的标题、说明不超过 19 行。',
    'Put a header row with the headers of the template above the data, below at most 19 rows of titles and notes.',
  );
}

/** Every row is a single cell: `sample` is the first of them. */
export function oneCell(sample: string): Wording {
  return wording(
    `每行只有一个单元格（如“${sample}”），没有按列分开。`,
    `Every row is a single cell (such as "${sample}"); there are no columns.`,
    '请用 WPS 或 Excel 打开，将内容分到各列（不要用空格、竖线分隔，也不要整行加引号），表头与模板一致，再另存为“CSV UTF-8(逗号分隔)”。',
    'Open it in WPS or Excel, split the text into columns (no blanks or bars between them, no quotes around whole rows) under the header of the template, and save it as "CSV UTF-8 (comma delimited)".',
  );
}

export function columnMissing(table: Bilingual, column: Bilingual, like: string | null): Wording {
  const zh = like === null ? '' : `；“${like}”一列可能就是，但列名不符`;
  const en = like === null ? '' : `; the column "${like}" may be meant`;
  return wording(
    `缺少“${table.zh}”的必填列“${column.zh}”${zh}。`,
    `"${table.en}" lacks its required column "${column.en}" (${column.zh})${en}.`,
    like === null ? '请补上此列。' : `请将列名改为“${column.zh}”。`,
    like === null ? 'Add the column.' : `Rename the column to ${column.zh}.`,
  );
}

export function columnExtra(header: string, like: Bilingual | null): Wording {
  const zh = like === null ? '' : `，与“${like.zh}”相近`;
  const en = like === null ? '' : `; it is like ${like.zh} (${like.en})`;
  return wording(
    `“${header}”列不在规定之内，未读取${zh}。`,
    `The column "${header}" is not part of the table and was not read${en}.`,
    '不需要的列可删去；其他系统的列名可登记在 office.yaml 的 aliases 中。',
    'Remove it if it is not needed; headers of other systems can be registered in office.yaml under aliases.',
  );
}

export function columnRepeated(column: Bilingual, first: string): Wording {
  return wording(
    `有两列都是“${column.zh}”（另一列为 ${first} 列），无法判断取哪一列。`,
    `Two columns are "${column.en}" (the other is column ${first}); it is unclear which to read.`,
    '请删去或改名其中一列。',
    'Remove or rename one of them.',
  );
}

/** Another header among the rows: that of another table, or of this one with its columns in another order. */
export function anotherHeader(table: Bilingual, own: boolean): Wording {
  if (own) {
    return wording(
      '本行又是一行表头，但列名或列序与上面的表头不同，以下各行没有读取。',
      'The row is a header again, but with other columns or in another order than the one above; the rows below it were not read.',
      '请将以下各行按上面的列序排列，或连同本行另存为单独的文件。',
      'Put the rows below into the order of the columns above, or save them with this row as a file of their own.',
    );
  }
  return wording(
    `本行是另一张表“${table.zh}”的表头，一个文件只能有一张表，以下各行没有读取。`,
    `The row is the header of another table, "${table.en}"; a file holds one table, and the rows below it were not read.`,
    '请将本行及以下各行另存为单独的文件。',
    'Save this row and those below it as a file of their own.',
  );
}

export function columnUnnamed(count: number): Wording {
  return wording(
    `此列没有列名，但有 ${count} 行填了内容，未读取。`,
    `The column has no header, but ${countedWere(count, 'row')} filled in; it was not read.`,
    '请补上列名，或删去此列。',
    'Give it a header or remove it.',
  );
}

export function aliasesUsed(pairs: readonly string[]): Wording {
  return wording(
    `列名按别名识别：${pairs.join('，')}。`,
    `Headers were recognised by alias: ${pairs.join(', ')}.`,
    '无须处理。',
    'Nothing to do.',
  );
}

export function headerUnit(unit: string, expected: string): Wording {
  const zh = expected === '' ? '此列没有计量单位' : `此列的计量单位是“${expected}”`;
  const en = expected === '' ? 'the column has no unit' : `the unit is ${expected}`;
  return wording(
    `列名中的单位“${unit}”不能换算：${zh}。`,
    `The unit "${unit}" in the header cannot be converted: ${en}.`,
    '请按规定单位填写。',
    'Use the right unit.',
  );
}

export function headerUnitConverted(unit: string, expected: string): Wording {
  return wording(
    `列名中的单位是“${unit}”，已换算为“${expected}”。`,
    `The header says ${unit}; the numbers were converted to ${expected}.`,
    '请核对换算后的数值。',
    'Check the converted numbers.',
  );
}

export function unitAbove(unit: string): Wording {
  return wording(
    `表头上方注明单位为“${unit}”，没有另写单位的数值按此读取，并与各指标的计量单位核对。`,
    `The unit ${unit} stands above the header; numbers without a unit of their own were read in it and held against the units of the indicators.`,
    '请核对单位。',
    'Check the unit.',
  );
}

export function sourceConstant(table: string, key: string, text: string): Wording {
  return wording(
    `office.yaml 的 sources 中，${table} 表 ${key} 列的常量“${text}”不合规定。`,
    `In office.yaml, sources: the constant "${text}" for ${key} of ${table} is not valid.`,
    '请改正 office.yaml。',
    'Correct office.yaml.',
  );
}
