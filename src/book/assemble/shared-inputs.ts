import type { SharedInputs } from '../schema/traces-file.ts';
import type { Trace, TraceInput } from './trace.ts';

/** Fewer inputs are as quickly read again as looked up. */
const FEWEST = 4;

/** Where an input stands first. */
interface Standing {
  readonly trace: Trace;
  readonly at: number;
}

/** What makes two inputs the same whatever they are called: value, rows and corrections. `null` without a row or a symbol. */
function contentOf({ symbol, value, rows, revised }: TraceInput): string | null {
  if (symbol === '' || rows.length === 0) return null;
  const places = rows.map(({ file, line }) => `${file}:${line}`);
  return [value, ...places, ...revised.map((was) => `${was.value}<${was.row.file}:${was.row.line}`)].join(
    '|',
  );
}

/** A symbol with the number in its subscripts raised: `x_{1}/n_{1}` by 2 is `x_{3}/n_{3}`. */
function raised(symbol: string, by: number): string {
  return symbol.replace(/_\{(\d+)\}/g, (_, number: string) => `_{${Number(number) + by}}`);
}

/** How many of the inputs from `at` on stand one after the other from `standing` on, numbered on alike. */
function runLength(inputs: readonly TraceInput[], at: number, { trace, at: first }: Standing): number {
  const start = inputs[at];
  const other = trace.inputs[first];
  if (start === undefined || other === undefined) return 0;
  const alike = (by: number) => {
    const [one, same] = [inputs[at + by], trace.inputs[first + by]];
    if (one === undefined || same === undefined) return false;
    const numbered = one.symbol === raised(start.symbol, by) && same.symbol === raised(other.symbol, by);
    return numbered && contentOf(one) === contentOf(same);
  };
  let length = 0;
  while (alike(length)) length += 1;
  return length;
}

function withRuns(
  inputs: readonly TraceInput[],
  standings: ReadonlyMap<string, Standing>,
): (TraceInput | SharedInputs)[] {
  const kept: (TraceInput | SharedInputs)[] = [];
  for (let at = 0; at < inputs.length; ) {
    const input = inputs[at] as TraceInput;
    const standing = standings.get(contentOf(input) ?? '');
    const count = standing === undefined ? 0 : runLength(inputs, at, standing);
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
    const inputs = withRuns(trace.inputs, standings);
    trace.inputs.forEach((input, at) => {
      const content = contentOf(input);
      if (content !== null && !standings.has(content)) standings.set(content, { trace, at });
    });
    return inputs;
  });
}
