import { element } from '../../check/element.ts';
import type { Language } from '../../contract/bilingual.ts';
import { searchWords } from '../../words/pages/search.ts';
import { SLASH_OFF } from '../live/search-button.ts';
import { ENTRY_KINDS, type EntryKind, type SearchEntry, type SearchIndex } from './search-entry.ts';
import { matches } from './search-match.ts';

/** Results of one kind that are listed; beyond these more letters help more than more lines. */
const LISTED = 12;

/** Other names of a result that are shown: its name in the other language and its code. */
const DETAILS = 2;

interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

/** Whether the key opens the search is the reader's choice, which the browser keeps if it may. */
function slashChoice(language: Language): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  try {
    box.checked = localStorage.getItem(SLASH_OFF) === null;
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem(SLASH_OFF);
      else localStorage.setItem(SLASH_OFF, '1');
    });
  } catch {
    box.checked = true;
    box.disabled = true;
  }
  return element('label', { class: 'search-slash' }, box, ` ${searchWords.slash[language]}`);
}

function partsFor(language: Language): Parts {
  const field = element('input', {
    class: 'search-field',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'go',
    placeholder: searchWords.field[language],
    'aria-label': searchWords.field[language],
    'aria-autocomplete': 'list',
    'aria-controls': 'search-list',
    'aria-expanded': 'false',
  });
  const status = element('p', { class: 'search-status', role: 'status' });
  const list = element('div', {
    class: 'search-list',
    id: 'search-list',
    role: 'listbox',
    'aria-label': searchWords.results[language],
  });
  const close = element('button', { class: 'button', type: 'button' }, searchWords.close[language]);
  const dialog = element(
    'dialog',
    { class: 'search', 'aria-label': searchWords.search[language] },
    element('div', { class: 'search-head' }, field, close),
    status,
    list,
    slashChoice(language),
  );
  close.addEventListener('click', () => dialog.close());
  // A click beside the dialog arrives at the dialog itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return { dialog, field, status, list };
}

/** One result. It is a link, so that it can be opened in a tab of its own; the field keeps the focus. */
function optionFor([href, name, ...also]: SearchEntry, id: string, root: string): HTMLElement {
  const details = also.slice(0, DETAILS).join(' · ');
  return element(
    'a',
    {
      class: 'search-option',
      id,
      role: 'option',
      tabindex: '-1',
      'aria-selected': 'false',
      href: new URL(href, root).href,
    },
    element('span', {}, name),
    element('small', {}, details),
  );
}

function groupFor(kind: EntryKind, options: readonly HTMLElement[], language: Language): HTMLElement {
  const id = `search-${kind}`;
  const head = element('p', { class: 'search-kind', id, role: 'presentation' }, searchWords[kind][language]);
  return element('div', { role: 'group', 'aria-labelledby': id }, head, ...options);
}

/** The search of a page: a dialog with a field and the results below it. `root` is the address of the language's root. */
export class SearchDialog {
  readonly #parts: Parts;
  readonly #index: SearchIndex;
  readonly #root: string;
  readonly #language: Language;

  constructor(index: SearchIndex, root: string, language: Language) {
    this.#parts = partsFor(language);
    this.#index = index;
    this.#root = root;
    this.#language = language;
    const { dialog, field } = this.#parts;
    field.addEventListener('input', (event) => {
      // Letters on their way to becoming Chinese characters are no question yet.
      if (!(event as InputEvent).isComposing) this.#answer();
    });
    field.addEventListener('compositionend', () => this.#answer());
    field.addEventListener('keydown', (event) => this.#steer(event));
    document.body.append(dialog);
    this.#answer();
  }

  open(): void {
    const { dialog, field } = this.#parts;
    if (!dialog.open) dialog.showModal();
    field.select();
  }

  #answer(): void {
    const { field, list, status } = this.#parts;
    const question = field.value.trim();
    const found = ENTRY_KINDS.map((kind) => ({ kind, entries: matches(this.#index[kind], question) }));
    const groups = found.filter(({ entries }) => entries.length > 0);
    list.replaceChildren(
      ...groups.map(({ kind, entries }) => {
        const options = entries
          .slice(0, LISTED)
          .map((entry, at) => optionFor(entry, `search-${kind}-${at}`, this.#root));
        return groupFor(kind, options, this.#language);
      }),
    );
    const total = found.reduce((sum, { entries }) => sum + entries.length, 0);
    status.textContent = this.#statusFor(question, total);
    field.ariaExpanded = String(total > 0);
    this.#choose(this.#options()[0] ?? null);
  }

  #statusFor(question: string, total: number): string {
    const listed = this.#options().length;
    if (question === '') return searchWords.hint[this.#language];
    if (total === 0) return searchWords.none[this.#language];
    const words = total > listed ? searchWords.foundMore(total, listed) : searchWords.found(total);
    return words[this.#language];
  }

  #options(): HTMLElement[] {
    return [...this.#parts.list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #chosen(): HTMLElement | null {
    return this.#parts.list.querySelector<HTMLElement>('[aria-selected=true]');
  }

  #choose(option: HTMLElement | null): void {
    const chosen = this.#chosen();
    if (chosen !== null) chosen.ariaSelected = 'false';
    if (option === null) {
      this.#parts.field.removeAttribute('aria-activedescendant');
      return;
    }
    option.ariaSelected = 'true';
    this.#parts.field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  #steer(event: KeyboardEvent): void {
    // While an input method is at work its keys are its own.
    if (event.isComposing) return;
    const options = this.#options();
    const chosen = this.#chosen();
    const at = chosen === null ? -1 : options.indexOf(chosen);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      this.#choose(options.at((at + by) % options.length) ?? null);
    } else if (event.key === 'Enter' && chosen !== null) {
      event.preventDefault();
      this.#parts.dialog.close();
      chosen.click();
    }
  }
}
