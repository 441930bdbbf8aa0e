import { lastMonth, type Period } from '../../../contract/period.ts';
import { appraisalPeriodSentence } from '../../../words/sentences/appraisal-sentence.ts';
import { groupSentence } from '../../../words/sentences/group-sentence.ts';
import { selfCheckSentence } from '../../../words/sentences/self-check-sentence.ts';
import type { AppraisalFile, RankingLine } from '../../schema/appraisal-result.ts';
import { calendarOf, endsBy, yearOfPeriod } from '../material/calendar.ts';
import type { ActualRow, AdjustmentRow, ScoreRow } from '../material/fact-rows.ts';
import type { Material } from '../material/material.ts';
import { nameIn } from '../material/name-in.ts';
import { pairIndex } from '../material/pair-index.ts';
import { remembered } from '../material/remembered.ts';
import type { Unit } from '../material/unit-tree.ts';
import type { OfficeCounts } from '../quality/document-counts.ts';
import type { OfficeSupervision } from '../supervision/office-supervision.ts';
import { type UnitTarget, unitTargets } from '../targets/indicator-targets.ts';
import { shownCriteria } from './criterion-scores.ts';
import { type GroupResult, groupResult, type ScoredUnit } from './group-result.ts';
import { leafOutcome } from './leaf-outcome.ts';
import { linkedOnTimeRate } from './linked-on-time-rate.ts';
import { type LinkedValue, linkedErrorRate, linkedIndicator } from './linked-value.ts';
import { type Scheme, schemeOf } from './scheme.ts';
import { type UnitScore, unitScore } from './unit-score.ts';

/** Everyone's appraisal in one period. */
export interface PeriodAppraisal {
  readonly period: string;
  readonly groups: readonly GroupResult[];
}

/** What criteria may rest on besides indicators; `null` where the office has none of it. */
export interface LinkedSources {
  readonly counts: OfficeCounts | null;
  readonly supervision: OfficeSupervision | null;
}

/** The reserved word by which a criterion rests on the error rate of documents. */
const ERROR_RATE = '@error_rate';
/** And the one for the on-time rate of items under supervision. */
const ON_TIME_RATE = '@supervision_rate';

/** The material as it stands at the end of a period: later reports are not yet there, later corrections are. */
function materialAt(material: Material, period: string): Material {
  const { office, rows, calendar } = material;
  const ended = remembered((month: Period) => endsBy(month, period, calendar));
  const hasEnded = (row: ActualRow) => ended(row.record.month);
  const year = yearOfPeriod(period, calendar);
  return {
    ...material,
    calendar: calendarOf({ ...office, year }, { ...rows, actuals: rows.actuals.filter(hasEnded) }),
    actuals: { of: (unit, indicator) => material.actuals.of(unit, indicator).filter(hasEnded) },
    targets: pairIndex(rows.targets.filter((row) => row.record.year === year)),
  };
}

function linkedValues(material: Material, { counts, supervision }: LinkedSources, period: string) {
  const at = materialAt(material, period);
  const targetsOf = remembered((id: string): ReadonlyMap<string, UnitTarget> | null => {
    const indicator = at.indicatorById.get(id);
    return indicator ? new Map(unitTargets(at, indicator).map((each) => [each.unit.id, each])) : null;
  });
  return (unit: Unit, id: string | null): LinkedValue | null => {
    if (id === null) return null;
    if (id === ERROR_RATE) return linkedErrorRate(unit, counts, material, period);
    if (id === ON_TIME_RATE) return linkedOnTimeRate(unit, supervision, material, period);
    const target = targetsOf(id)?.get(unit.id);
    return target ? linkedIndicator(target, at, period) : null;
  };
}

/** Whether a unit was in force in the last month of a period. */
function inForce({ row }: Unit, period: string, { calendar }: Material): boolean {
  const month = lastMonth(period, calendar);
  const { from, until } = row.record;
  return (from === null || from <= month) && (until === null || month <= until);
}

interface PeriodRows {
  readonly scores: ReadonlyMap<string, readonly ScoreRow[]>;
  readonly adjustments: ReadonlyMap<string, readonly AdjustmentRow[]>;
}

/** Units judged in the period, and their peers in force, who then lack a score. Units outside a group are judged or not there. */
function unitsOfGroup(material: Material, group: string, rows: PeriodRows, period: string): Unit[] {
  const judged = (unit: Unit) => rows.scores.has(unit.id) || rows.adjustments.has(unit.id);
  const members = material.units.all.filter((unit) => unit.group === group);
  const anyScored = members.some((unit) => rows.scores.has(unit.id));
  return members.filter(
    (unit) => judged(unit) || (group !== '' && anyScored && inForce(unit, period, material)),
  );
}

function scoreOf(
  unit: Unit,
  scheme: Scheme,
  rows: PeriodRows,
  linked: (unit: Unit, id: string | null) => LinkedValue | null,
  material: Material,
): UnitScore {
  const byCriterion = Map.groupBy(rows.scores.get(unit.id) ?? [], (row) => row.record.criterion_id);
  const leaves = scheme.criteria
    .filter(({ leaf }) => leaf)
    .map((criterion) => {
      const own = byCriterion.get(criterion.id) ?? [];
      const value = () => linked(unit, criterion.row.record.indicator_id);
      return [criterion.id, leafOutcome(criterion, own, value, material.office)] as const;
    });
  const adjustments = rows.adjustments.get(unit.id) ?? [];
  return unitScore({ unit, scheme, leaves: new Map(leaves), adjustments }, material.office);
}

const UNGROUPED = { zh: '不参加排名的单位', en: 'Units that are not ranked' };

/** Appraises everyone in one period, group by group in the register's order. */
export function periodAppraisal(material: Material, sources: LinkedSources, period: string): PeriodAppraisal {
  const { office, rows } = material;
  const ofPeriod = <Row extends { readonly record: { readonly period: string } }>(all: readonly Row[]) =>
    all.filter((row) => row.record.period === period);
  const periodRows: PeriodRows = {
    scores: Map.groupBy(ofPeriod(rows.scores), (row) => row.record.unit_id),
    adjustments: Map.groupBy(ofPeriod(rows.adjustments), (row) => row.record.unit_id),
  };
  const linked = linkedValues(material, sources, period);
  const names = [...new Set(material.units.all.map((unit) => unit.group))];
  const groups = names.flatMap((group) => {
    const units = unitsOfGroup(material, group, periodRows, period);
    if (units.length === 0) return [];
    const scheme = schemeOf(material, group);
    const scores = units.map((unit) => scoreOf(unit, scheme, periodRows, linked, material));
    const about =
      group === ''
        ? { name: UNGROUPED, ranked: 'no' as const }
        : { name: nameIn(office, group), ranked: 'yes' as const };
    return [groupResult(about, scheme, scores, period, office)];
  });
  return { period, groups };
}

function published(units: readonly ScoredUnit[], material: Material): ScoredUnit[] {
  return units.filter(({ score }) => material.office.audience === 'internal' || score.unit.public);
}

function rankingLine(
  { adjustments: _, ...line }: ScoredUnit['result'],
  areas: readonly string[],
  score: UnitScore,
): RankingLine {
  return { ...line, areas: areas.map((id) => score.nodes.get(id)?.score ?? null) };
}

/** The ranking lines of a group that a build may show. */
export function rankingOf(group: GroupResult, material: Material): RankingLine[] {
  const areas = shownCriteria(group.scheme.areas, material.office).map(({ id }) => id);
  return published(group.units, material).map(({ result, score }) => rankingLine(result, areas, score));
}

function groupFile(group: GroupResult, material: Material): AppraisalFile['groups'][number] {
  const shown = shownCriteria(group.scheme.areas, material.office);
  const ranking = rankingOf(group, material);
  return {
    name: group.name,
    areas: shown.map(({ id, name, points }) => ({ id, name, points })),
    ranking,
    medians: shown.map((area) => group.medians[group.scheme.areas.indexOf(area)] ?? null),
    sentence: groupSentence({ lines: ranking, tied: group.tied }),
    selfCheck: selfCheckSentence(ranking),
  };
}

/** `appraisal/<period>.json`. */
export function appraisalFileOf({ period, groups }: PeriodAppraisal, material: Material): AppraisalFile {
  const results = groups.flatMap((group) => published(group.units, material).map(({ result }) => result));
  return {
    period,
    total: material.office.appraisal.total,
    groups: groups.map((group) => groupFile(group, material)).filter(({ ranking }) => ranking.length > 0),
    adjustments: results.flatMap(({ adjustments, unit }) => adjustments.map((each) => ({ ...each, unit }))),
    sentence: appraisalPeriodSentence({ period, states: results.map(({ state }) => state) }),
  };
}
