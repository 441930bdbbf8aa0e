import { correctionNumber } from '../../contract/correction-file.ts';
import { grainOf } from '../../contract/period.ts';
import type { FileReading } from '../reading.ts';

/** The month of the drop that a file stands in, or `null`. */
export function dropMonth(file: string): string | null {
  const [home, name = ''] = file.split('/');
  return home === 'drops' && grainOf(name) === 'month' ? name : null;
}

/**
 * When a file speaks, as a text that sorts by time: registers first, then drops month by month, corrections after what
 * they correct, and last the files that are checked before they have a place in the office.
 */
export function momentOf(file: string): string {
  const correction = String(correctionNumber(file)).padStart(6, '0');
  const drop = dropMonth(file);
  if (drop !== null) return `1 ${drop} ${correction}`;
  return `${file.startsWith('registers/') ? 0 : 2} ${correction}`;
}

/** Readings from the earliest to the latest; files of one moment by path, so that no folder listing has a say. */
export function inTime(readings: readonly FileReading[]): FileReading[] {
  const moments = new Map(readings.map(({ file }) => [file, `${momentOf(file)} ${file}`]));
  const momentAndName = ({ file }: FileReading): string => moments.get(file) ?? file;
  return readings.toSorted((one, other) => {
    if (momentAndName(one) === momentAndName(other)) return 0;
    return momentAndName(one) < momentAndName(other) ? -1 : 1;
  });
}
