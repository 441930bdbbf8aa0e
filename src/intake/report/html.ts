import { html, type Markup } from '../../contract/markup.ts';
import { pageMessages } from '../messages/page-messages.ts';
import {
  filesChecked,
  morePlaces,
  nothingWrong,
  notRecognised,
  problemsFound,
  remedyLabel,
  rowsRead,
  severityWords,
} from '../messages/report-messages.ts';
import { both, bothLines, mailedPage, scrollBox } from './mailed-page.ts';
import type { FaultView, FileView, PlaceView, ReportView } from './report-view.ts';

function placeItem({ place, value, message, line }: PlaceView): Markup {
  // A value is the same text in both languages but for its quotation marks.
  const met = value.zh === '' ? null : html` <strong>${value.zh}</strong>`;
  const where = html`<span>${place.zh}</span>${met} <span lang="en">${place.en}</span>`;
  const marked = line === null || line.cell === null ? null : html`<mark>${line.cell}</mark>`;
  const text =
    line === null
      ? null
      : html`<code class="line"><b>${line.number} │ </b>${line.before}${marked}${line.after}</code>`;
  const said = message === null ? null : bothLines(message);
  return html`<li>${where}${said}${text}</li>`;
}

function faultBlock({ code, severity, message, remedy, count, places }: FaultView): Markup {
  const shown = places.filter(
    ({ place, value, message }) => place.zh !== '' || value.zh !== '' || message !== null,
  );
  const rest = count - places.length;
  const times = count === 1 ? '' : ` ×${count}`;
  const items = shown.length === 0 ? null : html`<ul class="places">${shown.map(placeItem)}</ul>`;
  const more = rest > 0 ? html`<p>${both(morePlaces(rest))}</p>` : null;
  const todo =
    severity === 'note'
      ? null
      : html`<p class="both"><span><strong>${remedyLabel.zh}</strong>${remedy.zh}</span> <span lang="en"><strong>${remedyLabel.en}</strong>${remedy.en}</span></p>`;
  return html`<div class="fault ${severity}">
<p class="both"><span><span class="severity">${severityWords[severity].zh}</span> ${message.zh} <span class="code">${code}${times}</span></span> <span lang="en">${severityWords[severity].en}: ${message.en}</span></p>
${items}${more}${todo}
</div>
`;
}

function tablesOf({ reading }: FileView): Markup {
  const tables = reading?.tables ?? [];
  return both(
    tables.length === 0
      ? notRecognised
      : { zh: tables.map(({ zh }) => zh).join('、'), en: tables.map(({ en }) => en).join(', ') },
  );
}

function fileSection(file: FileView): Markup {
  const { reading, counts } = file;
  const facts = reading === null ? null : bothLines(rowsRead(reading.rows));
  return html`<section>
<h2>${file.file}</h2>
${facts}${bothLines(problemsFound(counts))}
${file.faults.map(faultBlock)}</section>
`;
}

function fileRow(file: FileView): Markup {
  const { reading, counts } = file;
  const numbers =
    reading === null
      ? ['', '', '', '']
      : [reading.rows.read, reading.rows.accepted, reading.rows.setAside, reading.rows.refused];
  const cells = [...numbers, counts.error, counts.warning, counts.note];
  return html`<tr><th scope="row">${file.file}</th><td>${reading === null ? null : tablesOf(file)}</td><td>${reading?.encoding ?? ''}</td>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>
`;
}

function filesTable(files: readonly FileView[]): Markup {
  const { file, table, encoding, read, accepted, setAside, refused } = pageMessages;
  const { error, warning, note } = severityWords;
  const heads = [file, table, encoding, read, accepted, setAside, refused, error, warning, note];
  return html`<table>
<thead><tr>${heads.map((head) => html`<th scope="col">${both(head)}</th>`)}</tr></thead>
<tbody>
${files.map(fileRow)}</tbody>
</table>
`;
}

/**
 * The report as one self-contained HTML file in both languages, to be mailed and printed: counts first, then file by
 * file each fault once, with its places, the line and the cell marked.
 */
export function htmlReport({ counts, rows, files }: ReportView): string {
  const read = files.filter(({ reading }) => reading !== null);
  const summary = [filesChecked(read.length), rowsRead(rows), problemsFound(counts)];
  const faulty = files.filter(({ faults }) => faults.length > 0);
  const found = faulty.length === 0 ? html`<p>${both(nothingWrong)}</p>` : html`${faulty.map(fileSection)}`;
  const body = html`<h1>${both(pageMessages.title)}</h1>
${summary.map(bothLines)}
${scrollBox(pageMessages.file, filesTable(files))}${found}`;
  return mailedPage(pageMessages.title, 'A4 portrait', body);
}
