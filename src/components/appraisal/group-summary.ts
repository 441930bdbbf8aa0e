import { median } from 'd3-array';
import type { RankingLine } from '../../book/schema/appraisal-result.ts';
import type { MethodFile } from '../../book/schema/site-files.ts';
import type { Bilingual } from '../../contract/bilingual.ts';
import type { MarkName } from '../../figures/status-mark.tsx';
import { appraisalWords } from '../../words/pages/appraisal.ts';
import { leaders } from '../../words/sentences/group-sentence.ts';
import { totalWords } from '../../words/status.ts';
import type { PeerGroup } from './appraisal-groups.ts';
import { type GradeCount, gradeCounts } from './grade-counts.ts';

/** Units of a group that need a look for the same reason. */
export interface Remark {
  readonly mark: MarkName;
  readonly word: Bilingual;
  readonly units: number;
}

/** What a line on a peer group tells. */
export interface GroupSummary {
  readonly leaders: ReturnType<typeof leaders<RankingLine>>;
  /** Totals of the units that have one. */
  readonly totals: readonly number[];
  readonly median: number | null;
  readonly grades: readonly GradeCount[];
  readonly remarks: readonly Remark[];
}

const STATES = ['vetoed', 'under_review', 'insufficient'] as const;

function remarksOf(lines: readonly RankingLine[], graded: 'yes' | 'no'): Remark[] {
  const undecided = ({ rank, grade }: RankingLine) => graded === 'yes' && rank !== null && grade === null;
  const remarks: Remark[] = [
    ...STATES.map((state) => ({
      mark: state,
      word: totalWords[state],
      units: lines.filter((line) => line.state === state).length,
    })),
    { mark: 'untold', word: appraisalWords.undecided, units: lines.filter(undecided).length },
    {
      mark: 'alert',
      word: appraisalWords.inflated,
      units: lines.filter(({ selfInflated }) => selfInflated).length,
    },
  ];
  return remarks.filter(({ units }) => units > 0);
}

/** Sums up a peer group: who leads, how totals are spread, how many have which grade, and what needs a look. */
export function groupSummary(
  { ranking }: PeerGroup,
  grades: MethodFile['appraisal']['grades'],
): GroupSummary {
  const totals = ranking.flatMap(({ total }) => total ?? []);
  return {
    leaders: leaders(ranking),
    totals,
    median: median(totals) ?? null,
    grades: gradeCounts(grades, ranking),
    remarks: remarksOf(ranking, grades.length > 0 ? 'yes' : 'no'),
  };
}
