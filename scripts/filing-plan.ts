import type { AnyRecord } from '../src/contract/table.ts';
import { tables } from '../src/contract/tables.ts';
import type { FileReading } from '../src/intake/reading.ts';
import { factKey } from '../src/ledger/fact-key.ts';
import { changedColumns } from '../src/ledger/same-record.ts';

/** A file as it stands, or is to stand, in the folder of a month. */
export interface NamedFile {
  /** Name without folders. */
  readonly name: string;
  readonly sha256: string;
  readonly reading: FileReading;
}

/** What is to become of a file that was handed in. */
export type Filing =
  | { readonly kind: 'identical'; readonly name: string; readonly filed: string }
  | { readonly kind: 'new'; readonly name: string; readonly target: string }
  /** Restates what `after` says, or bears its name, and must be read after it. */
  | { readonly kind: 'correction'; readonly name: string; readonly target: string; readonly after: string }
  | { readonly kind: 'unnameable'; readonly name: string };

/** The name under which a file can be read from an office folder: no mark of a hidden file, and `.csv` at the end. */
export function readableName(name: string): string {
  const shown = name.normalize('NFC').replace(/^(\.|~\$)+/, '');
  return /\.csv$/i.test(shown) ? shown : `${shown}.csv`;
}

const folded = (name: string): string => name.toLowerCase();

/** Records by fact, as the files state them when read in order of their names. */
function statements(
  files: readonly NamedFile[],
): Map<string, { readonly name: string; readonly record: AnyRecord }> {
  const said = new Map<string, { readonly name: string; readonly record: AnyRecord }>();
  for (const { name, reading } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    for (const [fact, record] of factsOf(reading)) said.set(fact, { name, record });
  }
  return said;
}

function* factsOf(reading: FileReading): Generator<[string, AnyRecord]> {
  for (const sourced of reading.records) {
    const table = tables[sourced.table as keyof typeof tables];
    yield [`${sourced.table}|${factKey(sourced, table)}`, sourced.record];
  }
}

/** The last of the files there whose facts a new file states otherwise; `null` when it contradicts none. */
function lastContradicted(offered: NamedFile, there: readonly NamedFile[]): string | null {
  const said = statements(there);
  let last: string | null = null;
  for (const [fact, record] of factsOf(offered.reading)) {
    const before = said.get(fact);
    if (!before || changedColumns(before.record, record).length === 0) continue;
    if (last === null || before.name > last) last = before.name;
  }
  return last;
}

/**
 * A free name that is read after `after`: `actuals.csv`, `actuals_r02.csv` … `actuals_r99.csv`. The underscore sorts after the
 * dot, and two digits keep the order, so that a later correction is read later.
 */
function correctionName(after: string, taken: ReadonlySet<string>): string | null {
  const stem = after.replace(/(_r\d\d)?\.csv$/i, '');
  for (let number = 2; number <= 99; number += 1) {
    const name = `${stem}_r${String(number).padStart(2, '0')}.csv`;
    if (name > after && !taken.has(folded(name))) return name;
  }
  return null;
}

function planOne(offered: NamedFile, there: readonly NamedFile[]): Filing {
  const { name, sha256 } = offered;
  const identical = there.find((file) => file.sha256 === sha256);
  if (identical) return { kind: 'identical', name, filed: identical.name };

  const wanted = readableName(name);
  const taken = new Set(there.map((file) => folded(file.name)));
  const namesake = there.find((file) => folded(file.name) === folded(wanted))?.name ?? null;
  const contradicted = lastContradicted(offered, there);
  if (namesake === null && (contradicted === null || contradicted < wanted)) {
    return { kind: 'new', name, target: wanted };
  }
  const follows = [namesake ?? '', contradicted ?? ''].sort().at(-1) ?? '';
  const target = correctionName(follows, taken);
  return target === null
    ? { kind: 'unnameable', name }
    : { kind: 'correction', name, target, after: follows };
}

/**
 * Says what becomes of each file handed in for a month, given the files that the month has. Nothing there is ever
 * overwritten; a file that says otherwise than one there gets a name that is read after it, so that it wins.
 */
export function planFilings(offered: readonly NamedFile[], there: readonly NamedFile[]): Filing[] {
  const standing = [...there];
  return offered.map((file) => {
    const filing = planOne(file, standing);
    if (filing.kind === 'new' || filing.kind === 'correction')
      standing.push({ ...file, name: filing.target });
    return filing;
  });
}
