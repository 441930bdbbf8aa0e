import { halfWidth } from './cells/half-width.ts';
import { type MeasureUnit, measureUnit, unitShift } from './cells/measure-unit.ts';
import { tidyText } from './cells/tidy-text.ts';
import type { Layout, LayoutColumn } from './layout.ts';

/** What offices count and measure in. A 单位 that is none of these is an office, as in 单位：青石县政府办公室. */
const MEASURES: ReadonlySet<string> = new Set(
  `% 元 美元 件 个 人 人次 次 项 户 家 篇 条 份 辆 台 套 处 起 场 期 座 所 名 张 本 字 分 天 日 月 年 小时 分钟 工作日
  公里 千米 米 平方公里 平方千米 平方米 立方米 公顷 亩 吨 公斤 千克 克 升 度 千瓦 千瓦时 吨标准煤`.split(
    /\s+/,
  ),
);
/** `单位：万元`, also within parentheses or behind other words, but not 填报单位. */
const SAID = /(?:^|[\s(])(?:计量|金额|数量|货币)?单位:([^\s,;、()]+)\)?$/;

/** A unit that the rows above a header give for the whole sheet. */
export interface SheetUnit {
  /** As written. */
  readonly unit: string;
  /** Index of the row that says so. */
  readonly row: number;
}

/** Whether the text is a unit of measurement that is known, alone or behind 万, 亿 and the like. */
export function isMeasure(text: string): boolean {
  const { base } = measureUnit(text);
  return MEASURES.has(base);
}

/** Finds the unit of measurement that the rows above the header state, as in `单位：万元`. The lowest one counts. */
export function sheetUnit(above: readonly (readonly string[])[]): SheetUnit | null {
  for (let row = above.length - 1; row >= 0; row--) {
    for (const cell of above[row] ?? []) {
      const unit = SAID.exec(halfWidth(tidyText(cell)).replace(/\s*:\s*/g, ':'))?.[1];
      if (unit !== undefined && isMeasure(unit)) return { unit, row };
    }
  }
  return null;
}

/** Whether the unit of the sheet can be that of a column; a column with a unit in its own header keeps that one. */
function fits({ column, unit }: LayoutColumn, measure: MeasureUnit): boolean {
  const { cell } = column;
  if (unit !== null || (cell.type !== 'integer' && cell.type !== 'decimal') || cell.unit === undefined)
    return false;
  return 'by' in cell.unit || unitShift(measure, measureUnit(cell.unit.fixed.zh)) !== null;
}

/** The layout with the unit of the sheet in every number column that it fits and that has none of its own. */
export function withSheetUnit(layout: Layout, unit: string): Layout {
  const measure = measureUnit(unit);
  const columns = layout.columns.map((found) => (fits(found, measure) ? { ...found, unit } : found));
  return { ...layout, columns };
}
