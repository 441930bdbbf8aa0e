import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words of the list of units. */
export const unitsWords = {
  title: { zh: '单位', en: 'Units' },
  lead: (units: number, groups: number): Bilingual => ({
    zh:
      groups > 1
        ? `${units}个单位，按考核组排列。每个单位有一张考评卡。`
        : `${units}个单位，每个单位有一张考评卡。`,
    en: `${units === 1 ? 'One unit' : `${units} units`}${groups > 1 ? ', by peer group' : ''}. Each has a scorecard.`,
  }),
  groups: { zh: '考核组', en: 'Peer groups' },
  unit: { zh: '单位', en: 'Unit' },
  leader: { zh: '分管领导', en: 'Leader in charge' },
  targets: { zh: '目标', en: 'Targets' },
  verdict: { zh: '与基准比', en: 'Against benchmark' },
  score: { zh: '得分', en: 'Score' },
  rank: { zh: '名次', en: 'Rank' },
  grade: { zh: '等次', en: 'Grade' },
  count: (units: number): Bilingual => ({
    zh: `${units}个`,
    en: units === 1 ? 'one unit' : `${units} units`,
  }),
  toLookAt: { zh: '须留意/目标', en: 'To look at / targets' },
  lookKey: {
    zh: '须留意：落后、未达标或缺报的目标数。其他数字见各单位考评卡。',
    en: 'To look at: targets behind, not met or without data. Scorecards have the other numbers.',
  },
  shortKey: { zh: '其他数字见各单位考评卡。', en: 'Scorecards have the other numbers.' },
  rule: (most: number): Bilingual => ({
    zh: `单位超过${most}个，每个单位只列要点。`,
    en: `With more than ${most} units only the main numbers of each are listed.`,
  }),
  withInactive: (unit: string): Bilingual => ({ zh: `${unit}（已停用）`, en: `${unit} (no longer active)` }),
  inactive: { zh: '已停用', en: 'no longer active' },
  legend: { zh: '图例', en: 'Key' },
  empty: {
    zh: '还没有登记单位。请在registers文件夹中放入“单位”表。',
    en: 'No units yet: put the units table into the registers folder.',
  },
} as const satisfies PageWords;
