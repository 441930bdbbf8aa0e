import type { Bilingual } from '../../contract/bilingual.ts';
import { counted, countedWere, type Wording, wording } from './wording.ts';

export function rowShort(found: number, expected: number): Wording {
  return wording(
    `本行只有 ${found} 列，表头有 ${expected} 列。`,
    `The row has ${counted(found, 'cell')}; the header has ${expected}.`,
    '请补齐缺少的单元格（空单元格也要保留分隔符）。',
    'Add the missing cells; an empty cell keeps its delimiter.',
  );
}

export function rowLong(found: number, expected: number): Wording {
  return wording(
    `本行有 ${found} 列，表头只有 ${expected} 列。`,
    `The row has ${counted(found, 'cell')}; the header has ${expected}.`,
    '请检查是否有未加引号的逗号（如 1,234），或多出的单元格。',
    'Look for a comma outside quotes (such as 1,234) or for cells too many.',
  );
}

/** A number and the text behind it look like one number, cut at its thousands separator. */
export function numberSplit(text: Bilingual, head: string, tail: string): Wording {
  return wording(
    `“${text.zh}”只有数字 ${tail}，像是数值 ${head},${tail} 被千分位逗号拆成了两格。`,
    `"${text.en}" holds just ${tail}: the number ${head},${tail} seems to have been cut in two at its comma.`,
    `请将数值写成 ${head}${tail}，不加逗号；${tail} 确是“${text.zh}”的，请加文字说明。`,
    `Write the number as ${head}${tail} without a comma; if ${tail} does belong to "${text.en}", add words to it.`,
  );
}

export function rowsBlank(count: number): Wording {
  return wording(
    `有 ${count} 个空行，已略过。`,
    `${countedWere(count, 'blank row')} read past.`,
    '无须处理。',
    'Nothing to do.',
  );
}

export function rowsTotal(count: number): Wording {
  return wording(
    `有 ${count} 行合计或小计，只用于核对，不计入数据。`,
    `${countedWere(count, 'total row')} checked against the rows and not counted as data.`,
    '无须处理。',
    'Nothing to do.',
  );
}

export function rowsFooter(count: number): Wording {
  return wording(
    `有 ${count} 行表尾或分组标题（制表人、备注、“一、……”等），已略过。`,
    `${countedWere(count, 'footer or group title')} read past.`,
    '无须处理。',
    'Nothing to do.',
  );
}

function listed(columns: readonly Bilingual[]): Bilingual {
  return {
    zh: columns.map(({ zh }) => `“${zh}”`).join(''),
    en: columns.map(({ zh, en }) => `${en} (${zh})`).join(', '),
  };
}

export function rowsUnreported(columns: readonly Bilingual[], count: number): Wording {
  const { zh, en } = listed(columns);
  return wording(
    `有 ${count} 行没有填写${zh}，按未报送处理，不计入数据。`,
    `${counted(count, 'row')} without ${en}: taken as not reported, and not counted as data.`,
    '确无数据的，无须处理；漏填的，请补填后重新报送。',
    'If there is nothing to report, nothing to do; if it was forgotten, fill it in and send the file again.',
  );
}

export function nothingReported(columns: readonly Bilingual[], count: number): Wording {
  const { zh, en } = listed(columns);
  return wording(
    `全部 ${count} 行都没有填写${zh}，本文件没有数据。`,
    `None of the ${counted(count, 'row')} has ${en}: the file holds no data.`,
    '请填写后报送；确无数据的，不必报送本文件。',
    'Fill in the values; if there is nothing to report, the file need not be sent.',
  );
}

export function sumMismatch(claimed: string, counted: string): Wording {
  return wording(
    `合计行为 ${claimed}，各行相加为 ${counted}。`,
    `The total row says ${claimed}; the rows add up to ${counted}.`,
    '请核对明细与合计。',
    'Check the rows and the total.',
  );
}

export function ruleBroken(zh: string, en: string): Wording {
  return wording(`${zh}。`, `${en}.`, '请核对原始数据。', 'Check the source.');
}

export function ratioIncomplete(): Wording {
  return wording(
    '汇总方式为比率，却没有写明分子和分母两个指标，无法汇总到上级。',
    'The roll-up is a ratio, but numerator and denominator are not both named, so nothing can be rolled up.',
    '请填写分子、分母的指标编码；没有分子、分母数据的，汇总改为“最新”。',
    'Enter the ids of both indicators; where there are no such figures, write 最新 (latest) instead.',
  );
}
