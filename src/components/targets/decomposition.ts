import type { IndicatorFile } from '../../book/schema/site-files.ts';

type Parent = IndicatorFile['decomposition'][number];

/** Whether a target and the sum of its parts are the same, as far as the indicator's decimals show. */
export function agrees(target: number | null, sum: number | null, decimals: number): boolean {
  return target !== null && sum !== null && Math.abs(target - sum) < 0.5 * 10 ** -decimals;
}

/** Parents that are not themselves parts of another. */
export function topmost(decomposition: readonly Parent[]): Parent[] {
  const parts = new Set(decomposition.flatMap(({ children }) => children.map(({ unit }) => unit.id)));
  return decomposition.filter(({ unit }) => !parts.has(unit.id));
}

/** A parent and all parents below it, in the order given. */
export function parentsUnder(top: Parent, decomposition: readonly Parent[]): Parent[] {
  const below = top.children.flatMap(({ unit }) => {
    const parent = decomposition.find((each) => each.unit.id === unit.id);
    return parent ? parentsUnder(parent, decomposition) : [];
  });
  return [top, ...below];
}
