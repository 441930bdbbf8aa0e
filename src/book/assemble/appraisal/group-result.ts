import { median } from 'd3-array';
import type { Bilingual } from '../../../contract/bilingual.ts';
import type { Office } from '../../../contract/office.ts';
import { competitionRanks } from '../../../measures/rank.ts';
import { rankIntervals } from '../../../measures/rank-interval.ts';
import { selfCheckInflation } from '../../../measures/self-check.ts';
import { appraisalSentence } from '../../../words/sentences/appraisal-sentence.ts';
import type { UnitAppraisal } from '../../schema/appraisal-result.ts';
import { nameIn } from '../material/name-in.ts';
import { type Graded, groupGrades } from './group-grades.ts';
import type { Scheme } from './scheme.ts';
import { sourceShares } from './source-comparison.ts';
import type { UnitScore } from './unit-score.ts';

/** A peer group in one period. */
export interface GroupResult {
  readonly name: Bilingual;
  readonly scheme: Scheme;
  /** Units of the group, best total first, units without a total last in the register's order. */
  readonly units: readonly ScoredUnit[];
  /** Median score of each area over the units that have one. */
  readonly medians: readonly (number | null)[];
  /** Units left without a grade by a tie across a quota. */
  readonly tied: number;
}

/** A unit's appraisal with what it was worked out from. The criteria are added where they are shown. */
export interface ScoredUnit {
  readonly score: UnitScore;
  readonly result: Omit<UnitAppraisal, 'criteria'>;
}

/** Draws of the weights behind a rank interval, and the seed that makes them the same every time. */
const DRAWS = 1000;
const SEED = 20_260_101;

/**
 * Rank intervals of the units that have a total. Bonuses and deductions do not depend on the weights of the areas, so they
 * shift every area of a unit alike.
 */
function intervalsOf(
  scores: readonly UnitScore[],
  scheme: Scheme,
  office: Office,
): ([number, number] | null)[] {
  const ranked = scores.filter(({ totals }) => totals.total !== null);
  const rows = ranked.map(({ nodes, totals }) => {
    const shift = (totals.bonus - totals.deduction) / office.appraisal.total;
    return scheme.areas.map(({ id, points }) => {
      const score = nodes.get(id)?.score ?? null;
      return score === null || points <= 0 ? null : score / points + shift;
    });
  });
  const intervals = rankIntervals({
    scores: rows,
    weights: scheme.areas.map(({ points }) => points),
    draws: DRAWS,
    seed: SEED,
  });
  const byUnit = new Map(ranked.map((score, i) => [score, intervals[i] ?? null]));
  return scores.map((score) => byUnit.get(score) ?? null);
}

/** Ranks if self-checks did not count; `null` where nobody has one. */
function uncheckedRanks(scores: readonly UnitScore[], ranked: 'yes' | 'no'): (number | null)[] | null {
  if (scores.every(({ selfCheck }) => selfCheck === null)) return null;
  const totals = scores.map(({ totalWithoutSelf }) => totalWithoutSelf);
  return ranked === 'yes' ? competitionRanks(totals) : totals.map(() => null);
}

function gradeFields(graded: Graded | undefined): UnitAppraisal['grade'] {
  return graded?.grade ? { id: graded.grade.id, name: graded.grade.name } : null;
}

function adjustmentsOf({ adjustments }: UnitScore, office: Office): UnitAppraisal['adjustments'] {
  return adjustments.map(({ record, source }) => ({
    type: record.type,
    points: record.points,
    reason: nameIn(office, record.reason),
    basis: record.basis === null ? null : nameIn(office, record.basis),
    file: source.file,
    line: source.line,
  }));
}

function byTotal(a: ScoredUnit, b: ScoredUnit): number {
  return (b.result.total ?? Number.NEGATIVE_INFINITY) > (a.result.total ?? Number.NEGATIVE_INFINITY) ? 1 : -1;
}

/** Appraises a peer group: totals, grades, ranks and how firm the ranks are. `ranked` is no for units outside any group. */
export function groupResult(
  group: { readonly name: Bilingual; readonly ranked: 'yes' | 'no' },
  scheme: Scheme,
  scores: readonly UnitScore[],
  period: string,
  office: Office,
): GroupResult {
  const inRanking = group.ranked === 'yes';
  const totals = scores.map((score) => score.totals.total);
  const ranks = inRanking ? competitionRanks(totals) : totals.map(() => null);
  const intervals = inRanking ? intervalsOf(scores, scheme, office) : totals.map(() => null);
  // A quota is a share of a peer group; units outside any have none.
  const scale = office.appraisal.grades.map(({ quota, ...grade }) =>
    inRanking && quota !== undefined ? { ...grade, quota } : grade,
  );
  const grades = groupGrades(totals, scale, scores.length);
  const checks = selfCheckInflation(
    scores.map(({ selfCheck }) => ({
      self: selfCheck?.own ?? null,
      others: selfCheck === null ? [] : [selfCheck.others],
    })),
  );
  const unchecked = uncheckedRanks(scores, group.ranked);
  const rankOf = ranks.filter((rank) => rank !== null).length;
  const units = scores.map((score, i): ScoredUnit => {
    const { state, total, base, bonus, deduction } = score.totals;
    const facts = {
      period,
      state,
      total,
      coverage: score.coverage,
      rank: ranks[i] ?? null,
      rankOf,
      rankInterval: intervals[i] ?? null,
    };
    const grade = gradeFields(grades[i]);
    return {
      score,
      result: {
        ...facts,
        unit: score.unit.ref,
        group: group.name,
        base,
        bonus,
        deduction,
        grade,
        selfGap: checks[i]?.difference ?? null,
        selfZ: checks[i]?.robustZ ?? null,
        selfInflated: checks[i]?.inflated ?? false,
        withoutSelf: unchecked && { total: score.totalWithoutSelf, rank: unchecked[i] ?? null },
        sources: sourceShares(score),
        adjustments: adjustmentsOf(score, office),
        sentence: appraisalSentence({
          ...facts,
          grade: grade?.name ?? null,
          minCoverage: office.appraisal.min_coverage,
        }),
        trace: 'total',
      },
    };
  });
  return {
    name: group.name,
    scheme,
    units: units.toSorted((a, b) => (a.result.total === b.result.total ? 0 : byTotal(a, b))),
    medians: scheme.areas.map(
      ({ id }) => median(scores.flatMap(({ nodes }) => nodes.get(id)?.score ?? [])) ?? null,
    ),
    tied: grades.filter((graded) => graded.grade === null && graded.why === 'tied').length,
  };
}
