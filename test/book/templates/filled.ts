import { factRows } from '../../../src/book/assemble/material/fact-rows.ts';
import { type TemplateContext, templateContext } from '../../../src/book/templates/template-context.ts';
import { type Office, officeSchema } from '../../../src/contract/office.ts';
import type { AnyRecord } from '../../../src/contract/table.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { stubReading } from '../../ledger/stub-reading.ts';

type Rows = Readonly<Record<string, readonly AnyRecord[]>>;

const BLANK: Readonly<Record<string, AnyRecord>> = {
  units: {
    name: '',
    short: null,
    parent: null,
    kind: '科室',
    peer_group: null,
    order: null,
    public: null,
    from: null,
    until: null,
  },
  indicators: {
    name: '',
    measure_unit: '件',
    direction: 'higher',
    rollup: 'sum',
    numerator: null,
    denominator: null,
    decimals: null,
  },
  targets: { target: 1, stretch: null, low: null, high: null },
  actuals: { value: 1, note: null },
  documents: { kind: null, handled: 1, with_errors: 0 },
  criteria: { name: '', parent: null, peer_group: null, rule: 'manual', points: 10, public: null },
  scores: { rater: null, score: 1, full: null, status: null },
};

/** What templates are filled from, out of records of which only what matters is given. */
export function contextOf(
  rows: Rows,
  time: { month?: string; year?: number; drops?: string[]; office?: object } = {},
): TemplateContext {
  const office: Office = officeSchema.parse({ name: { zh: '办', en: 'Office' }, ...time.office });
  const readings = Object.entries(rows).map(([table, records]) =>
    stubReading(
      `registers/${table}.csv`,
      table,
      records.map((record) => ({ ...BLANK[table], ...record })),
    ),
  );
  const asked = { month: time.month ?? null, year: time.year ?? null };
  const context = templateContext(office, factRows(buildLedger(readings)), time.drops ?? [], asked);
  if (context === null) throw new Error('the month is not known');
  return context;
}
