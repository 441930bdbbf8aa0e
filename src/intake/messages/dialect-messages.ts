import type { BrokenQuote } from '../split-rows.ts';
import { type Wording, wording } from './wording.ts';

const NAMES: Readonly<Record<string, { zh: string; en: string }>> = {
  ';': { zh: '分号', en: 'semicolons' },
  '\t': { zh: '制表符', en: 'tabs' },
  '，': { zh: '全角逗号', en: 'full-width commas' },
};

/** The file as a whole uses another delimiter than the comma. */
export function otherDelimiter(delimiter: string): Wording {
  const name = NAMES[delimiter] ?? { zh: delimiter, en: delimiter };
  return wording(
    `各列以${name.zh}分隔，已按此读取。`,
    `Columns are separated by ${name.en}; the file was read that way.`,
    '请另存为“CSV UTF-8(逗号分隔)”。',
    'Save it as "CSV UTF-8 (comma delimited)".',
  );
}

/** One row uses full-width commas where the file uses another delimiter. */
export function rowDelimiter(): Wording {
  return wording(
    '本行以全角逗号“，”分隔，与其他行不同。',
    'This row is separated by full-width commas, unlike the others.',
    '请将全角逗号改为半角逗号。',
    'Replace the full-width commas by plain ones.',
  );
}

export function brokenQuote(kind: BrokenQuote): Wording {
  if (kind === 'unclosed') {
    return wording(
      '引号没有成对：自本行起的引号内容未在本单元格内结束。',
      'A quote that opens on this row is not closed in its cell.',
      '请补齐或删去引号；单元格内的引号须写成两个（""）。',
      'Close or remove the quote; a quote inside a cell is written twice ("").',
    );
  }
  return wording(
    '引号位置有误：右引号之后还有文字。',
    'Text follows a closing quote.',
    '请删去多余引号；单元格内的引号须写成两个（""）。',
    'Remove the stray quote; a quote inside a cell is written twice ("").',
  );
}

export function lineEndings(): Wording {
  return wording(
    '换行符不统一或为旧式，已按行读取。',
    'Line ends are mixed or of the old Mac kind; every line was read.',
    '无须处理。',
    'Nothing to do.',
  );
}
