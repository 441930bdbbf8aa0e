import type { DecompositionTreeSpec, TreeNode } from '../decomposition-tree.tsx';
import { tenThousandYuan } from './course.ts';

const leaf = (id: string, depth: number, target: number | null, value: number | null): TreeNode => ({
  id,
  name: { zh: id, en: `Section ${id}` },
  href: '#',
  depth,
  target,
  value,
  parts: null,
});

const parent = (id: string, depth: number, target: number | null, targets: readonly number[]): TreeNode => {
  const sum = targets.reduce((total, part) => total + part, 0);
  return {
    ...leaf(id, depth, target, null),
    parts: {
      targets: targets.map((part, i) => ({ id: String(i), target: part })),
      sum,
      agrees: sum === target,
    },
  };
};

const ordinary: DecompositionTreeSpec = {
  title: '招商引资目标分解',
  description: '州政府办目标1,600万元，与下级合计一致',
  nodes: [
    parent('州政府办', 0, 1600, [600, 700, 300]),
    leaf('秘书科', 1, 600, 540.5),
    parent('招商联络局', 1, 700, [400, 280]),
    leaf('一处', 2, 400, 410),
    leaf('二处', 2, 280, 120),
    leaf('人事科', 1, 300, null),
  ],
  unit: tenThousandYuan,
  decimals: 1,
  show: 40,
};

/** Ordinary, extreme and empty trees of targets. */
export const decompositionTreeSamples: Readonly<Record<string, DecompositionTreeSpec>> = {
  ordinary,
  'parts that exceed the whole': {
    ...ordinary,
    nodes: [parent('州政府办', 0, 500, [300, 400]), leaf('甲科', 1, 300, 310), leaf('乙科', 1, 400, 0)],
  },
  'no target': {
    ...ordinary,
    nodes: [parent('州政府办', 0, null, [300, 400]), leaf('甲科', 1, 300, 900), leaf('乙科', 1, 400, 0)],
  },
  'a hundred parts': {
    ...ordinary,
    nodes: [
      parent('州政府办', 0, 1000, Array<number>(100).fill(10)),
      ...Array.from({ length: 100 }, (_, i) => leaf(`第${i + 1}科`, 1, 10, i / 9)),
    ],
  },
  empty: { ...ordinary, nodes: [] },
};
