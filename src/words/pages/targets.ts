import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words of the list of targets. */
export const targetsWords = {
  title: { zh: '目标', en: 'Targets' },
  list: { zh: '各项指标', en: 'Indicators' },
  table: { zh: '各项指标完成值、目标值和状态', en: 'Actual, target and state of each indicator' },
  listNote: {
    zh: '完成值、目标值和状态均为全部单位合计；“各单位”一栏为处于各种状态的单位数。',
    en: 'Actual, target and status are those of all units together; the last column counts the units in each state.',
  },
  valuesNote: { zh: '完成值为全部单位合计。', en: 'The actual is that of all units together.' },
  groupNote: {
    zh: '每项指标只属于一个单位，按单位排列。展开单位可见其全部指标。',
    en: 'Each indicator belongs to one unit. Open a unit to see its indicators.',
  },
  areaNote: { zh: '按板块排列，展开可见各项指标。', en: 'By area. Open an area to see its indicators.' },
  status: { zh: '状态', en: 'Status' },
  units: { zh: '各单位', en: 'By unit' },
  area: { zh: '板块', en: 'Area' },
  otherArea: { zh: '其他', en: 'Other' },
  count: (indicators: number): Bilingual => ({
    zh: `${indicators}项`,
    en: indicators === 1 ? 'one indicator' : `${indicators} indicators`,
  }),
  empty: {
    zh: '还没有目标。请在registers文件夹中放入“指标”表和“目标”表。',
    en: 'No targets yet: put the tables of indicators and targets into the registers folder.',
  },
} as const satisfies PageWords;
