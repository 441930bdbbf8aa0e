import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words of the page on surveys of satisfaction. */
export const satisfactionWords = {
  title: { zh: '满意度评议', en: 'Satisfaction' },
  note: {
    zh: '满意率为很满意、满意人数与全部有效答卷之比，横线为95%置信区间。任一方不足5人的，满意率和各档人数均不显示；只差一个单位就能推算出来的，另隐去人数最少的一个。',
    en: 'Satisfied are those very satisfied and satisfied, over all valid answers; lines are 95% intervals. Where either side has fewer than five people neither share nor classes are shown, and where a single unit could be had back by subtraction the one with the fewest answers is hidden as well.',
  },
  units: { zh: '各单位', en: 'Units' },
  belowNote: {
    zh: '须留意的，是满意率的95%置信区间整个低于全部单位合计的单位，最有把握的在前。',
    en: 'Those that need a look have a 95% interval wholly below the share of all units together, the surest first.',
  },
  belowNone: {
    zh: '没有单位的区间整个低于全部单位合计。',
    en: 'No unit’s interval lies wholly below all units together.',
  },
  registerNote: {
    zh: '满意率。标“·”的，人数过少，不显示；回收情况和各档人数见各单位考评卡。',
    en: 'Share satisfied; “·”: too few to show. Scorecards have returns and classes.',
  },
  whole: { zh: '全部单位合计', en: 'All units together' },
  history: { zh: '历次评议', en: 'Surveys so far' },
  historyNote: { zh: '全部单位合计的满意率。', en: 'The share satisfied with all units together.' },
  period: { zh: '测评期', en: 'Survey' },
  unit: { zh: '单位', en: 'Unit' },
  group: { zh: '评议主体', en: 'Asked' },
  share: { zh: '满意率', en: 'Satisfied' },
  interval: { zh: '0—100%', en: '0 to 100%' },
  returned: { zh: '回收/发放', en: 'Returned\u00a0/ sent' },
  response: { zh: '回收率', en: 'Response' },
  classes: { zh: '很满意/满意/一般/不满意', en: 'Very\u00a0/ satisfied\u00a0/ neutral\u00a0/ dissatisfied' },
  suppressed: { zh: '人数过少，不显示', en: 'Too few to show' },
  uncounted: { zh: '未分档', en: 'Not by class' },
  hidden: { zh: '·', en: '·' },
  of: (group: Bilingual): Bilingual => ({ zh: `${group.zh}评议`, en: `Asked: ${group.en}` }),
} as const satisfies PageWords;
