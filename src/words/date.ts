import type { Language } from '../contract/bilingual.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day (`2026-09-25`) as it is read: `2026年9月25日`, `25 Sep 2026`; `null` gives “—”. */
export function formatDate(date: string | null, language: Language): string {
  if (date === null) return '—';
  const [year = '', month = '', day = ''] = date.split('-');
  if (language === 'zh') return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** A day in a table of one week: `10月12日`, `12 Oct`. */
export function formatDayShort(date: string, language: Language): string {
  const [, month = '', day = ''] = date.split('-');
  if (language === 'zh') return `${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${MONTHS[Number(month) - 1]}`;
}
