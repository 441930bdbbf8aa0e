import { type Grain, grainOf } from '../../contract/period.ts';
import type { SourcedRecord } from '../reading.ts';

/** One reported value, as it is in force. */
export interface Point {
  readonly period: string;
  readonly value: number;
  readonly row: SourcedRecord;
}

/** What one unit reports of one thing, period after period of one length. */
export interface ValueSeries {
  /** The unit, and what is reported: an indicator, or a kind of document. */
  readonly unit: string;
  readonly subject: string;
  readonly grain: Grain;
  readonly points: readonly Point[];
}

/** Where a table keeps what a series is made of. */
export interface SeriesColumns {
  readonly period: string;
  readonly subject: string;
  readonly value: string;
}

interface Growing {
  readonly unit: string;
  readonly subject: string;
  readonly grain: Grain;
  readonly rows: Map<string, Point>;
}

/** The series of a table's records, which are given from the earliest statement to the latest: later ones correct. */
export function valueSeries(records: readonly SourcedRecord[], columns: SeriesColumns): ValueSeries[] {
  const grains = new Map<string, Grain | null>();
  const growing = new Map<string, Growing>();
  for (const row of records) {
    const { [columns.period]: period, [columns.value]: value, unit_id: unit } = row.record;
    if (typeof period !== 'string' || typeof value !== 'number' || typeof unit !== 'string') continue;
    let grain = grains.get(period);
    if (grain === undefined) {
      grain = grainOf(period);
      grains.set(period, grain);
    }
    if (grain === null) continue;
    const subject = String(row.record[columns.subject] ?? '');
    const key = `${unit}\u001f${subject}\u001f${grain}`;
    let series = growing.get(key);
    if (series === undefined) {
      series = { unit, subject, grain, rows: new Map() };
      growing.set(key, series);
    }
    series.rows.set(period, { period, value, row });
  }
  return Array.from(growing.values(), ({ rows, ...series }) => ({
    ...series,
    // Periods of one length sort as their texts do.
    points: Array.from(rows.values()).sort((one, other) => (one.period < other.period ? -1 : 1)),
  }));
}
