import type { Bilingual } from '../../contract/bilingual.ts';

/** Words of the HTML report. */
export const pageMessages = {
  title: { zh: '数据检查报告', en: 'Data check report' },
  file: { zh: '文件', en: 'File' },
  table: { zh: '表', en: 'Table' },
  encoding: { zh: '编码', en: 'Encoding' },
  read: { zh: '读取行数', en: 'Rows read' },
  accepted: { zh: '采用', en: 'Accepted' },
  setAside: { zh: '不计', en: 'Set aside' },
  refused: { zh: '退回', en: 'Refused' },
} as const satisfies Readonly<Record<string, Bilingual>>;
