import type { ParetoSpec } from '../pareto.tsx';

const KINDS = [
  ['附件缺漏', 'Enclosure missing', 75],
  ['错别字', 'Wrong characters', 52],
  ['格式不规范', 'Layout not to standard', 34],
  ['标点或数字用法', 'Punctuation or numerals', 27],
  ['主送抄送有误', 'Addressees wrong', 18],
  ['成文日期有误', 'Date of issue wrong', 12],
  ['未经会签', 'Not countersigned', 5],
] as const;

function pareto(counts: readonly (readonly [zh: string, en: string, count: number])[]): ParetoSpec['bars'] {
  const total = counts.reduce((sum, [, , count]) => sum + count, 0);
  let sum = 0;
  return counts.map(([zh, en, count]) => {
    sum += count;
    return { id: en, name: { zh, en }, count, share: count / total, cumulative: sum / total };
  });
}

const ordinary: ParetoSpec = {
  title: '差错类型',
  description: '',
  kind: { zh: '差错类型', en: 'Category' },
  bars: pareto(KINDS),
};

const LONG = '公文引用的法律法规条款与现行有效版本不一致且未注明修订日期需重新核对后再行印发';

/** Ordinary, extreme and empty Pareto diagrams. */
export const paretoSamples: Readonly<Record<string, ParetoSpec>> = {
  ordinary,
  'names of forty characters': {
    ...ordinary,
    bars: pareto([
      [LONG, 'Cites a clause of a law that is no longer in force', 9],
      ['错别字', 'Wrong characters', 1],
    ]),
  },
  'all equal': { ...ordinary, bars: pareto(KINDS.map(([zh, en]) => [zh, en, 3])) },
  'one kind': { ...ordinary, bars: pareto([['错别字', 'Wrong characters', 4]]) },
  millions: { ...ordinary, bars: pareto(KINDS.map(([zh, en, count]) => [zh, en, count ** 4])) },
  empty: { ...ordinary, bars: [] },
};
