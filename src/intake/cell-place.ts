import type { Place } from './problem.ts';
import type { FileReading, SourcedRecord } from './reading.ts';

/** Gives the file and the column in which a value of a record stands, without its line. */
export type CellPlaces = (sourced: SourcedRecord, key: string) => Place;

export function cellPlaces(readings: readonly FileReading[]): CellPlaces {
  const columns = new Map(readings.map((reading) => [reading.file, reading.columns]));
  return ({ file, table }, key) => ({ file, ...columns.get(file)?.[table]?.[key] });
}
