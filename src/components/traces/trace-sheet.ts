import type { CitedFile, GivenInput, SharedInputs, TracesFile } from '../../book/schema/traces-file.ts';
import type { Place } from '../shell/site-path.ts';

/** The traces of a unit as a page reads them. */
export interface TraceSheet {
  readonly place: Place;
  readonly file: TracesFile;
  /** Number of each trace on the page by its id, from 1: on paper no link says where a section stands. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Files whose rows the page quotes, by their places among the files. */
  readonly quoted: ReadonlyMap<number, CitedFile>;
}

/** Looks up once what every row of a page asks for. */
export function traceSheet(place: Place, file: TracesFile): TraceSheet {
  const quoted = file.files.flatMap((cited, at) =>
    cited.rows.some(({ cells }) => cells !== undefined) ? [[at, cited] as const] : [],
  );
  const numbers = new Map(file.traces.map(({ id }, at) => [id, at + 1]));
  return { place, file, numbers, quoted: new Map(quoted) };
}

/** The inputs that an entry of a trace refers to, in the trace in which they stand. */
export function inputsOf({ from, count }: SharedInputs, { file }: TraceSheet): readonly GivenInput[] {
  const there = file.traces.find(({ id }) => id === from.trace)?.inputs ?? [];
  const first = there.findIndex((input) => !('from' in input) && input.symbol === from.symbol);
  return there.slice(first, first + count).flatMap((input) => ('from' in input ? [] : [input]));
}
