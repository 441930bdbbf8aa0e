import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { Place } from './problem.ts';

/** Keys and list positions (from 0) that lead from the top of a YAML file to one setting. */
export type SettingPath = readonly (string | number)[];

/** A path as text, list items counted from 1: `appraisal.grades[2].from`. The empty path is the file itself. */
export function pathText(path: SettingPath): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`)).join('');
  return text === '' ? 'office.yaml' : text.replace(/^\./, '');
}

/** A place in a YAML file: the physical line, and the column as a number counted from 1. */
export function placeAt(file: string, offset: number, lines: LineCounter): Place {
  const { line, col } = lines.linePos(offset);
  return { file, lines: [Math.max(line, 1)], column: String(Math.max(col, 1)) };
}

/**
 * Offset of a setting: of its key when `part` is `key`, else of its value. A setting that is not there stands where
 * the nearest one around it begins.
 */
export function offsetOf(document: Document, path: SettingPath, part: 'key' | 'value'): number {
  let node: Node | null = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const child = childOf(document, node, step);
    if (child === null) return offset;
    const isLast = depth === path.length - 1;
    const keyStart = startOf(child.key);
    const valueStart = startOf(child.value) ?? keyStart;
    offset = (isLast && part === 'value' ? valueStart : (keyStart ?? valueStart)) ?? offset;
    node = child.value;
  }
  return offset;
}

interface Child {
  readonly key: Node | null;
  readonly value: Node | null;
}

function childOf(document: Document, node: Node | null, step: string | number): Child | null {
  const parent = node !== null && 'resolve' in node ? (node.resolve(document) ?? null) : node;
  if (isSeq(parent) && typeof step === 'number') {
    const item = parent.items[step];
    return isNode(item) ? { key: null, value: item } : null;
  }
  if (!isMap(parent)) return null;
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (pair === undefined) return null;
  return { key: isNode(pair.key) ? pair.key : null, value: isNode(pair.value) ? pair.value : null };
}

function startOf(node: Node | null): number | null {
  return node?.range?.[0] ?? null;
}
