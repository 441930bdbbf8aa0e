import { scores } from '../../contract/tables/scores.ts';
import type { TemplateRow } from '../../contract/template.ts';
import { schemeOf } from '../assemble/appraisal/scheme.ts';
import { latestOf } from '../assemble/material/calendar.ts';
import type { ScoreRow } from '../assemble/material/fact-rows.ts';
import type { Unit } from '../assemble/material/unit-tree.ts';
import type { TemplateContext } from './template-context.ts';
import { templatePeriod, writtenPeriod } from './template-period.ts';

type Source = ScoreRow['record']['source'];

const SOURCES = Object.entries(scores.columns.source.cell.values) as [Source, { readonly zh: string }][];

type ScoresByUnit = ReadonlyMap<string, readonly ScoreRow['record'][]>;

/** Scores of a group's units in its latest period, which show who judges by what scale. */
function lastScores(
  context: TemplateContext,
  units: readonly Unit[],
  byUnit: ScoresByUnit,
): ScoreRow['record'][] {
  const records = units.flatMap(({ id }) => byUnit.get(id) ?? []);
  const last = latestOf(new Set(records.map(({ period }) => period)), context);
  return records.filter(({ period }) => period === last);
}

/** Sources that a group was scored from last time; for one never scored, those that carry weight in the scheme. */
function sourcesOf(context: TemplateContext, last: readonly ScoreRow['record'][]): typeof SOURCES {
  const { sources: weights } = context.office.appraisal;
  const used = new Set(last.map(({ source }) => source));
  return SOURCES.filter(([key]) => (used.size === 0 ? weights[key] > 0 : used.has(key)));
}

function groupRows(
  context: TemplateContext,
  group: string,
  units: readonly Unit[],
  byUnit: ScoresByUnit,
  period: string,
): TemplateRow[] {
  const leaves = schemeOf(context, group).criteria.filter(
    ({ leaf, row }) => leaf && row.record.rule === 'manual',
  );
  const last = lastScores(context, units, byUnit);
  const sources = sourcesOf(context, last);
  const key = (unit: string, criterion: string, source: string) => [unit, criterion, source].join('\u001f');
  const before = Map.groupBy(last, ({ unit_id, criterion_id, source }) => key(unit_id, criterion_id, source));
  return units.flatMap((unit) =>
    leaves.flatMap(({ id, points, row }) =>
      sources.flatMap(([source, { zh }]) => {
        const known = before.get(key(unit.id, id, source)) ?? [null];
        return known.map((score) => ({
          period,
          unit_id: unit.id,
          unit_name: unit.row.record.name,
          criterion_id: id,
          criterion_name: row.record.name,
          source: zh,
          rater: score?.rater ?? '',
          full: String(score?.full ?? points),
        }));
      }),
    ),
  );
}

/**
 * A row for every unit of a peer group, every criterion that raters score, and every source and rater of the group's last
 * appraisal. The full mark is that of the last time, else the criterion's points.
 */
export function scoreTemplateRows(context: TemplateContext): TemplateRow[] {
  const groups = Map.groupBy(context.units, ({ group }) => group);
  const byUnit = Map.groupBy(
    context.rows.scores.map(({ record }) => record),
    (record) => record.unit_id,
  );
  const period = writtenPeriod(templatePeriod('scores', context));
  return [...groups].flatMap(([group, units]) =>
    group === '' ? [] : groupRows(context, group, units, byUnit, period),
  );
}
