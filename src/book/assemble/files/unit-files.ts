import { unitSentence } from '../../../words/sentences/unit-sentence.ts';
import type { UnitAppraisal } from '../../schema/appraisal-result.ts';
import type { QualityResult } from '../../schema/quality-result.ts';
import type { SurveyResult } from '../../schema/satisfaction-file.ts';
import type { UnitSupervision } from '../../schema/supervision-file.ts';
import type { TargetResult } from '../../schema/target-result.ts';
import type { UnitFile, UnitSummary } from '../../schema/unit-file.ts';
import { criterionScores, shownCriteria } from '../appraisal/criterion-scores.ts';
import type { ScoredUnit } from '../appraisal/group-result.ts';
import type { UnitAppraisals, UnitInPeriod } from '../appraisal/office-appraisal.ts';
import type { Material } from '../material/material.ts';
import { maybeNameIn } from '../material/name-in.ts';
import type { Unit } from '../material/unit-tree.ts';
import type { UnitTarget } from '../targets/indicator-targets.ts';
import { countStatuses } from '../targets/status-counts.ts';

/** All that is known of one unit. */
export interface UnitMaterial {
  readonly unit: Unit;
  readonly targets: readonly UnitTarget[];
  readonly documents: QualityResult | null;
  /** Items under supervision of the unit and those below it. */
  readonly supervision: UnitSupervision | null;
  /** The latest survey of satisfaction with the unit. */
  readonly satisfaction: SurveyResult | null;
  readonly deduction: UnitFile['deduction'];
  /** `null` where the unit was never appraised. */
  readonly appraisals: UnitAppraisals | null;
}

/** Whether a unit is in force at the cut-off. */
function isActive({ row }: Unit, cutoffMonth: string | null): boolean {
  if (cutoffMonth === null) return true;
  const { from, until } = row.record;
  return (from === null || from <= cutoffMonth) && (until === null || cutoffMonth <= until);
}

function qualityOf(documents: QualityResult | null): UnitSummary['quality'] {
  if (!documents) return null;
  const { verdict, rate, handled, withErrors } = documents.year;
  return { verdict, rate, handled, withErrors };
}

function appraisalOf(latest: ScoredUnit['result'] | undefined): UnitSummary['appraisal'] {
  if (!latest) return null;
  const { state, total, grade, rank, rankOf } = latest;
  return { state, total, grade, rank, rankOf };
}

/** Area medians of the peer group, by criterion id. */
function peerMedians({ group }: UnitInPeriod, { office }: Material): UnitFile['peerMedians'] {
  const { areas } = group.scheme;
  return Object.fromEntries(
    shownCriteria(areas, office).map((area) => [area.id, group.medians[areas.indexOf(area)] ?? null]),
  );
}

function resultsOf({ targets }: UnitMaterial, wanted: (target: UnitTarget) => boolean): TargetResult[] {
  return targets.filter(wanted).map(({ result }) => result);
}

/** One unit as the list shows it; statuses by indicator only where the matrix is shown. */
export function unitSummaryOf(
  { calendar, office }: Material,
  about: UnitMaterial,
  indicatorsShown: ReadonlySet<string>,
): UnitSummary {
  const { unit } = about;
  const own = resultsOf(about, (each) => each.own);
  const shown = own.filter((result) => indicatorsShown.has(result.indicator.id));
  return {
    ...unit.ref,
    kind: unit.kind,
    group: unit.groupName,
    parent: unit.parent,
    leader: maybeNameIn(office, unit.row.record.leader),
    active: isActive(unit, calendar.cutoffMonth),
    targets: countStatuses(own),
    statuses: Object.fromEntries(
      shown.map(({ indicator, status, completion }) => [indicator.id, { status, completion }]),
    ),
    quality: qualityOf(about.documents),
    appraisal: appraisalOf(about.appraisals?.latest.scored.result),
  };
}

function latestAppraisal({ scored: { result, score } }: UnitInPeriod, { office }: Material): UnitAppraisal {
  return { ...result, criteria: criterionScores(score, office) };
}

/** `units/<slug>.json`: the scorecard. */
export function unitFileOf(material: Material, about: UnitMaterial): UnitFile {
  const { statuses: _, ...summary } = unitSummaryOf(material, about, new Set());
  const last = about.appraisals?.latest ?? null;
  const latest = last ? latestAppraisal(last, material) : null;
  return {
    ...summary,
    sentence: unitSentence({
      appraisal: latest?.sentence ?? null,
      counts: summary.targets,
      documents: about.documents?.year.sentence ?? null,
    }),
    results: resultsOf(about, (each) => each.own),
    rolledUp: resultsOf(about, (each) => !each.own),
    documents: about.documents,
    supervision: about.supervision,
    satisfaction: about.satisfaction,
    deduction: about.deduction,
    latest,
    peerMedians: last ? peerMedians(last, material) : {},
    history: [...(about.appraisals?.history ?? [])],
    children: material.units.childrenOf(about.unit.id).map((child) => child.ref),
  };
}
