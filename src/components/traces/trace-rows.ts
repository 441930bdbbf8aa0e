import { ascending } from 'd3-array';
import type { CitedFile, GivenInput, PublishedTrace, SharedInputs } from '../../book/schema/traces-file.ts';
import type { Language } from '../../contract/bilingual.ts';
import { html, type Markup } from '../../contract/markup.ts';
import { traceWords } from '../../words/pages/trace.ts';
import { cellText } from '../parts/cell-text.ts';
import { originalOf, placeText } from '../parts/row-place.ts';
import { office } from '../shell/site-office.ts';
import { fileHref, pageHref } from '../shell/site-path.ts';
import { condensedInputs, type InputKind } from './condensed-inputs.ts';
import { inputsOf, type TraceSheet } from './trace-sheet.ts';

// A site of a thousand units has a million of these rows. As text they take a fraction of the time of components, and without
// the end tags that HTML leaves to the reader, and with styles by column, half of the room.

type RowAt = NonNullable<GivenInput['rows']>[number];

/** Text with its subscripts, written `p_{0}`, lowered. */
function formula(text: string): Markup {
  const { markup } = html`${text}`;
  return { markup: markup.replace(/_\{([^}]*)\}/g, '<sub>$1</sub>') };
}

/** `a_{1}—a_{10}`: the symbols of a run. */
function runSymbols(symbol: string, count: number, language: Language): Markup {
  const last = symbol.replace(/_\{(\d+)\}/g, (_, number: string) => `_{${Number(number) + count - 1}}`);
  return formula(traceWords.fromTo(symbol, last)[language]);
}

/** Anchor of a row that the page quotes, by the place of its file. */
function rowAnchor(at: number, line: number): string {
  return `r${at + 1}-${line}`;
}

/** Leads to a row: to where the page quotes it, else to the original where that is published. */
function rowHref(at: number, line: number, { place, file: { files }, quoted }: TraceSheet): string | null {
  if (quoted.has(at)) return `#${rowAnchor(at, line)}`;
  return office.audience === 'internal' ? fileHref(place, originalOf(files[at]?.file ?? '')) : null;
}

/** File and lines of rows, one file below the other, each leading to its first row. */
function placesOf(rows: readonly RowAt[], sheet: TraceSheet): Markup[] {
  const { place, file } = sheet;
  const places = [...Map.groupBy(rows, ([at]) => at)].map(([at, found]) => {
    const lines = found.map(([, line]) => line).toSorted(ascending);
    const text = placeText({ file: file.files[at]?.file ?? '', lines }, place.language);
    const href = rowHref(at, lines[0] ?? 0, sheet);
    return href === null ? html`${text}` : html`<a href="${href}">${text}</a>`;
  });
  return places.length === 1 ? places : places.map((each) => html`<span class="row-place">${each}</span>`);
}

/** `第3项`: the link to another section of the page. */
function sectionLink(id: string, { place, numbers }: TraceSheet): Markup {
  return html`<a href="#${id}">${traceWords.item(numbers.get(id) ?? 0)[place.language]}</a>`;
}

/** Where a value stands or is worked out: in rows, in another section, on the page of a unit below. */
function whereabouts({ rows, trace, unit }: GivenInput, sheet: TraceSheet): Markup | Markup[] {
  if (trace === undefined) return placesOf(rows ?? [], sheet);
  if (unit === undefined) return sectionLink(trace, sheet);
  const { place } = sheet;
  return html`<a href="${pageHref(place, `trace/${unit}#${trace}`)}">${traceWords.ofUnit[place.language]}</a>`;
}

function earlierValues({ revised }: GivenInput, sheet: TraceSheet): Markup[] {
  const { language } = sheet.place;
  return (revised ?? []).map(({ value, row }) => {
    const was = traceWords.revised(cellText(value, language))[language];
    const [at, line] = row;
    const from = placeText({ file: sheet.file.files[at]?.file ?? '', lines: [line] }, language);
    return html`<span class="small faint" title="${from}">${was}</span>`;
  });
}

function givenRow(input: GivenInput, sheet: TraceSheet): Markup {
  const { language } = sheet.place;
  const { label, symbol, value } = input;
  return html`<tr><th>${sheet.file.texts[label]?.[language] ?? ''}<td>${formula(symbol)}<td>${cellText(value, language)}${earlierValues(input, sheet)}<td>${whereabouts(input, sheet)}`;
}

function sharedRow(input: SharedInputs, sheet: TraceSheet): Markup {
  const { language } = sheet.place;
  const { symbol, count, from } = input;
  const inputs = inputsOf(input, sheet);
  const label = sheet.file.texts[inputs[0]?.label ?? -1] ?? { zh: '', en: '' };
  const values = inputs.map(({ value }) => cellText(value, language)).join(traceWords.comma[language]);
  return html`<tr><th>${traceWords.together(label, count, 'listed')[language]}<td>${runSymbols(symbol, count, language)}<td class="run">${values}<td>${sectionLink(from.trace, sheet)} ${runSymbols(from.symbol, count, language)}`;
}

function kindRow({ symbol, first, count, sum, rows }: InputKind, sheet: TraceSheet): Markup {
  const { language } = sheet.place;
  const label = sheet.file.texts[first.label] ?? { zh: '', en: '' };
  const how = sum === null ? 'listed' : 'summed';
  const ofUnits = html`<a href="${pageHref(sheet.place, 'units')}">${traceWords.ofUnits[language]}</a>`;
  const from = first.unit === undefined ? placesOf(rows, sheet) : ofUnits;
  return html`<tr><th>${traceWords.together(label, count, how)[language]}<td>${formula(symbol)}<td>${cellText(sum, language)}<td>${from}`;
}

/** Rows of the table of a trace's inputs: label, symbol, value with those it replaced, and where it stands. */
export function inputRows(trace: PublishedTrace, sheet: TraceSheet): Markup[] {
  return condensedInputs(trace).map((input) => {
    if ('from' in input) return sharedRow(input, sheet);
    return 'first' in input ? kindRow(input, sheet) : givenRow(input, sheet);
  });
}

/** Rows of the table of a trace's steps: label, expression, result; that which the trace is about stands out. */
export function stepRows({ steps, value: result }: PublishedTrace, { place, file }: TraceSheet): Markup[] {
  const { language } = place;
  const last = steps.findLastIndex(({ value }) => value === result);
  return steps.map(({ label, expression, value }, at) => {
    const text = cellText(value, language);
    return html`<tr><th>${file.texts[label]?.[language] ?? ''}<td>${formula(expression)}<td>${at === last ? html`<b>${text}</b>` : text}`;
  });
}

/** Rows of a file as they stand in it, each with its anchor; `at` is the place of the file. */
export function citedRows({ rows }: CitedFile, at: number): Markup[] {
  return rows.map(
    ({ line, cells }) =>
      html`<tr id="${rowAnchor(at, line)}"><th>${line}${(cells ?? []).map((cell) => html`<td>${cell}`)}`,
  );
}
