import type { Office } from '../../../contract/office.ts';
import type { CountedThings } from '../../../words/sentences/rate-sentence.ts';
import { countedThings } from './counted-things.ts';
import type { CountedColumn } from './document-counts.ts';

/** How a share of the documents handled is named and judged. */
export interface ShareRule {
  readonly things: CountedThings;
  /** Share that must not be exceeded; `null` where there is none. */
  readonly benchmark: number | null;
  readonly alert: number;
  readonly alarm: number;
}

/** The rule for documents with errors, or for those returned or overdue. */
export function shareRule(office: Office, column: CountedColumn): ShareRule {
  const { alert, alarm, benchmark, returned_benchmark, overdue_benchmark } = office.quality;
  const things = countedThings(office);
  if (column === 'with_errors') return { things, benchmark, alert, alarm };
  return {
    things: { ...things, words: column },
    benchmark: column === 'returned' ? returned_benchmark : overdue_benchmark,
    alert,
    alarm,
  };
}
