import type { Bilingual } from '../../contract/bilingual.ts';
import type { Problem } from '../problem.ts';
import { placeText, severityWords, valueText } from './report-messages.ts';

/** Title of a return slip; the contributor knows the file by its name, not by our folders. */
export function slipTitle(file: string): Bilingual {
  const name = file.split('/').at(-1) ?? file;
  return { zh: `退回单：${name}`, en: 'Return slip' };
}

export const slipColumn: Bilingual = { zh: '问题', en: 'Problem' };

/** How to use the slip, above its rows. */
export const slipRule: Bilingual = {
  zh: '请按最后一列“问题”在原文件中逐行改正后重新报送，没有写明问题的行不必改动；行号均指原文件。',
  en: 'Mend each row in the original file as its last column says and send that again; rows without a problem stay. Line numbers are those of the original file.',
};

/** Above problems that belong to no single row. */
export const wholeFile: Bilingual = { zh: '整个文件', en: 'Whole file' };

export const slipLine: Bilingual = { zh: '行', en: 'Line' };

export function rowsNotListed(count: number): Bilingual {
  return {
    zh: `另有 ${count} 行没有问题，未列出。`,
    en: `${count} more ${count === 1 ? 'row has no problem and is' : 'rows have no problem and are'} not listed.`,
  };
}

export const notReadable: Bilingual = {
  zh: '文件无法读出，请按上述办法重新导出。',
  en: 'The file cannot be read; export it again as said above.',
};

/** The places for a name and a date at the foot of the printed slip. */
export const slipSignatures: readonly Bilingual[] = [
  { zh: '退回人', en: 'Returned by' },
  { zh: '退回日期', en: 'Date' },
  { zh: '改正人', en: 'Mended by' },
  { zh: '改正日期', en: 'Date' },
];

/** One problem in one sentence each way: how grave, where, what was met, what is wrong, what to do. */
export function problemSentence(problem: Problem, place: Problem['place']): Bilingual {
  const where = placeText(place);
  const value = valueText(problem.value, problem.suggestion);
  const { message, remedy } = problem;
  const severity = severityWords[problem.severity];
  const zh = [where.zh, value.zh].filter((part) => part !== '').join(' ');
  const en = [where.en, value.en].filter((part) => part !== '').join(' ');
  return {
    zh: `【${severity.zh}】${zh}${zh === '' ? '' : '：'}${message.zh}处理：${remedy.zh}`,
    en: `[${severity.en}] ${en}${en === '' ? '' : ': '}${message.en} What to do: ${remedy.en}`,
  };
}
