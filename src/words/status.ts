import type { Bilingual } from '../contract/bilingual.ts';

/** Words for a target's state. */
export const statusWords = {
  ahead: { zh: '超序时', en: 'Ahead of pace' },
  on_pace: { zh: '达序时', en: 'On pace' },
  behind: { zh: '落后序时', en: 'Behind pace' },
  far_behind: { zh: '严重落后', en: 'Far behind' },
  met: { zh: '已达标', en: 'Met' },
  not_met: { zh: '未达标', en: 'Not met' },
  no_target: { zh: '未设目标', en: 'No target' },
  no_data: { zh: '缺报', en: 'No data' },
  not_applicable: { zh: '仅监测', en: 'Monitored' },
} as const satisfies Record<string, Bilingual>;

/** Words for the verdict on an error rate against the benchmark. */
export const verdictWords = {
  alarm: { zh: '显著高于基准', en: 'Well above benchmark' },
  alert: { zh: '高于基准', en: 'Above benchmark' },
  unclear: { zh: '数据不足以判断', en: 'Cannot tell yet' },
  below: { zh: '低于基准', en: 'Below benchmark' },
  no_benchmark: { zh: '未设基准', en: 'No benchmark' },
  no_data: { zh: '无数据', en: 'No data' },
} as const satisfies Record<string, Bilingual>;

/** Words for a criterion's state. */
export const scoreWords = {
  scored: { zh: '已评分', en: 'Scored' },
  missing: { zh: '未评分', en: 'Not scored' },
  not_applicable: { zh: '不适用', en: 'Not applicable' },
  under_review: { zh: '复核中', en: 'Under review' },
} as const satisfies Record<string, Bilingual>;

/** Words for the state of an appraisal's total. */
export const totalWords = {
  scored: { zh: '已评分', en: 'Scored' },
  vetoed: { zh: '一票否决', en: 'Vetoed' },
  under_review: { zh: '复核中', en: 'Under review' },
  insufficient: { zh: '评分不足', en: 'Too little scored' },
} as const satisfies Record<string, Bilingual>;

/** How much a matter needs attention. */
export const severityWords = {
  alarm: { zh: '重要', en: 'Serious' },
  alert: { zh: '提醒', en: 'Attention' },
  watch: { zh: '留意', en: 'Watch' },
} as const satisfies Record<string, Bilingual>;

/** What kind of matter needs attention. */
export const attentionWords = {
  veto: { zh: '否决', en: 'Veto' },
  quality: { zh: '质量', en: 'Quality' },
  target: { zh: '目标', en: 'Target' },
  overdue: { zh: '超期', en: 'Overdue' },
  self_check: { zh: '自检', en: 'Self-check' },
  missing: { zh: '缺报', en: 'Missing' },
  revision: { zh: '修订', en: 'Revision' },
} as const satisfies Record<string, Bilingual>;

/** Kinds of adjustment. */
export const adjustmentWords = {
  bonus: { zh: '加分', en: 'Bonus' },
  deduction: { zh: '扣分', en: 'Deduction' },
  veto: { zh: '一票否决', en: 'Veto' },
} as const satisfies Record<string, Bilingual>;

/** How an item under supervision stands. */
export const itemStateWords = {
  open: { zh: '办理中', en: 'Open' },
  overdue: { zh: '超期未结', en: 'Overdue' },
  on_time: { zh: '按期办结', en: 'Closed in time' },
  late: { zh: '超期办结', en: 'Closed late' },
  open_undated: { zh: '未定时限', en: 'No due date' },
  closed_undated: { zh: '办结，未定时限', en: 'Closed, no due date' },
  untold: { zh: '无法推算', en: 'Cannot be told' },
} as const satisfies Record<string, Bilingual>;

/** Where an item under supervision comes from. */
export const itemCategoryWords = {
  instruction: { zh: '领导批示', en: "Leaders' instructions" },
  meeting: { zh: '会议决定', en: 'Meeting decisions' },
  motion: { zh: '建议提案', en: 'Motions and proposals' },
  livelihood: { zh: '民生实事', en: 'Livelihood projects' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Bilingual>;

/** Classes of open items by urgency; days are working days. */
export const ageingWords = {
  over_20: { zh: '超期20日以上', en: 'Overdue, over 20 days' },
  over_5: { zh: '超期6—20日', en: 'Overdue, 6–20 days' },
  over_0: { zh: '超期5日以内', en: 'Overdue, up to 5 days' },
  within_5: { zh: '5日内到期', en: 'Due within 5 days' },
  later: { zh: '5日后到期', en: 'Due later' },
  undated: { zh: '未定时限', en: 'No due date' },
  untold: { zh: '无法推算', en: 'Cannot be told' },
} as const satisfies Record<string, Bilingual>;

/** Who was asked in a survey of satisfaction. */
export const askedGroupWords = {
  leaders: { zh: '领导', en: 'leaders' },
  departments: { zh: '部门和基层', en: 'departments and grass-roots' },
  public: { zh: '群众', en: 'the public' },
} as const satisfies Record<string, Bilingual>;

/** How things are bought. */
export const procurementMethodWords = {
  inquiry: { zh: '网上询价', en: 'Online inquiry' },
  own: { zh: '自行采购', en: 'Own purchase' },
  agreement: { zh: '协议采购', en: 'Framework agreement' },
  tender: { zh: '公开招标', en: 'Open tender' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Bilingual>;
