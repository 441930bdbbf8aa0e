import type { FunnelSpec } from '../funnel.tsx';
import { irregular } from './course.ts';

type Unit = readonly [n: number, x: number, name?: string];

/** Normal limits round the rate of all together: near enough for a drawing. */
function funnel(units: readonly Unit[], extra = 0): FunnelSpec {
  const handled = units.reduce((sum, [n]) => sum + n, 0);
  const target = units.reduce((sum, [, x]) => sum + x, 0) / handled;
  const around = (n: number, z: number, more: number) => {
    const half = z * Math.sqrt((target * (1 - target)) / n + more);
    return [Math.max(0, target - half), Math.min(1, target + half)] as const;
  };
  const sizes = units.map(([n]) => n);
  const most = Math.max(...sizes);
  const least = Math.min(...sizes, most / 10);
  const lines = Array.from({ length: 48 }, (_, i) => Math.round(least + (most - least) * (i / 47) ** 2)).map(
    (n) => ({
      n,
      inner: around(n, extra > 0 ? 3.09 : 1.96, 0),
      act: around(n, 3.09, extra),
    }),
  );
  const state = (n: number, rate: number) => {
    const [lower, upper] = around(n, 3.09, extra);
    if (rate > upper) return 'high';
    return rate < lower ? 'low' : 'within';
  };
  return {
    title: '各单位公文差错率',
    description: '各单位与总体的差异均可由偶然解释',
    points: units.map(([n, x, name], i) => ({
      name: { zh: name ?? `单位${i + 1}`, en: name ?? `Unit ${i + 1}` },
      n,
      x,
      rate: x / n,
      state: state(n, x / n),
    })),
    dots: units.length > 100 ? 'plain' : 'named',
    lines,
    innerName: extra > 0 ? { zh: '99.8%界限', en: '99.8% limits' } : { zh: '95%界限', en: '95% limits' },
    actName: extra > 0 ? { zh: '放宽界限', en: 'Widened limits' } : { zh: '99.8%界限', en: '99.8% limits' },
    target,
    counted: { zh: '办理件数', en: 'Handled' },
  };
}

const random = irregular(11);
const ordinary = Array.from({ length: 25 }, (): Unit => {
  const n = 200 + Math.round(random() * 2400);
  return [n, Math.round(n * 0.006 * (0.5 + random()))];
});

/** Ordinary and extreme funnels. */
export const funnelSamples: Readonly<Record<string, FunnelSpec>> = {
  ordinary: funnel(ordinary),
  'two stand out': funnel([...ordinary, [1500, 40, '枫陵县人民政府办公室'], [2600, 1, '综合科']]),
  'outside beside one another': funnel([
    ...ordinary,
    [1500, 40, '枫陵县'],
    [1510, 40, '云溪县'],
    [1520, 41, '石门县'],
    [1530, 41, '安宁市'],
  ]),
  'a handful with an error': funnel([...ordinary, [3, 1, '档案室']]),
  'limits widened, 192 units': funnel(
    Array.from({ length: 192 }, (_, i): Unit => {
      const n = 100 + Math.round(19_000 * random() ** 4);
      return [n, Math.round(n * (i % 17 === 0 ? 0.06 : 0.02 * random())), `R${i}`];
    }),
    0.00006,
  ),
  'three of a size': funnel([
    [400, 2],
    [400, 3],
    [400, 1],
  ]),
  millions: funnel(ordinary.map(([n, x]): Unit => [n * 1000, x * 1000])),
};
