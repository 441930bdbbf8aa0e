import type { SharedInputs } from '../../schema/traces-file.ts';
import type { Trace, TraceInput } from './trace.ts';

/** Fewer inputs are as quickly read again as looked up. */
const FEWEST = 4;

/** A trace with the content of each of its inputs. */
interface Known {
  readonly trace: Trace;
  readonly contents: readonly string[];
}

/** Where an input stands first. */
interface Standing extends Known {
  readonly at: number;
}

/** What makes two inputs the same whatever they are called: value, rows and corrections, or where the value is worked out. */
function contentOf({ value, rows, revised, elsewhere }: TraceInput): string {
  let content = `${value ?? ''}`;
  for (const { file, line } of rows) content += `|${file}:${line}`;
  for (const was of revised) content += `|${was.value}<${was.row.file}:${was.row.line}`;
  return elsewhere === null ? content : `${content}|${elsewhere.unit ?? ''}#${elsewhere.trace}`;
}

/** Whether a run may begin with an input: one that a row states and a step reads. */
function beginsRun({ symbol, rows }: TraceInput): boolean {
  return symbol !== '' && rows.length > 0;
}

/** A symbol with the number in its subscripts raised: `x_{1}/n_{1}` by 2 is `x_{3}/n_{3}`. */
function raised(symbol: string, by: number): string {
  if (by === 0) return symbol;
  return symbol.replace(/_\{(\d+)\}/g, (_, number: string) => `_{${Number(number) + by}}`);
}

/** How many of the inputs from `at` on stand one after the other from `standing` on, numbered on alike. */
function runLength({ trace, contents }: Known, at: number, standing: Standing): number {
  const { inputs } = trace;
  const { inputs: others } = standing.trace;
  const start = inputs[at];
  const other = others[standing.at];
  if (start === undefined || other === undefined) return 0;
  const alike = (by: number) => {
    const [one, same] = [inputs[at + by], others[standing.at + by]];
    if (one === undefined || same === undefined) return false;
    if (contents[at + by] !== standing.contents[standing.at + by]) return false;
    return one.symbol === raised(start.symbol, by) && same.symbol === raised(other.symbol, by);
  };
  let length = 0;
  while (alike(length)) length += 1;
  return length;
}

function withRuns(known: Known, standings: ReadonlyMap<string, Standing>): (TraceInput | SharedInputs)[] {
  const { inputs } = known.trace;
  const kept: (TraceInput | SharedInputs)[] = [];
  for (let at = 0; at < inputs.length; ) {
    const input = inputs[at] as TraceInput;
    const standing = beginsRun(input) ? standings.get(known.contents[at] ?? '') : undefined;
    const count = standing === undefined ? 0 : runLength(known, at, standing);
    const symbol = standing?.trace.inputs[standing.at]?.symbol;
    if (standing !== undefined && symbol !== undefined && count >= FEWEST) {
      kept.push({ symbol: input.symbol, count, from: { trace: standing.trace.id, symbol } });
      at += count;
    } else {
      kept.push(input);
      at += 1;
    }
  }
  return kept;
}

/**
 * The inputs of each trace, where runs of inputs that an earlier trace has already are told by that: the months of a projection
 * are those of its target, and a criterion's are the first of them.
 */
export function sharedInputs(traces: readonly Trace[]): (TraceInput | SharedInputs)[][] {
  const standings = new Map<string, Standing>();
  return traces.map((trace) => {
    const known = { trace, contents: trace.inputs.map(contentOf) };
    const inputs = withRuns(known, standings);
    known.contents.forEach((content, at) => {
      const input = trace.inputs[at];
      if (input && beginsRun(input) && !standings.has(content)) standings.set(content, { ...known, at });
    });
    return inputs;
  });
}
