import type { Bilingual } from '../../../contract/bilingual.ts';
import type { Office } from '../../../contract/office.ts';
import { leadTest, pareto } from '../../../measures/pareto.ts';
import { paretoSentence } from '../../../words/sentences/pareto-sentence.ts';
import type { ParetoResult } from '../../schema/findings-result.ts';
import { nameIn } from '../material/name-in.ts';
import { documentsOf, type Finding, instancesOf, valueName } from './finding.ts';

type By = ParetoResult['by'];

function keyOf(finding: Finding, by: By): string | null {
  return finding[by];
}

function nameOf(key: string, by: By, office: Office): Bilingual {
  return by === 'category' ? nameIn(office, key) : valueName(by, key);
}

function documentSet(findings: readonly Finding[] | undefined): Set<string> {
  return new Set(findings?.map(({ document }) => document));
}

/** Probability by chance alone that the first kind leads the second so far, by the documents that have only one of them. */
function leadOf(
  first: readonly Finding[] | undefined,
  second: readonly Finding[] | undefined,
): number | null {
  if (second === undefined) return null;
  const [one, other] = [documentSet(first), documentSet(second)];
  const only = (these: ReadonlySet<string>, those: ReadonlySet<string>) =>
    [...these].filter((document) => !those.has(document)).length;
  return leadTest(only(one, other), only(other, one)) ?? 1;
}

/** Error instances by gate, category or severity. Findings without a severity are left out of the last. */
export function paretoResult(findings: readonly Finding[], by: By, office: Office): ParetoResult {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding, by);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const counts = [...groups].map(([key, of]) => ({ key, count: instancesOf(of) }));
  const { total, bars, vital } = pareto(counts);
  const [first, second] = bars.map(({ key }) => groups.get(key));
  const lead = leadOf(first, second);
  const named = bars.map(({ key, count, share, cumulative }) => ({
    id: key,
    name: nameOf(key, by, office),
    count,
    documents: documentsOf(groups.get(key) ?? []),
    share,
    cumulative,
  }));
  const sentence = paretoSentence({ by, total, bars: named, vital, lead, alert: office.quality.alert });
  return { by, total, bars: named, vital, lead, sentence };
}
