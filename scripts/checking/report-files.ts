import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { htmlReport } from '../../src/intake/report/html.ts';
import { reportView } from '../../src/intake/report/report-view.ts';
import { slipName } from '../../src/intake/report/return-name.ts';
import { needsSlip, returnSlip, slipCsv } from '../../src/intake/report/return-slip.ts';
import { slipPage } from '../../src/intake/report/slip-page.ts';
import { sourceLines } from '../../src/intake/source-lines.ts';
import { tableName } from '../terminal/printed-report.ts';
import type { Checked } from './check-paths.ts';

/** Places shown of one fault in one file. */
const PLACES = 50;

/** Writes the report as one HTML file. */
export function writeHtmlReport({ readings, problems, files }: Checked, path: string): void {
  const lineOf = sourceLines(files);
  const view = reportView({ readings, problems, tableName, lineOf, places: PLACES });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, htmlReport(view));
}

/** Names of slips: the file's own name, or its whole path where two files bear the same. */
function slipNames(files: readonly string[]): Map<string, string> {
  const byName = Map.groupBy(files, slipName);
  return new Map(
    files.map((file) => {
      const alone = byName.get(slipName(file))?.length === 1;
      return [file, alone ? slipName(file) : slipName(file.replaceAll(/[/\\:]+/g, '-'))];
    }),
  );
}

/** Writes a return slip, as CSV and as a page, for each file with errors or warnings; gives the files written. */
export function writeSlips({ problems, files }: Checked, dir: string): string[] {
  const faulty = files.filter(({ file }) => needsSlip(file, problems));
  const names = slipNames(faulty.map(({ file }) => file));
  mkdirSync(dir, { recursive: true });
  return faulty.flatMap(({ office, ...input }) => {
    const slip = returnSlip(input, problems, office);
    const path = join(dir, names.get(input.file) ?? slipName(input.file));
    writeFileSync(`${path}.csv`, slipCsv(slip));
    writeFileSync(`${path}.html`, slipPage(slip));
    return [`${path}.csv`, `${path}.html`];
  });
}
