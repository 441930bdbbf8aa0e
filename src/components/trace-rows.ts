import type { CitedFile, Trace } from '../book/schema/unit-file.ts';
import type { Language } from '../contract/bilingual.ts';
import { html, type Markup } from '../contract/markup.ts';
import { traceWords } from '../words/pages/trace.ts';
import { cellText } from './cell-text.ts';
import { placeText, rowAnchor, rowPlace } from './row-place.ts';
import { rowPlacesMarkup } from './row-places-markup.ts';
import type { Place } from './site-path.ts';
import { stretchesOf } from './subscripts.ts';

// A site of a thousand units has a million of these rows. As text they take a fraction of the time of components.

type Input = Trace['inputs'][number];

function formula(text: string): Markup[] {
  return stretchesOf(text).map((stretch) =>
    stretch.lowered ? html`<sub>${stretch.text}</sub>` : html`${stretch.text}`,
  );
}

function earlierValues({ revised }: Input, language: Language): Markup[] {
  return revised.map(({ value, row }) => {
    const was = traceWords.revised(cellText(value, language))[language];
    return html`<span class="small faint" title="${placeText(rowPlace(row), language)}">${was}</span>`;
  });
}

/** Rows of the table of a trace's inputs: label, symbol, value with those it replaced, and where it stands. */
export function inputRows(inputs: readonly Input[], place: Place, quoted: readonly string[]): Markup[] {
  const { language } = place;
  return inputs.map(
    (input) =>
      html`<tr><th scope="row">${input.label[language]}</th><td class="symbol">${formula(input.symbol)}</td><td class="number">${cellText(input.value, language)}${earlierValues(input, language)}</td><td>${rowPlacesMarkup(input.rows, place, quoted)}</td></tr>`,
  );
}

/** Rows of the table of a trace's steps: label, expression, result. */
export function stepRows(steps: Trace['steps'], language: Language): Markup[] {
  return steps.map(
    ({ label, expression, value }) =>
      html`<tr><th scope="row">${label[language]}</th><td>${formula(expression)}</td><td class="number">${cellText(value, language)}</td></tr>`,
  );
}

/** Rows of a file as they stand in it, each with its anchor; `files` are all that the page quotes from. */
export function citedFileRows({ file, rows }: CitedFile, files: readonly string[]): Markup[] {
  return rows.map(
    ({ line, cells }) =>
      html`<tr id="${rowAnchor({ file, line }, files)}"><th scope="row" class="number">${line}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  );
}
