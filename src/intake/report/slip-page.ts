import { html, type Markup } from '../../contract/markup.ts';
import {
  notReadable,
  rowsNotListed,
  slipColumn,
  slipLine,
  slipRule,
  slipSignatures,
  slipTitle,
  wholeFile,
} from '../messages/slip-messages.ts';
import { both, bothLines, mailedPage, scrollBox } from './mailed-page.ts';
import type { ReturnSlip, SlipRow } from './return-slip.ts';

/** A file of up to so many rows is printed whole, a longer one with its faulty rows only. */
const WHOLE = 200;
/** Columns that an upright page can hold. */
const UPRIGHT = 6;

function rowOf({ line, cells, problems }: SlipRow, width: number): Markup {
  const filled = Array.from({ length: width }, (_, at) => html`<td>${cells[at] ?? ''}</td>`);
  const state = problems.length === 0 ? html`<tr>` : html`<tr class="todo">`;
  return html`${state}<th scope="row" class="number">${line}</th>${filled}<td class="problem">${problems.map(bothLines)}</td></tr>
`;
}

function headOf(header: SlipRow | undefined, width: number): Markup {
  const names = Array.from(
    { length: width },
    (_, at) => html`<th scope="col">${header?.cells[at] ?? ''}</th>`,
  );
  return html`<thead><tr><th scope="col">${both(slipLine)}</th>${names}<th scope="col">${both(slipColumn)}</th></tr></thead>
`;
}

function rowsTable({ file, rows, header, width }: ReturnSlip): Markup {
  const below = rows.filter((_, index) => index !== header);
  const listed = rows.length <= WHOLE ? below : below.filter(({ problems }) => problems.length > 0);
  const rest = below.length - listed.length;
  const more = rest > 0 ? html`<p>${both(rowsNotListed(rest))}</p>` : null;
  const body = html`<tbody>
${listed.map((row) => rowOf(row, width))}</tbody>`;
  const table = html`<table>
${headOf(header === null ? undefined : rows[header], width)}${body}
</table>
`;
  return html`${scrollBox(slipTitle(file), table)}${more}`;
}

/** The return slip as a page of A4 to print, sign and send back; upright or, for wide files, across. */
export function slipPage(slip: ReturnSlip): string {
  const title = slipTitle(slip.file);
  const whole =
    slip.whole.length === 0 ? null : html`<h2>${both(wholeFile)}</h2>${slip.whole.map(bothLines)}`;
  const rows = slip.rows.length === 0 ? html`<p>${both(notReadable)}</p>` : rowsTable(slip);
  const signatures = slipSignatures.map((label) => html`<span>${both(label)}</span>`);
  const body = html`<h1>${both(title)}</h1>
${bothLines(slipRule)}
${whole}
${rows}
<p class="signatures">${signatures}</p>`;
  return mailedPage(title, slip.width > UPRIGHT ? 'A4 landscape' : 'A4 portrait', body);
}
