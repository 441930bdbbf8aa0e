import type { Bilingual, Language } from '../contract/bilingual.ts';
import {
  morePlaces,
  notRecognised,
  problemsFound,
  remedyLabel,
  rowsRead,
  severityWords,
} from '../intake/messages/report-messages.ts';
import type { FaultView, FileView, PlaceView } from '../intake/report/report-view.ts';
import { checkWords } from '../words/pages/check.ts';
import type { Offer } from './checking.ts';
import { element } from './element.ts';

/** What a reader may take away of a file. */
export type TakeAway = 'slip' | 'slip-page' | 'copy';

/** What the result of a file is shown with. */
export interface ResultContext {
  readonly language: Language;
  readonly offers: readonly Offer[];
  readonly takeAway: (kind: TakeAway, file: string) => void;
}

function placeItem({ place, value, message, line }: PlaceView, language: Language): HTMLLIElement {
  const met = value[language] === '' ? null : element('strong', {}, value[language]);
  const gap = place[language] === '' || met === null ? null : ' ';
  const marked = line === null || line.cell === null ? null : element('mark', {}, line.cell);
  const shown =
    line === null
      ? null
      : element(
          'code',
          { class: 'check-line' },
          element('span', { class: 'check-line-number' }, `${line.number}`),
          line.before,
          marked,
          line.after,
        );
  const said = message === null ? null : element('p', {}, message[language]);
  return element('li', {}, place[language], gap, met, said, shown);
}

function faultItem(fault: FaultView, language: Language): HTMLLIElement {
  const { code, severity, message, remedy, count, places } = fault;
  const text = (words: Bilingual): string => words[language];
  const times = count === 1 ? '' : ` ×${count}`;
  const head = element(
    'p',
    {},
    element('strong', { class: 'check-severity' }, text(severityWords[severity])),
    ` ${text(message)} `,
    element('code', { class: 'faint small' }, code + times),
  );
  const named = places.filter(
    ({ place, value, message }) => place.zh !== '' || value.zh !== '' || message !== null,
  );
  const items = named.map((place) => placeItem(place, language));
  const list = items.length === 0 ? null : element('ul', { class: 'check-places' }, ...items);
  const rest = count - places.length;
  const more = rest > 0 ? element('p', { class: 'small faint' }, text(morePlaces(rest))) : null;
  const todo =
    severity === 'note' ? null : element('p', {}, element('strong', {}, text(remedyLabel)), text(remedy));
  return element('li', { class: `check-fault check-${severity}` }, head, list, more, todo);
}

function takeAwayButton(kind: TakeAway, file: string, label: Bilingual, context: ResultContext): HTMLElement {
  const button = element('button', { type: 'button', class: 'button' }, label[context.language]);
  button.addEventListener('click', () => context.takeAway(kind, file));
  return button;
}

function takeAways({ file }: FileView, context: ResultContext): HTMLElement | null {
  const offer = context.offers.find((each) => each.file === file);
  const buttons: HTMLElement[] = [];
  if (offer?.slip === true) {
    buttons.push(takeAwayButton('slip', file, checkWords.slip, context));
    buttons.push(takeAwayButton('slip-page', file, checkWords.slipPage, context));
  }
  if (offer?.copy === true) buttons.push(takeAwayButton('copy', file, checkWords.copy, context));
  return buttons.length === 0 ? null : element('p', { class: 'check-buttons' }, ...buttons);
}

function factsOf({ reading }: FileView, language: Language): HTMLElement | null {
  if (reading === null) return null;
  const tables = reading.tables.map((table) => table[language]).join(language === 'zh' ? '、' : ', ');
  const named = tables === '' ? notRecognised[language] : tables;
  const facts = [named, reading.encoding, rowsRead(reading.rows)[language]];
  return element('p', { class: 'soft' }, facts.join(' · '));
}

function faultList(faults: readonly FaultView[], language: Language): HTMLElement | null {
  if (faults.length === 0) return null;
  const items = faults.map((fault) => faultItem(fault, language));
  return element('ul', { class: 'check-faults' }, ...items);
}

/** Notes ask for nothing, so they stand folded away. */
function noteList({ faults, counts }: FileView, language: Language): HTMLElement | null {
  const notes = faultList(
    faults.filter(({ severity }) => severity === 'note'),
    language,
  );
  if (notes === null) return null;
  const summary = element('summary', {}, checkWords.notes(counts.note)[language]);
  return element('details', { class: 'check-more' }, summary, notes);
}

/** The result of one file: counts, what may be taken away, and each fault once with its places. */
export function resultSection(file: FileView, context: ResultContext): HTMLElement {
  const { language } = context;
  const counts = file.faults.length === 0 ? checkWords.fileClean : problemsFound(file.counts);
  return element(
    'section',
    { class: 'section check-file' },
    element('h2', {}, file.file),
    factsOf(file, language),
    element('p', {}, element('strong', {}, counts[language])),
    takeAways(file, context),
    faultList(
      file.faults.filter(({ severity }) => severity !== 'note'),
      language,
    ),
    noteList(file, language),
  );
}
