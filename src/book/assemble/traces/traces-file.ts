import type { SheetSource } from '../../../intake/source-sheets.ts';
import type { UnitRef } from '../../schema/parts.ts';
import type { GivenInput, TracesFile } from '../../schema/traces-file.ts';
import { citedFiles } from './cited-files.ts';
import { sharedInputs } from './shared-inputs.ts';
import { TextList } from './text-list.ts';
import type { Trace, TracedPlace, TraceInput } from './trace.ts';

/** The traces of a unit as their file has them: each text and each row once, and runs of inputs where they stand first. */
export function tracesFileOf(unit: UnitRef, traces: readonly Trace[], sheetOf: SheetSource): TracesFile {
  const list = new TextList();
  const files = citedFiles(traces, sheetOf);
  const filePlaces = new Map(files.map(({ file }, at) => [file, at]));
  const rowAt = ({ file, line }: TracedPlace): [number, number] => [filePlaces.get(file) ?? -1, line];

  const given = ({ symbol, label, value, rows, revised, elsewhere }: TraceInput): GivenInput => ({
    symbol,
    label: list.placeOf(label),
    value,
    ...(rows.length > 0 && { rows: rows.map(rowAt) }),
    ...(revised.length > 0 && { revised: revised.map((was) => ({ value: was.value, row: rowAt(was.row) })) }),
    ...(elsewhere !== null && { trace: elsewhere.trace }),
    ...(elsewhere !== null && elsewhere.unit !== null && { unit: elsewhere.unit }),
  });

  const inputs = sharedInputs(traces);
  const published = traces.map(({ id, title, rule, steps, value, kind }, at) => ({
    id,
    title,
    rule: list.placeOf(rule),
    inputs: (inputs[at] ?? []).map((input) => ('from' in input ? input : given(input))),
    steps: steps.map((step) => ({ ...step, label: list.placeOf(step.label) })),
    value,
    kind,
  }));
  return { unit, traces: published, texts: list.texts, files };
}
