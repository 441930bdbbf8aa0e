import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words of the overview. */
export const overviewWords = {
  title: { zh: '总览', en: 'Overview' },
  attention: { zh: '需要关注', en: 'What needs a look' },
  attentionNote: {
    zh: '按把握大小和影响排列；每一件都有检验结果或明确状态为据，不凭数字高低。',
    en: 'Most certain and largest first. Each rests on a test or a recorded state, never on a bare difference.',
  },
  attentionNone: {
    zh: '本期没有需要关注的事项。',
    en: 'Nothing needs a look this time.',
  },
  attentionRest: (count: number): Bilingual => ({
    zh: `其余${count}条`,
    en: count === 1 ? 'One more line' : `${count} more lines`,
  }),
  changes: { zh: '本批数据', en: 'What this drop changed' },
  drop: { zh: '批次', en: 'Drop' },
  changesAdded: { zh: '新增', en: 'Added' },
  changesRevised: { zh: '修订', en: 'Revised' },
  changesLink: { zh: '查看本批文件与问题', en: 'Files and problems of this drop' },
  tiles: { zh: '主要指标', en: 'Main indicators' },
  tilesNote: {
    zh: '全机关合计。',
    en: 'For the whole office. ',
  },
  completion: { zh: '完成率', en: 'Completion' },
  target: { zh: '目标', en: 'Target' },
  matrix: { zh: '各单位目标状态', en: 'Targets by unit' },
  matrixHeadline: (good: number, bad: number, silent: number): Bilingual => ({
    zh: `${good}项达到或超过进度，${bad}项落后或未达标${silent > 0 ? `，${silent}项缺报` : ''}。`,
    en: `${good} on or ahead of pace or met, ${bad} behind or not met${silent > 0 ? `, ${silent} without data` : ''}.`,
  }),
  counts: { zh: '各单位目标状态', en: 'Targets by unit' },
  countsNote: {
    zh: '落后和未达标最多的单位在前。',
    en: 'Units with most targets behind or not met come first.',
  },
  countsAll: { zh: '全部单位', en: 'All units' },
  ranking: { zh: '考核排名', en: 'Appraisal ranking' },
  rankingHeadline: (group: Bilingual, period: Bilingual, sentence: Bilingual): Bilingual => ({
    zh: `${period.zh}，${group.zh}：${sentence.zh}`,
    en: `${period.en}, ${group.en}: ${sentence.en}`,
  }),
  unit: { zh: '单位', en: 'Unit' },
  status: { zh: '目标状态', en: 'Targets' },
  allTargets: { zh: '全部目标', en: 'All targets' },
  allIndicators: { zh: '全部指标', en: 'All indicators' },
  allQuality: { zh: '各单位情况', en: 'By unit' },
  allRanking: { zh: '完整排名与得分构成', en: 'Full ranking and scores' },
  empty: {
    zh: '还没有数据。用 npm run drop 归档当月文件后，这里列出总体情况。',
    en: "There is no data yet. Once the month's files are filed by npm run drop, the overall state stands here.",
  },
} as const satisfies PageWords;
