import type { IndicatorFile } from '../../book/schema/site-files.ts';
import type { Bilingual } from '../../contract/bilingual.ts';
import type { DecompositionTreeSpec, TreeNode } from '../../figures/decomposition-tree.tsx';
import { type Place, pageHref } from '../shell/site-path.ts';
import { agrees } from '../targets/decomposition.ts';

/** Most lines drawn. */
const SHOWN = 40;

type Parent = IndicatorFile['decomposition'][number];
type Part = Pick<Parent['children'][number], 'unit' | 'target'>;

/** The tree of targets below one topmost unit, each unit before those below it. */
export function decompositionTreeSpec(
  top: Parent,
  { decomposition, indicator, results }: IndicatorFile,
  place: Place,
  title: Bilingual,
  description: Bilingual,
): DecompositionTreeSpec {
  const parents = new Map(decomposition.map((parent) => [parent.unit.id, parent]));
  const values = new Map(results.map(({ unit, value }) => [unit.id, value]));
  const laidOut = ({ unit, target }: Part, depth: number): TreeNode[] => {
    const parent = parents.get(unit.id);
    const targets = (parent?.children ?? []).flatMap((child) =>
      child.target === null ? [] : [{ id: child.unit.id, target: child.target }],
    );
    const sum = parent?.sum ?? null;
    return [
      {
        id: unit.id,
        name: unit.short,
        href: pageHref(place, `units/${unit.slug}`),
        depth,
        target,
        value: values.get(unit.id) ?? null,
        parts: sum === null ? null : { targets, sum, agrees: agrees(target, sum, indicator.decimals) },
      },
      ...(parent?.children ?? []).flatMap((child) => laidOut(child, depth + 1)),
    ];
  };
  return {
    title: title[place.language],
    description: description[place.language],
    nodes: laidOut(top, 0),
    unit: indicator.unit,
    decimals: indicator.decimals,
    show: SHOWN,
  };
}
