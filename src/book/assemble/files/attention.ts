import type { OverviewFile } from '../../schema/site-files.ts';

export type AttentionLine = OverviewFile['attention'][number];

/** A line for the list of what needs a look, with what it is sorted by. */
export interface Attention extends AttentionLine {
  /** Probability that chance alone explains it; 0 for a state, which is certain. */
  readonly chance: number;
  /** How large it is, among lines of the same kind. */
  readonly size: number;
}

const SEVERITIES: readonly AttentionLine['severity'][] = ['alarm', 'alert', 'watch'];

/** States of the appraisal before states of reporting; within a kind the surer and larger first. */
const KINDS: readonly AttentionLine['kind'][] = [
  'veto',
  'quality',
  'target',
  'overdue',
  'self_check',
  'missing',
  'revision',
];

/** Lines of one kind and severity that are listed; a list that goes on is read by nobody. */
const MOST_OF_A_KIND = 8;

function inOrder(a: Attention, b: Attention): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    a.chance - b.chance ||
    b.size - a.size
  );
}

function lineOf({ kind, severity, sentence, reason, link }: Attention): AttentionLine {
  return { kind, severity, sentence, reason, link };
}

/**
 * The list of what needs a look: the gravest first, then by kind, then the surest, then the largest. Of each kind and severity
 * the first few are listed; the rest are one line that says how many there are, which `more` words.
 */
export function attentionList(
  found: readonly Attention[],
  more: (kind: AttentionLine['kind'], count: number) => Pick<AttentionLine, 'sentence' | 'reason' | 'link'>,
): AttentionLine[] {
  const groups = Map.groupBy(found.toSorted(inOrder), ({ kind, severity }) => `${severity} ${kind}`);
  return [...groups.values()].flatMap((alike) => {
    const listed = alike.slice(0, MOST_OF_A_KIND).map(lineOf);
    const first = alike[0];
    const left = alike.length - listed.length;
    if (!first || left === 0) return listed;
    return [...listed, { kind: first.kind, severity: first.severity, ...more(first.kind, left) }];
  });
}
