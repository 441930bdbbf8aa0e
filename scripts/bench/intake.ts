import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeDocumentLog } from './document-log.ts';
import { line, megabytes } from './figures-line.ts';
import { type MeasuredRun, measured } from './measured-run.ts';

const FOLDER = resolve(import.meta.dirname, '../../build/bench');
const TIMES = 3;
/** Rows of a log that is read in no time. */
const FEW = 10;

type Encoding = 'utf-8' | 'gb18030';

interface Subject {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
}

/** What is measured. Papa Parse alone comes first: the others are given as multiples of it. */
const SUBJECTS: readonly Subject[] = [
  { name: 'Papa Parse alone', script: 'papaparse', args: [] },
  { name: 'kaoping, all checks', script: 'kaoping', args: ['check'] },
  { name: '… records kept', script: 'kaoping', args: ['keep'] },
  { name: 'tableschema 1.12.6', script: 'tableschema', args: [] },
];

function logOf(rows: number, encoding: Encoding): string {
  return join(FOLDER, `document-log-${rows}-${encoding}.csv`);
}

function row(name: string, run: MeasuredRun, floor: MeasuredRun): string {
  return line([
    name,
    run.rows.toLocaleString('en'),
    run.faulty === null ? '–' : run.faulty.toLocaleString('en'),
    `${run.cpu.toFixed(1)} s`,
    `${(run.cpu / floor.cpu).toFixed(1)} ×`,
    `${run.wall.toFixed(1)} s`,
    megabytes(run.peak),
  ]);
}

/**
 * Measures intake on a log of documents: `rows` rows; a tenth of them, to see what memory does; and a few, to see what the
 * start of the process takes. Each figure is the median of several processes, start of Node included.
 */
export function benchIntake(rows: number, say: (text: string) => void): void {
  for (const size of [FEW, Math.round(rows / 10), rows]) {
    for (const encoding of ['utf-8', 'gb18030'] as const) {
      const path = logOf(size, encoding);
      writeDocumentLog(path, size, encoding);
      const bytes = megabytes(statSync(path).size);
      say(`\n${size.toLocaleString('en')} rows, ${encoding}, ${bytes}, median of ${TIMES} runs`);
      say(line(['', 'rows seen', 'refused', 'CPU', 'of Papa', 'wall', 'peak']));
      let floor: MeasuredRun | null = null;
      for (const { name, script, args } of SUBJECTS) {
        const file = join(import.meta.dirname, `subject-${script}.ts`);
        const run = measured(file, [path, encoding, ...args], TIMES);
        floor ??= run;
        say(row(name, run, floor));
      }
    }
  }
}
