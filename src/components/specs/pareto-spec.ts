import type { ParetoResult } from '../../book/schema/findings-result.ts';
import type { Bilingual, Language } from '../../contract/bilingual.ts';
import type { ParetoSpec } from '../../figures/pareto.tsx';
import { findingWords } from '../../words/pages/findings.ts';

const KINDS: Readonly<Record<ParetoResult['by'], { readonly kind: Bilingual; readonly by: Bilingual }>> = {
  gate: { kind: findingWords.gate, by: findingWords.byGate },
  category: { kind: findingWords.category, by: findingWords.byCategory },
  severity: { kind: findingWords.severity, by: findingWords.bySeverity },
};

/** A Pareto diagram of errors. */
export function paretoSpec(result: ParetoResult, language: Language): ParetoSpec {
  const { kind, by } = KINDS[result.by];
  return {
    title: findingWords.paretoTitle(by)[language],
    description: result.sentence[language],
    kind,
    bars: result.bars,
  };
}
