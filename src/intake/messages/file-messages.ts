import type { Bilingual } from '../../contract/bilingual.ts';
import { type Wording, wording } from './wording.ts';

export function fileEmpty(): Wording {
  return wording(
    '文件没有内容。',
    'The file is empty.',
    '请重新导出；本期确无数据的，不必报送此文件。',
    'Export it again; if there is nothing to report, leave the file out.',
  );
}

export function fileNotCsv(kind: Bilingual): Wording {
  return wording(
    `文件的实际格式是“${kind.zh}”，不是 CSV。`,
    `The file is ${kind.en}, not a CSV file.`,
    '请用 WPS 或 Excel 打开，另存为“CSV UTF-8(逗号分隔)”后报送；只改扩展名无效。',
    'Open it in WPS or Excel and save it as "CSV UTF-8 (comma delimited)"; renaming the file is not enough.',
  );
}

export function fileBinary(): Wording {
  return fileNotCsv({ zh: '二进制文件', en: 'a binary file' });
}

export function fileNoRows(table: Bilingual): Wording {
  return wording(
    `识别为“${table.zh}”，但表头以下没有数据行。`,
    `Recognised as "${table.en}", but no data rows follow the header.`,
    '请核对导出范围；本期确无数据的，可不报送此文件。',
    'Check what was exported; if there is nothing to report, leave the file out.',
  );
}

/** What a header lacks of being that of a table. */
export interface NearTable {
  readonly table: { readonly name: Bilingual };
  readonly renamed: readonly (readonly [written: string, meant: string])[];
  readonly lacking: readonly string[];
  readonly named: number;
}

/** Columns of a table that a header must name, rightly or nearly, for the table to be taken for the one meant. */
const TELLING = 2;

/** What to do so that the header is that of the table. */
function mendHeader({ renamed, lacking }: NearTable): Bilingual {
  const zh = renamed.map(([written, meant]) => `“${written}”改为“${meant}”`);
  const en = renamed.map(([written, meant]) => `"${written}" into "${meant}"`);
  const missing = lacking.map((header) => `“${header}”`).join('');
  const parts = {
    zh: [zh.length === 0 ? '' : `将列名${zh.join('、')}`, missing === '' ? '' : `补上必填列${missing}`],
    en: [
      en.length === 0 ? '' : `Change the headers ${en.join(', ')}`,
      missing === '' ? '' : `${en.length === 0 ? 'Add' : 'add'} the required columns ${lacking.join(', ')}`,
    ],
  };
  return {
    zh: parts.zh.filter((part) => part !== '').join('，并'),
    en: parts.en.filter((part) => part !== '').join(' and '),
  };
}

export function fileUnrecognised(headers: readonly string[], near: NearTable | null): Wording {
  const seen = headers.join('、');
  const hint =
    near === null
      ? { zh: '', en: '' }
      : { zh: `，最接近“${near.table.name.zh}”`, en: `; the nearest is "${near.table.name.en}"` };
  const telling = near !== null && near.named + near.renamed.length >= TELLING;
  const mend = telling ? mendHeader(near) : { zh: '按模板填写表头', en: 'Use the header of the template' };
  return wording(
    `表头（${seen}）不属于任何一张表${hint.zh}。`,
    `The header (${headers.join(', ')}) belongs to none of the tables${hint.en}.`,
    `请${mend.zh}；其他系统导出的表，在 office.yaml 的 aliases 或 sources 中登记列名。`,
    `${mend.en}; for exports of other systems, register the headers in office.yaml under aliases or sources.`,
  );
}

/** Months stand side by side as columns, where the contract has a row for each. */
export function periodsAcross(months: readonly string[]): Wording {
  return wording(
    `各时期横向排成多列（${months.join('、')}……），无法按行读取。`,
    `Periods stand side by side as columns (${months.join(', ')} …); the file cannot be read row by row.`,
    '请改为每个时期、每个单位、每项指标各占一行，列名与模板一致。',
    'Give each period, unit and indicator a row of its own, with the headers of the template.',
  );
}

export function fileAmbiguous(candidates: readonly Bilingual[]): Wording {
  const zh = candidates.map((name) => `“${name.zh}”`).join('、');
  const en = candidates.map((name) => `"${name.en}"`).join(', ');
  return wording(
    `表头同样符合${zh}，无法判断是哪一张表。`,
    `The header fits ${en} equally well.`,
    '请补全表头，或按模板名称命名文件。',
    'Complete the header, or name the file as its template is named.',
  );
}

export function filePeriodLater(period: string, drop: string): Wording {
  return wording(
    `所属时期 ${period} 晚于本批次 ${drop}。`,
    `The period ${period} lies after the month of this drop, ${drop}.`,
    '请核对月份；确属以后月份的数据，放入该月批次。',
    'Check the period; data of a later month belong in the drop of that month.',
  );
}

export function filePeriodEarlier(period: string, drop: string): Wording {
  return wording(
    `日期在 ${period}，早于本批次 ${drop}。`,
    `The dates lie in ${period}, before the month of this drop, ${drop}.`,
    '请核对日期；确属补报以前月份的，可予保留。',
    'Check the dates; rows that were left out of an earlier month may stay.',
  );
}

export function filePeriodOther(drop: string, periods: readonly string[]): Wording {
  const list = periods.join('、');
  return wording(
    `批次 ${drop} 的文件中没有本月数据，所载时期为 ${list}。`,
    `A file in drop ${drop} holds no row of that month; its periods are ${periods.join(', ')}.`,
    '请核对是否放错批次；仅更正以前月份的，可予保留。',
    'Check that the file is in the right drop; it may stay if it only corrects earlier months.',
  );
}

export function fileRepeated(other: string): Wording {
  return wording(
    `与同一批次的 ${other} 内容完全相同。`,
    `The file is byte for byte the same as ${other} in this drop.`,
    '请删去其中一份。',
    'Remove one of the two.',
  );
}
