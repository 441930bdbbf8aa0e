import type { Bilingual } from '../../contract/bilingual.ts';
import type { SpreadsheetMark } from '../cells/spreadsheet-mark.ts';
import { counted, countedWere, quoted, type Wording, wording } from './wording.ts';

export function cellRequired(column: Bilingual): Wording {
  return wording(
    `“${column.zh}”为必填项，本行没有填写。`,
    `"${column.en}" is required and is blank.`,
    '请补填；确无数据的，不报送本行。',
    'Fill it in, or leave the row out if there is nothing to report.',
  );
}

export function notANumber(): Wording {
  return wording(
    '应为数字。',
    'A number is expected.',
    '请只填数字（千分位逗号每三位一个，不用科学计数法）；没有数据的留空。',
    'Write digits only (thousands separators every three digits, no exponents), or leave the cell blank if there is no figure.',
  );
}

export function notAnInteger(): Wording {
  return wording('应为整数。', 'A whole number is expected.', '请填整数。', 'Write a whole number.');
}

export function notAYear(): Wording {
  return wording(
    '应为年份。',
    'A year is expected.',
    '请填四位年份，如 2026。',
    'Write it with four digits, such as 2026.',
  );
}

export function notABoolean(): Wording {
  return wording(
    '应为“是”或“否”。',
    'Yes or no is expected.',
    '请填“是”或“否”。',
    'Write 是 (yes) or 否 (no).',
  );
}

export function notADate(): Wording {
  return wording(
    '应为日历上有的日期。',
    'A date of the calendar is expected.',
    '请核对日期，按“2026-10-31”的写法填写。',
    'Check the day, and write it like 2026-10-31.',
  );
}

export function notAnId(): Wording {
  return wording(
    '编码已被表格软件改成科学计数法，原编码无法还原。',
    'A spreadsheet turned the id into scientific notation; the id cannot be restored.',
    '请在原表中将该列设为文本后重新填写、导出。',
    'Set the column to text at the source, enter the ids again and export.',
  );
}

export function outOfRange(min: number | undefined, max: number | undefined): Wording {
  const zh = [min === undefined ? '' : `不小于 ${min}`, max === undefined ? '' : `不大于 ${max}`];
  const en = [min === undefined ? '' : `at least ${min}`, max === undefined ? '' : `at most ${max}`];
  const both = (parts: readonly string[], joint: string): string =>
    parts.filter((part) => part !== '').join(joint);
  return wording(
    `数值超出范围，应${both(zh, '、')}。`,
    `The number is out of range: ${both(en, ' and ')}.`,
    '请核对原始数据。',
    'Check the source.',
  );
}

export function notAllowed(allowed: readonly Bilingual[]): Wording {
  const words = allowed.map((value) => value.zh);
  return wording(
    `不是规定的取值。`,
    'The word is not one of those allowed.',
    `请填：${words.join('、')}。`,
    `Write one of: ${allowed.map((value) => `${value.zh} (${value.en})`).join(', ')}.`,
  );
}

export function notAPeriod(example: string): Wording {
  return wording(
    '无法识别为时期。',
    'The cell does not name a period.',
    `请按“${example}”的写法填写。`,
    `Write it like ${example}.`,
  );
}

export function otherGrain(allowed: readonly Bilingual[], example: string): Wording {
  return wording(
    `时期的长度不符，此列只能填${allowed.map((grain) => grain.zh).join('、')}。`,
    `The column takes only ${allowed.map((grain) => grain.en).join(', ')}.`,
    `请按“${example}”的写法填写。`,
    `Write it like ${example}.`,
  );
}

export function ambiguousMonth(january: string, october: string): Wording {
  return wording(
    `既可能是 ${january}，也可能是 ${october}（表格软件会把 10 月写成 .1）。`,
    `It may mean ${january} or ${october}: a spreadsheet turns .10 into .1.`,
    `请写成 ${january} 或 ${october}。`,
    `Write ${january} or ${october}.`,
  );
}

export function dayInsteadOfMonth(month: string): Wording {
  return wording(
    '此列应填时期，不是某一天。',
    'The column takes a period, not a day.',
    `如指当月，请写成 ${month}。`,
    `If the month is meant, write ${month}.`,
  );
}

export function monthWithoutYear(month: string): Wording {
  return wording(
    '月份缺少年份。',
    'The month has no year.',
    `请写明年份，如 ${month}。`,
    `Write the year too, such as ${month}.`,
  );
}

const MARKS: Readonly<Record<SpreadsheetMark, Bilingual>> = {
  error: { zh: '单元格是公式错误值', en: 'The cell holds the error value of a formula' },
  narrow: {
    zh: '列宽不足，导出的是“#”而不是数值',
    en: 'The column was too narrow, so # was exported instead of the value',
  },
  formula: { zh: '单元格是公式，不是计算结果', en: 'The cell holds a formula instead of its result' },
};

const REMEDIES: Readonly<Record<SpreadsheetMark, Bilingual>> = {
  error: { zh: '请在原表中改正公式，重新导出。', en: 'Mend the formula at the source and export again.' },
  narrow: { zh: '请在原表中加宽该列，重新导出。', en: 'Widen the column at the source and export again.' },
  formula: {
    zh: '请在原表中复制该列，“选择性粘贴—数值”后重新导出。',
    en: 'Copy the column at the source, paste its values only, and export again.',
  },
};

export function spreadsheetRemnant(mark: SpreadsheetMark): Wording {
  return wording(`${MARKS[mark].zh}。`, `${MARKS[mark].en}.`, REMEDIES[mark].zh, REMEDIES[mark].en);
}

export function daySerials(count: number, written: string, read: string): Wording {
  return wording(
    `有 ${count} 处是表格软件的日期序号（如 ${written}），按 ${read} 读取。`,
    `${counted(count, 'cell')} with a spreadsheet's day number (such as ${written}), read as ${read}.`,
    '请核对；导出前将该列设为日期格式。',
    'Check it; set the column to a date format before exporting.',
  );
}

export function tooLong(limit: number, length: number): Wording {
  return wording(
    `文字过长：${length} 字，最多 ${limit} 字。`,
    `The text is too long: ${length} characters, at most ${limit}.`,
    '请精简；如是引号缺失导致多行并入，请补齐引号。',
    'Shorten it; if a lost quote has joined several rows, close the quote.',
  );
}

export function tooPrecise(): Wording {
  return wording(
    '数字超过 15 位，表格软件已不能准确保存。',
    'The number has more than 15 digits, which no spreadsheet keeps exactly.',
    '请核对原始数据；如是编码，该列应为文本。',
    'Check the source; if it is an id, the column should be text.',
  );
}

export function roundedDigits(count: number, written: string): Wording {
  return wording(
    `有 ${count} 处小数超过 15 位有效数字（如 ${written}），只保留前 15 至 17 位。`,
    `${counted(count, 'cell')} with more than 15 significant digits (such as ${written}); the first 15 to 17 are kept.`,
    '无须处理。',
    'Nothing to do.',
  );
}

export function otherUnit(unit: string, expected: string): Wording {
  const zh = expected === '' ? '此列没有计量单位' : `此列的计量单位是“${expected}”`;
  const en = expected === '' ? 'the column has no unit' : `the unit is ${expected}`;
  return wording(
    `所写单位“${unit}”不能换算：${zh}。`,
    `The unit "${unit}" cannot be converted: ${en}.`,
    '请按规定单位填写，或只填数字。',
    'Use the right unit, or write the number alone.',
  );
}

export function convertedUnits(count: number, unit: string, expected: string): Wording {
  return wording(
    `有 ${count} 处以“${unit}”填写，已换算为“${expected}”。`,
    `${countedWere(count, 'cell')} converted from ${unit} to ${expected}.`,
    '请核对换算后的数值。',
    'Check the converted numbers.',
  );
}

export function normalisedCells(count: number, written: string, read: string): Wording {
  const shown = read === '' ? { zh: '空（无数据）', en: 'no value' } : { zh: read, en: read };
  return wording(
    `有 ${count} 处写法已规范，如“${quoted(written)}”读作“${quoted(shown.zh)}”。`,
    `${countedWere(count, 'cell')} normalised, such as "${quoted(written)}" read as "${quoted(shown.en)}".`,
    '无须处理。',
    'Nothing to do.',
  );
}
