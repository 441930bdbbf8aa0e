import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words of the data page. */
export const dataWords = {
  title: { zh: '数据', en: 'Data' },
  lead: {
    zh: '收到过哪些文件、发现了什么问题、每一列是什么意思，都列在这里，供任何人下载核对。',
    en: 'Which files came in, what was found in them and what each column means, for anyone to download and check.',
  },
  drops: { zh: '数据批次', en: 'Drops' },
  dropsNote: {
    zh: '每月一批，最近的在前。登记表单列一行。',
    en: 'One a month, the latest first. The registers stand on a line of their own.',
  },
  drop: { zh: '批次', en: 'Drop' },
  registers: { zh: '登记表', en: 'Registers' },
  files: { zh: '文件', en: 'Files' },
  rows: { zh: '采用行数', en: 'Rows accepted' },
  warnings: { zh: '警告', en: 'Warnings' },
  notes: { zh: '提示', en: 'Notes' },
  revisions: { zh: '修订', en: 'Revisions' },
  noDrops: {
    zh: '还没有收到数据。用 npm run drop 归档当月文件后，这里会逐批列出。',
    en: 'No data has come in yet. Once files are filed by npm run drop, each drop is listed here.',
  },
  downloads: { zh: '下载', en: 'Downloads' },
  downloadsNote: {
    zh: 'JSON 文件是各页所用的全部数字，附 JSON Schema；tables 下为各表现行数据，列名为键名，结构见 datapackage.json；templates 下为填报模板；source 下为收到的原件。',
    en: 'The JSON files hold every number of the pages, with JSON Schemas. Below tables: the facts as they now stand, with keys as headers, described by datapackage.json. Below templates: files to fill in. Below source: the originals as received.',
  },
  file: { zh: '文件', en: 'File' },
  content: { zh: '内容', en: 'Content' },
  size: { zh: '大小', en: 'Size' },
  kilobytes: (size: string): Bilingual => ({ zh: `${size} KB`, en: `${size} kB` }),
  dictionary: { zh: '数据字典', en: 'Dictionary' },
  dictionaryNote: {
    zh: '文件按表头识别，列名可用标准列名、英文名、键名或别名。由同一份定义生成，与校验所用一致。',
    en: 'Files are recognised by their header row; a column may carry its Chinese header, English label, key or an alias. Made from the same definitions that the validator uses.',
  },
  tables: { zh: '表', en: 'Tables' },
  register: { zh: '登记表', en: 'register' },
  monthly: { zh: '月度表', en: 'monthly' },
  column: { zh: '列名', en: 'Column' },
  key: { zh: '键名', en: 'Key' },
  type: { zh: '类型', en: 'Type' },
  unit: { zh: '计量单位', en: 'Unit' },
  meaning: { zh: '含义', en: 'Meaning' },
  missing: { zh: '空着表示', en: 'Empty means' },
  required: { zh: '必填', en: 'required' },
  identity: { zh: '标识列', en: 'identity' },
  helpers: { zh: '辅助列（供填报人阅读，不读取）：', en: 'Columns for the reader, which are not read: ' },
  unreported: {
    zh: '这些列都空着的行按未报送处理，不计入数据：',
    en: 'A row in which all of these are blank counts as not reported: ',
  },
  aliases: { zh: '别名：', en: 'Also: ' },
  example: { zh: '样例', en: 'Example' },
} as const satisfies PageWords;
