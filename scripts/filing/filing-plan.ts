import { correctionName, correctionNumber } from '../../src/contract/correction-file.ts';

/** A file as it stands, or is to stand, in the folder of a month. */
export interface NamedFile {
  /** Name without folders. */
  readonly name: string;
  readonly sha256: string;
}

/** What is to become of a file that was handed in. */
export type Filing =
  | { readonly kind: 'identical'; readonly name: string; readonly filed: string }
  | { readonly kind: 'new'; readonly name: string; readonly target: string }
  /** Bears the name of `after` but says otherwise, and is read after it. */
  | { readonly kind: 'correction'; readonly name: string; readonly target: string; readonly after: string };

/** The name under which a file can be read from an office folder: no mark of a hidden file, and `.csv` at the end. */
export function readableName(name: string): string {
  const shown = name.normalize('NFC').replace(/^(\.|~\$)+/, '');
  return /\.csv$/i.test(shown) ? shown : `${shown}.csv`;
}

/** Names are compared as file systems do that do not tell capitals from small letters. */
const folded = (name: string): string => name.toLowerCase();

/** The number for what corrects a month now: after every correction that it has; the file itself is number 1. */
function nextNumber(there: readonly NamedFile[]): number {
  return Math.max(1, ...there.map(({ name }) => correctionNumber(name))) + 1;
}

/**
 * Says what becomes of each file handed in for a month, given the files that the month has. Nothing there is ever
 * overwritten: a file whose name is taken becomes a numbered correction, which is read after all that was filed before it.
 */
export function planFilings(offered: readonly NamedFile[], there: readonly NamedFile[]): Filing[] {
  const standing = [...there];
  return offered.map(({ name, sha256 }) => {
    const identical = standing.find((file) => file.sha256 === sha256);
    if (identical) return { kind: 'identical', name, filed: identical.name };

    const wanted = readableName(name);
    const namesake = standing.find((file) => folded(file.name) === folded(wanted));
    if (!namesake) {
      standing.push({ name: wanted, sha256 });
      return { kind: 'new', name, target: wanted };
    }
    // Files handed in together speak at the same time, so that where two of them differ it is found.
    const together = correctionName(namesake.name, nextNumber(there));
    const isTaken = standing.some((file) => folded(file.name) === folded(together));
    const target = isTaken ? correctionName(namesake.name, nextNumber(standing)) : together;
    standing.push({ name: target, sha256 });
    return { kind: 'correction', name, target, after: namesake.name };
  });
}
