import type { QualityResult } from '../../book/schema/quality-result.ts';
import type { SignalCounts } from '../../words/sentences/signals-sentence.ts';

/** Whether a result's chart has the points that it takes to see variation. */
function isTold({ chart, gaps }: QualityResult): boolean {
  return gaps !== null || (chart?.points.filter(({ plotted }) => plotted).length ?? 0) > 1;
}

/** How many results show a signal, ordinary variation, or too little to tell; those without any errors count in none. */
export function signalCounts(results: readonly QualityResult[]): SignalCounts {
  const charted = results.filter(({ chart }) => chart?.points.some(({ x }) => x > 0));
  const told = charted.filter(isTold);
  const signals = told.filter(({ chart, gaps }) => (gaps ?? chart)?.signal === true).length;
  return { signals, calm: told.length - signals, untold: charted.length - told.length };
}
