import type { Trace } from '../book/schema/unit-file.ts';
import { traceWords } from '../words/pages/trace.ts';

type Input = Trace['inputs'][number];

/** So many inputs are read one by one; of more, those of one kind are told together. */
const MOST = 60;
/** A kind of so few inputs is not worth telling together. */
const FEW = 12;

/** The letter of a symbol `T_{3}` or `x_{3}/n_{3}`, without its numbers. */
function kindOf({ symbol }: Input): string {
  return symbol.replace(/_\{\d+\}/g, '_{i}');
}

function together(inputs: readonly Input[], first: Input): Input {
  const values = inputs.map(({ value }) => value);
  const adds = values.every((value) => typeof value === 'number');
  return {
    symbol: kindOf(first),
    label: traceWords.together(first.label, inputs.length, adds ? 'summed' : 'listed'),
    value: adds ? values.reduce((sum, value) => sum + value, 0) : null,
    rows: inputs.flatMap(({ rows }) => rows),
    revised: [],
  };
}

/**
 * The inputs of a trace as a page shows them: those of hundreds of units stand in one line a kind, with their number, their sum
 * where they are numbers, and all their rows.
 */
export function condensedInputs(inputs: readonly Input[]): readonly Input[] {
  if (inputs.length <= MOST) return inputs;
  return [...Map.groupBy(inputs, kindOf).values()].flatMap((kind) => {
    const [first] = kind;
    return first === undefined || kind.length <= FEW ? kind : [together(kind, first)];
  });
}
