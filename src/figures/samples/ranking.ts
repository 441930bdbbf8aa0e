import type { RankingLine, RankingSpec } from '../ranking.tsx';
import { irregular } from './course.ts';

const COUNTIES = [
  ['州府市', 'Zhoufu City'],
  ['东河县', 'Donghe County'],
  ['西岭县', 'Xiling County'],
  ['南坪县', 'Nanping County'],
  ['北原县', 'Beiyuan County'],
  ['云台县', 'Yuntai County'],
  ['青川湖县', 'Qingchuanhu County'],
  ['金沙滩县', 'Jinshatan County'],
  ['石门关县', 'Shimenguan County'],
  ['平安市', "Ping'an City"],
  ['长兴自治县', 'Changxing Autonomous County'],
  ['和顺县', 'Heshun County'],
] as const;

const SCORES = [95.42, 93.4, 93.4, 91.07, 90.02, 89.96, 88.1, 86.55, 84.2, 79.3, 76.8, null];
const RANKS = [1, 2, 2, 4, 5, 6, 7, 8, 9, 10, 11, null];
const veto = { mark: 'vetoed', text: { zh: '一票否决', en: 'Vetoed' } };

const lines = COUNTIES.map(([zh, en], index): RankingLine => {
  const rank = RANKS[index] ?? null;
  return {
    id: String(index),
    name: { zh, en },
    href: '#ranking',
    rank,
    value: SCORES[index] ?? null,
    interval: rank === null ? null : [Math.max(1, rank - 1), Math.min(11, rank + (index % 3))],
    note: rank === null ? veto : null,
    marked: index === 5,
  };
});

const ordinary: RankingSpec = {
  title: '2026年第三季度县市办公室考核排名',
  description: '州府市居首',
  lines,
  measure: { zh: '得分', en: 'Score' },
  format: 'score',
  intervals: 'rank',
  max: 100,
  reference: null,
  show: 40,
};

const random = irregular(11);
const trusts = Array.from({ length: 274 }, (_, index): RankingLine => {
  const value = 0.4 - index * 0.0014;
  return {
    id: String(index),
    name: { zh: `Trust ${index + 1}`, en: `Trust ${index + 1}` },
    href: null,
    rank: index + 1,
    value,
    interval: [value - 0.02 * random(), value + 0.03 * random()],
    note: null,
    marked: index === 150,
  };
});

const long = '州人民政府驻省会城市联络处暨招商引资与对口支援工作综合服务中心办公室(含筹备组)';

/** Ordinary, extreme and empty rankings. */
export const rankingSamples: Readonly<Record<string, RankingSpec>> = {
  ordinary,
  'rates of 274 units': {
    ...ordinary,
    lines: trusts,
    measure: { zh: '超时率', en: 'Breach rate' },
    format: 'share',
    intervals: 'value',
    max: null,
    reference: { value: 0.05, name: { zh: '基准', en: 'Benchmark' } },
    show: 25,
  },
  'names of forty characters': {
    ...ordinary,
    lines: lines
      .slice(0, 3)
      .map((line) => ({ ...line, name: { zh: long, en: `Liaison and ${line.name.en} ` } })),
  },
  'negative and zero': {
    ...ordinary,
    max: null,
    lines: lines.slice(0, 4).map((line, index) => ({ ...line, value: 4 - index * 3 - 1, interval: null })),
  },
  'all equal': {
    ...ordinary,
    lines: lines.slice(0, 4).map((line) => ({ ...line, value: 90, rank: 1, interval: null })),
  },
  'one unit': { ...ordinary, lines: lines.slice(0, 1) },
  'none ranked': {
    ...ordinary,
    lines: lines
      .slice(0, 2)
      .map((line) => ({ ...line, value: null, rank: null, interval: null, note: veto })),
  },
  empty: { ...ordinary, lines: [] },
};
