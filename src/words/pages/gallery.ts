import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words of the gallery, which is for those who work on the figures. */
export const galleryWords = {
  title: { zh: '图样', en: 'Gallery of figures' },
  lead: {
    zh: '每种图各以寻常、极端和空缺的数据画出，供修改图形时核对。数字均为虚构。',
    en: 'Each kind of figure drawn with ordinary, extreme and missing data, for those who change the figures. All numbers are invented.',
  },
} as const satisfies PageWords;

/** Names of the kinds of figures, by the kind's identifier. */
export const kindNames: Readonly<Record<string, Bilingual>> = {
  bullet: { zh: '目标条', en: 'Bullet' },
  sparkline: { zh: '微线', en: 'Sparkline' },
  trajectory: { zh: '进度曲线', en: 'Trajectory' },
  'control-chart': { zh: '控制图', en: 'Control chart' },
  'gap-chart': { zh: '间隔图', en: 'Chart of gaps' },
  pareto: { zh: '帕累托图', en: 'Pareto diagram' },
  funnel: { zh: '漏斗图', en: 'Funnel plot' },
  histogram: { zh: '分布图', en: 'Histogram' },
  'status-matrix': { zh: '状态矩阵', en: 'Status matrix' },
  ranking: { zh: '排名', en: 'Ranking with intervals' },
  'score-bars': { zh: '得分条', en: 'Score build-up' },
  'plan-bars': { zh: '计划执行条', en: 'Plan and execution bars' },
  'ageing-bars': { zh: '时限条', en: 'Ageing bars' },
  'decomposition-tree': { zh: '目标分解', en: 'Decomposition tree' },
  dumbbell: { zh: '评分比较', en: 'Sources compared' },
};

/** What is particular about a sample in Chinese, by its English name. */
const SAMPLES: Readonly<Record<string, string>> = {
  ordinary: '寻常',
  'ordinary without labels': '寻常，不带标注',
  empty: '没有数据',
  'a handful with an error': '几件公文中有一件差错',
  'a projection from early in the year, wide': '年初推算，区间很宽',
  'a hundred parts': '一百个下级',
  'all equal': '全部相同',
  'a thousand of one class': '一档上千件',
  'all references close together': '各参照线挤在一处',
  equal: '数值不变',
  'far from zero, 36 months': '远离零点，36 个月',
  'few documents': '公文很少',
  'fifteen digits': '15 位数',
  'fiscal year from April': '年度自四月起',
  'forty gaps': '40 个间隔',
  gap: '中间缺报',
  'levels all equal': '各线相同',
  'levels close together': '各线挤在一处',
  'limits computed anew': '控制限重新计算',
  'limits widened, 192 units': '控制限放宽，192 个单位',
  'lower is better': '越低越好',
  'lower is better, exceeded': '越低越好，已超过',
  'lower is better, within': '越低越好，未超过',
  millions: '以百万计',
  'names of forty characters': '40 字的名称',
  negative: '负数',
  'negative and zero': '负数和零',
  'no errors at all': '全无差错',
  'no periods': '没有期间',
  'no target': '没有目标',
  'no value': '没有数值',
  'no value yet': '尚无数值',
  'none ranked': '均不参加排名',
  'nothing at all': '什么都没有',
  'one far above the others': '一个远高于其他',
  'one kind': '只有一类',
  'one indicator': '一项指标',
  'one point': '一个点',
  'one unit': '一个单位',
  'outside beside one another': '相邻两点越限',
  'over twice the target': '超过目标一倍',
  'over twice the target without labels': '超过目标一倍，不带标注',
  'over twice the target, planned by month': '超过目标一倍，按月计划',
  'parts that exceed the whole': '下级合计超过上级',
  quarters: '按季度',
  range: '区间',
  'rates of 274 units': '274 个单位的比率',
  signals: '有异常信号',
  'three of a size': '三个单位规模相同',
  'trial limits': '试用控制限',
  'twenty times the target': '目标的 20 倍',
  'two stand out': '两个单位越限',
  weeks: '按周',
  'last year ends early': '上年数据提前中断',
  'with a projection': '附全年推算',
  zero: '零',
  'zero and full': '零分和满分',
};

/** What is particular about a sample; a name not known in Chinese stays as it is. */
export function sampleName(name: string): Bilingual {
  return { zh: SAMPLES[name] ?? name, en: name.charAt(0).toUpperCase() + name.slice(1) };
}
