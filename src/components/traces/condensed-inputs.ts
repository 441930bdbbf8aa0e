import type { GivenInput, PublishedTrace } from '../../book/schema/traces-file.ts';

type Input = PublishedTrace['inputs'][number];

/** Many inputs of one kind, told in one line. */
export interface InputKind {
  /** Their symbol without its number: `T_{i}`, `x_{i}/n_{i}`. */
  readonly symbol: string;
  readonly first: GivenInput;
  readonly count: number;
  /** `null` where they are no numbers. */
  readonly sum: number | null;
  readonly rows: NonNullable<GivenInput['rows']>;
}

/** So many inputs are read one by one; of more, those of one kind are told together. */
const MOST = 60;
/** A kind of so few inputs is not worth telling together. */
const FEW = 12;

/** Whether a trace has more inputs than are read one by one. */
export function isCondensed({ inputs }: PublishedTrace): boolean {
  return inputs.length > MOST;
}

/** The letter of a symbol `T_{3}` or `x_{3}/n_{3}`, without its numbers. */
function kindOf({ symbol }: Input): string {
  return symbol.replace(/_\{\d+\}/g, '_{i}');
}

function together(inputs: readonly GivenInput[], first: GivenInput): InputKind {
  const values = inputs.map(({ value }) => value);
  const adds = values.every((value) => typeof value === 'number');
  return {
    symbol: kindOf(first),
    first,
    count: inputs.length,
    sum: adds ? values.reduce((sum, value) => sum + value, 0) : null,
    rows: inputs.flatMap(({ rows }) => rows ?? []),
  };
}

/**
 * The inputs of a trace as a page shows them: those of hundreds of units stand in one line a kind, with their number, their sum
 * where they are numbers, and all their rows.
 */
export function condensedInputs(trace: PublishedTrace): readonly (Input | InputKind)[] {
  if (!isCondensed(trace)) return trace.inputs;
  return [...Map.groupBy(trace.inputs, kindOf).values()].flatMap((kind): (Input | InputKind)[] => {
    const given = kind.flatMap((input) => ('from' in input ? [] : [input]));
    const [first] = given;
    return first === undefined || kind.length <= FEW ? kind : [together(given, first)];
  });
}
