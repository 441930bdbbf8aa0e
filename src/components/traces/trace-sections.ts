import type { CitedFile, PublishedTrace } from '../../book/schema/traces-file.ts';
import { html, type Markup } from '../../contract/markup.ts';
import { traceWords } from '../../words/pages/trace.ts';
import { originalOf } from '../parts/row-place.ts';
import { fileHref, type Place } from '../shell/site-path.ts';
import { traceLines } from './trace-lines.ts';
import { citedRows, inputRows, stepRows } from './trace-rows.ts';
import type { TraceSheet } from './trace-sheet.ts';
import { tracedValue } from './traced-value.ts';

function inputTable(trace: PublishedTrace, sheet: TraceSheet): Markup | null {
  const { language } = sheet.place;
  const { input, symbol, value, source } = traceWords;
  if (trace.inputs.length === 0) return null;
  return html`<table class="table compact inputs"><thead><tr><th>${input[language]}<th>${symbol[language]}<th>${value[language]}<th>${source[language]}<tbody>${inputRows(trace, sheet)}</table>`;
}

function stepTable(trace: PublishedTrace, sheet: TraceSheet): Markup | null {
  const { language } = sheet.place;
  const { step, expression, result } = traceWords;
  if (trace.steps.length === 0) return null;
  return html`<table class="table compact steps"><thead><tr><th>${step[language]}<th>${expression[language]}<th>${result[language]}<tbody>${stepRows(trace, sheet)}</table>`;
}

/** The derivation of one number as a section: its place on the page, rule, inputs with their rows, steps, result. */
export function traceSection(trace: PublishedTrace, sheet: TraceSheet): Markup {
  const { language } = sheet.place;
  const { id, title, rule } = trace;
  return html`<section class="section derivation" id="${id}" data-lines="${traceLines(trace)}"><h2>${sheet.numbers.get(id) ?? 0}. ${title[language]} <small>${tracedValue(trace, language)}</small></h2><p>${sheet.file.texts[rule]?.[language] ?? ''}</p><div class="derivation-parts">${inputTable(trace, sheet)}${stepTable(trace, sheet)}</div></section>`;
}

function citedTable(cited: CitedFile, at: number, place: Place): Markup {
  const { file, header } = cited;
  const head = header.map((cell) => html`<th>${cell}`);
  return html`<section class="scroll" aria-label="${file}" tabindex="0"><table class="table compact cited"><caption><a href="${fileHref(place, originalOf(file))}">${file}</a><thead><tr><th>${traceWords.lineNumber[place.language]}${head}<tbody>${citedRows(cited, at)}</table></section>`;
}

/** The rows that a page's numbers rest on, word for word, by file. */
export function citedTables({ place, quoted }: TraceSheet): Markup[] {
  return [...quoted].map(([at, cited]) => citedTable(cited, at, place));
}
