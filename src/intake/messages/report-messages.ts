import type { Bilingual } from '../../contract/bilingual.ts';
import type { Place, Severity } from '../problem.ts';
import type { RowCount } from '../reading.ts';
import { counted, quoted } from './wording.ts';

export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  note: { zh: '提示', en: 'note' },
};

/** `drops/… 读取 14 行 = 采用 2 + 不计 4 + 退回 8`: every row is one of these. */
export function rowsRead(rows: RowCount): Bilingual {
  const { read, accepted, setAside, refused } = rows;
  return {
    zh: `读取 ${read} 行 = 采用 ${accepted} + 不计 ${setAside} + 退回 ${refused}`,
    en: `${counted(read, 'row')} read = ${accepted} accepted + ${setAside} set aside + ${refused} refused`,
  };
}

export function filesChecked(count: number): Bilingual {
  return { zh: `检查 ${count} 个文件`, en: `${counted(count, 'file')} checked` };
}

export function problemsFound(counts: Readonly<Record<Severity, number>>): Bilingual {
  return {
    zh: `错误 ${counts.error} 个，警告 ${counts.warning} 个，提示 ${counts.note} 个`,
    en: `${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counted(counts.note, 'note')}`,
  };
}

export const nothingWrong: Bilingual = { zh: '没有发现问题。', en: 'No problems found.' };

export const notRecognised: Bilingual = { zh: '未识别', en: 'not recognised' };

export const remedyLabel: Bilingual = { zh: '处理：', en: 'What to do: ' };

export function morePlaces(count: number): Bilingual {
  return { zh: `……还有 ${count} 处`, en: `… and ${count} more` };
}

const LINES_SHOWN = 8;

function linesText(lines: readonly number[], language: keyof Bilingual): string {
  const shown = lines.slice(0, LINES_SHOWN).join(language === 'zh' ? '、' : ', ');
  const more = lines.length > LINES_SHOWN;
  if (language === 'zh') return `第 ${shown}${more ? ` 等 ${lines.length}` : ''} 行`;
  const noun = lines.length === 1 ? 'line' : 'lines';
  return `${noun} ${shown}${more ? ` and ${lines.length - LINES_SHOWN} more` : ''}`;
}

/** Where a problem stands, in words; empty for a whole file. */
export function placeText(place: Place): Bilingual {
  const { lines = [], column, header } = place;
  const zh = lines.length === 0 ? [] : [linesText(lines, 'zh')];
  const en = lines.length === 0 ? [] : [linesText(lines, 'en')];
  const name = header === undefined || header === '' ? null : header;
  if (column !== undefined && column !== '') {
    zh.push(`${column} 列${name === null ? '' : `“${name}”`}`);
    en.push(`column ${column}${name === null ? '' : ` "${name}"`}`);
  } else if (name !== null) {
    zh.push(`“${name}”列`);
    en.push(`column "${name}"`);
  }
  return { zh: zh.join(' '), en: en.join(', ') };
}

export function valueText(value: string | undefined, suggestion: string | undefined): Bilingual {
  const shown = value === undefined || value === '' ? null : quoted(value);
  const zh = shown === null ? '' : `“${shown}”`;
  const en = shown === null ? '' : `"${shown}"`;
  if (suggestion === undefined || suggestion === '') return { zh, en };
  return { zh: `${zh} → ${suggestion}`.trim(), en: `${en} → ${suggestion}`.trim() };
}
