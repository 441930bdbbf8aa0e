import type { Bilingual } from '../../contract/bilingual.ts';
import { tableById } from '../../contract/tables.ts';
import { formatPeriod } from '../period.ts';

const TITLES: Readonly<Record<string, Bilingual>> = {
  'overview.json': { zh: '总览', en: 'Overview' },
  'units.json': { zh: '单位', en: 'Units' },
  'targets.json': { zh: '目标', en: 'Targets' },
  'quality.json': { zh: '公文质量', en: 'Document quality' },
  'dictionary.json': { zh: '数据字典', en: 'Data dictionary' },
  'method.json': { zh: '口径参数', en: 'Thresholds in force' },
  'datapackage.json': { zh: '各表结构说明（Data Package）', en: 'Description of the tables (Data Package)' },
};

/** What a file of the book holds, for the list of downloads. */
export function downloadTitle(path: string): Bilingual {
  const period = /^appraisal\/(.+)\.json$/.exec(path)?.[1];
  if (period !== undefined) {
    return { zh: `考核（${formatPeriod(period, 'zh')}）`, en: `Appraisal, ${formatPeriod(period, 'en')}` };
  }
  const [, folder, id = ''] = /^(tables|templates)\/(.+)\.csv$/.exec(path) ?? [];
  const name = tableById(id)?.name ?? { zh: id, en: id };
  if (folder === 'tables') return { zh: `${name.zh}（现行数据）`, en: `${name.en}, as they now stand` };
  if (folder === 'templates') return { zh: `${name.zh}填报模板`, en: `${name.en}, template to fill in` };
  return TITLES[path] ?? { zh: path, en: path };
}

/** A file that the book was made from: its own name, and the drop it came with (`null` for the registers). */
export function sourceTitle(name: string, drop: string | null): Bilingual {
  if (drop === null) return { zh: `${name}（登记表）`, en: `${name} (register)` };
  return {
    zh: `${name}（${formatPeriod(drop, 'zh')}批次）`,
    en: `${name} (drop of ${formatPeriod(drop, 'en')})`,
  };
}
