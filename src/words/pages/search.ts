import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words of the search. */
export const searchWords = {
  search: { zh: '搜索', en: 'Search' },
  field: { zh: '名称、编码或栏目', en: 'Name, code or page' },
  results: { zh: '搜索结果', en: 'Results' },
  close: { zh: '关闭', en: 'Close' },
  hint: {
    zh: '可输入名称中的几个字、英文词的开头或编码；↑↓ 选择，回车打开。',
    en: 'Some characters of a Chinese name, the beginning of English words, or a code; ↑↓ choose, Enter opens.',
  },
  none: { zh: '没有找到。', en: 'Nothing found.' },
  found: (count: number): Bilingual => ({ zh: `找到${count}项`, en: `${count} found` }),
  foundMore: (count: number, shown: number): Bilingual => ({
    zh: `找到${count}项，列出前${shown}项；多输入几个字可缩小范围`,
    en: `${count} found, the first ${shown} listed; type more to narrow them down`,
  }),
  slash: { zh: '按“/”键打开搜索', en: 'The key / opens the search' },
  units: { zh: '单位', en: 'Units' },
  indicators: { zh: '指标', en: 'Indicators' },
  pages: { zh: '页面', en: 'Pages' },
  rules: { zh: '口径', en: 'Method' },
} as const satisfies PageWords;
