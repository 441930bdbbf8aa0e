import './missing-builtins.ts';
import type { CheckFile } from '../book/schema/check-file.ts';
import type { Language } from '../contract/bilingual.ts';
import { filesChecked, problemsFound, rowsRead } from '../intake/messages/report-messages.ts';
import type { ReportView } from '../intake/report/report-view.ts';
import { copyName, slipName } from '../intake/report/return-name.ts';
import { checkWords } from '../words/pages/check.ts';
import { type CheckCore, type CheckLink, checkLink } from './check-link.ts';
import type { CheckAnswer, GivenFile } from './checking.ts';
import { download } from './download.ts';
import { partOf } from './element.ts';
import { givenFile } from './given-file.ts';
import { type ResultContext, resultSection, type TakeAway } from './result-view.ts';

/** The parts of the page that the script moves. */
interface Parts {
  readonly input: HTMLInputElement;
  readonly zone: HTMLElement;
  readonly month: HTMLSelectElement;
  readonly clear: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

function partsOfPage(): Parts {
  return {
    input: partOf('check-files', HTMLInputElement),
    zone: partOf('check-zone', HTMLElement),
    month: partOf('check-month', HTMLSelectElement),
    clear: partOf('check-clear', HTMLButtonElement),
    status: partOf('check-status', HTMLElement),
    results: partOf('check-results', HTMLElement),
  };
}

/** Hands a text to the reader as a file. */
function give(name: string, type: string, text: string): void {
  download(name, new Blob([text], { type }));
}

function summaryOf({ files, rows, counts }: ReportView, language: Language): string {
  const read = files.filter(({ reading }) => reading !== null).length;
  const parts = [filesChecked(read), rowsRead(rows), problemsFound(counts)];
  const joined = parts.map((part) => part[language]).join(language === 'zh' ? '；' : '; ');
  const verdict = counts.error > 0 ? checkWords.mustMend : checkWords.mayBeSent;
  return language === 'zh' ? `${joined}。${verdict.zh}` : `${joined}. ${verdict.en}`;
}

interface Desk {
  readonly parts: Parts;
  readonly language: Language;
  readonly known: CheckFile;
  readonly ask: CheckLink;
  /** Files under check, by name. */
  readonly files: Map<string, GivenFile>;
  /** Counts the checks, so that an answer that comes too late is dropped. */
  turn: number;
}

async function takeAway(desk: Desk, kind: TakeAway, file: string): Promise<void> {
  const answer = await desk.ask({ kind: kind === 'copy' ? 'copy' : 'slip', file });
  if (answer.kind === 'copy') give(copyName(file), 'text/csv', answer.csv);
  else if (answer.kind !== 'slip') showFailure(desk, answer);
  else if (kind === 'slip') give(`${slipName(file)}.csv`, 'text/csv', answer.csv);
  else give(`${slipName(file)}.html`, 'text/html', answer.page);
}

function showFailure({ parts, language }: Desk, answer: CheckAnswer): void {
  const detail = answer.kind === 'failed' ? answer.detail : answer.kind;
  parts.status.textContent = checkWords.failed(detail)[language];
}

function showReport(desk: Desk, answer: Extract<CheckAnswer, { kind: 'report' }>): void {
  const { parts, language } = desk;
  const context: ResultContext = {
    language,
    offers: answer.offers,
    takeAway: (kind, file) => void takeAway(desk, kind, file),
  };
  const order = [...answer.view.files].sort(
    (one, other) => other.counts.error - one.counts.error || other.counts.warning - one.counts.warning,
  );
  parts.results.replaceChildren(...order.map((file) => resultSection(file, context)));
  parts.status.textContent = summaryOf(answer.view, language);
  parts.status.focus();
}

/** Checks all files anew: what is wrong with one may rest on another. */
async function checkAll(desk: Desk): Promise<void> {
  const { parts, language, known, ask } = desk;
  desk.turn += 1;
  const { turn } = desk;
  const files = [...desk.files.values()];
  parts.clear.hidden = files.length === 0;
  if (files.length === 0) {
    parts.status.textContent = '';
    parts.results.replaceChildren();
    return;
  }
  await ask({ kind: 'begin', known, month: parts.month.value === '' ? null : parts.month.value });
  for (const [at, file] of files.entries()) {
    if (turn !== desk.turn) return;
    parts.status.textContent = checkWords.checking(at + 1, files.length)[language];
    const answer = await ask({ kind: 'read', file });
    if (answer.kind === 'failed') return showFailure(desk, answer);
  }
  if (turn !== desk.turn) return;
  const answer = await ask({ kind: 'report' });
  if (turn !== desk.turn) return;
  if (answer.kind === 'report') showReport(desk, answer);
  else showFailure(desk, answer);
}

async function take(desk: Desk, chosen: Iterable<File>): Promise<void> {
  for (const file of [...chosen]) {
    try {
      // A file chosen again replaces the one of the same name: it was mended in between.
      desk.files.set(file.name, await givenFile(file));
    } catch {
      desk.parts.status.textContent = checkWords.cannotOpen(file.name)[desk.language];
      return;
    }
  }
  await checkAll(desk);
}

function listen(desk: Desk): void {
  const { input, zone, month, clear } = desk.parts;
  input.addEventListener('change', () => {
    const chosen = [...(input.files ?? [])];
    // Emptied, or choosing the mended file of the same name again would be no change.
    input.value = '';
    void take(desk, chosen);
  });
  month.addEventListener('change', () => void checkAll(desk));
  clear.addEventListener('click', () => {
    desk.files.clear();
    void checkAll(desk);
    input.focus();
  });
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('check-over');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) zone.classList.remove('check-over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('check-over');
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length > 0) void take(desk, dropped);
  });
}

/** Sets the page going: shows the form in place of the word that a script is needed, and waits for files. */
export function start(core: CheckCore, known: CheckFile): void {
  const language: Language = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
  const desk: Desk = {
    parts: partsOfPage(),
    language,
    known,
    ask: checkLink(core),
    files: new Map(),
    turn: 0,
  };
  partOf('check-form', HTMLElement).hidden = false;
  partOf('check-plain', HTMLElement).hidden = true;
  listen(desk);
}
