import type { Month } from './calendar.ts';
import type { CsvCell, CsvFile } from './csv.ts';
import { stream } from './random.ts';
import { COUNTIES, SECTIONS, type Unit } from './units.ts';

/** Who is asked, how many of them, and how readily they say that they are satisfied. */
const GROUPS = [
  { name: '领导', sent: 32, leniency: 0.06, of: [...COUNTIES, ...SECTIONS] },
  { name: '部门基层', sent: 150, leniency: 0, of: [...COUNTIES, ...SECTIONS] },
  { name: '群众', sent: 400, leniency: -0.08, of: COUNTIES },
] as const;

/** Splits the answers of a unit over the four classes; the better its work, the more are content. */
function answersOf(unit: Unit, group: (typeof GROUPS)[number], period: string): CsvCell[] {
  const random = stream(`survey ${period} ${unit.id} ${group.name}`);
  const returned = random.successes(group.sent, group.name === '群众' ? 0.72 : 0.9);
  const content = random.successes(returned, Math.min(0.97, 0.78 + 0.16 * unit.level + group.leniency));
  const very = random.successes(content, 0.35 + 0.3 * unit.level);
  const neutral = random.successes(returned - content, 0.7);
  return [group.sent, returned, very, content - very, neutral, returned - content - neutral];
}

/** The half-year that a month closes, or `null`. */
export function halfClosed(month: Month): string | null {
  return month.month % 6 === 0 ? `${month.year}-H${month.month / 6}` : null;
}

/** The survey of a half-year. */
export function surveyFile(period: string): CsvFile {
  return {
    header: [
      '测评期',
      '单位编码',
      '单位名称',
      '评议主体',
      '发放',
      '回收',
      '很满意',
      '满意',
      '一般',
      '不满意',
    ],
    rows: GROUPS.flatMap((group) =>
      group.of.map((unit) => [period, unit.id, unit.short, group.name, ...answersOf(unit, group, period)]),
    ),
  };
}
