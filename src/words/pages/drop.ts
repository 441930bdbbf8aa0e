import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

const some = (count: string, noun: string): string => `${count} ${noun}${count === '1' ? '' : 's'}`;

/** Words of a drop's page. */
export const dropWords = {
  eyebrow: { zh: '数据批次', en: 'Drop' },
  registers: { zh: '登记表', en: 'Registers' },
  lead: (files: string, rows: string, warnings: string, revisions: string): Bilingual => ({
    zh: `文件${files}个，读入${rows}行；警告${warnings}条，修订${revisions}处。`,
    en: `${some(files, 'file')}, ${some(rows, 'row')} read; ${some(warnings, 'warning')}, ${some(revisions, 'revision')}.`,
  }),
  files: { zh: '文件', en: 'Files' },
  filesNote: {
    zh: '读入行数等于采用、不计与退回之和。',
    en: 'Rows read are those accepted, set aside and refused.',
  },
  file: { zh: '文件', en: 'File' },
  tables: { zh: '表', en: 'Tables' },
  encoding: { zh: '编码', en: 'Encoding' },
  bytes: { zh: '字节', en: 'Bytes' },
  read: { zh: '读入', en: 'Read' },
  accepted: { zh: '采用', en: 'Accepted' },
  setAside: { zh: '不计', en: 'Set aside' },
  refused: { zh: '退回', en: 'Refused' },
  hash: { zh: 'SHA-256', en: 'SHA-256' },
  revisions: { zh: '修订', en: 'Revisions' },
  revisionsNote: {
    zh: '本批更正了以前各批的下列数值，原值保留。',
    en: 'This drop corrected these values of earlier drops; the earlier values are kept.',
  },
  unit: { zh: '单位', en: 'Unit' },
  fact: { zh: '事项', en: 'Fact' },
  field: { zh: '列', en: 'Column' },
  before: { zh: '原值', en: 'Before' },
  after: { zh: '现值', en: 'After' },
  was: { zh: '原出处', en: 'Was in' },
  now: { zh: '现出处', en: 'Now in' },
  line: (file: string, line: number): Bilingual => ({
    zh: `${file} 第${line}行`,
    en: `${file} line ${line}`,
  }),
  problems: { zh: '校验结果', en: 'Findings of the validator' },
  problemsNone: { zh: '没有发现问题。', en: 'Nothing was found.' },
  warning: { zh: '警告', en: 'Warning' },
  note: { zh: '提示', en: 'Note' },
  error: { zh: '错误', en: 'Error' },
  place: { zh: '位置', en: 'Place' },
  finding: { zh: '问题与处理', en: 'Finding and remedy' },
  value: { zh: '原值', en: 'Value' },
  columnOf: (column: string): Bilingual => ({ zh: `${column}列`, en: `column ${column}` }),
  more: (count: number): Bilingual => ({ zh: `同类另有${count}处`, en: `${count} more like it` }),
} as const satisfies PageWords;
