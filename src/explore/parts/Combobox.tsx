import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../contract/bilingual.ts';
import { exploreWords } from '../../words/pages/explore.ts';
import { MOST_OPTIONS, type Option, searchOptions } from '../option-search.ts';

interface ComboboxProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** Whether no more options are on their way. */
  readonly complete: boolean;
  /** Value of the chosen option. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called when a reader reaches for the list. */
  readonly onOpen?: () => void;
  readonly language: Language;
}

interface ListProps {
  readonly id: string;
  readonly label: string;
  readonly found: readonly Option[];
  readonly complete: boolean;
  readonly active: number;
  readonly chosen: string;
  readonly choose: (option: Option) => void;
  readonly language: Language;
}

function OptionList({ id, label, found, complete, active, chosen, choose, language }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const more = found.length - MOST_OPTIONS;
  return (
    <div className="explore-popup">
      <div id={`${id}-list`} ref={list} role="listbox" aria-label={label}>
        {found.slice(0, MOST_OPTIONS).map((option, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the text field, as the combobox pattern asks.
          <div
            key={option.value}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={option.value === chosen}
            className={at === active ? 'explore-active' : undefined}
            // Keeps the focus in the text field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option.text}
            {option.note !== '' && <small className="faint"> {option.note}</small>}
          </div>
        ))}
      </div>
      {!complete && <p className="small faint">{exploreWords.loading[language]}</p>}
      {complete && found.length === 0 && <p className="small faint">{exploreWords.noMatch[language]}</p>}
      {more > 0 && <p className="small faint">{exploreWords.moreOptions(more)[language]}</p>}
    </div>
  );
}

/** A list to choose one from by typing a part of its name; by the pattern "editable combobox with list" of ARIA practices. */
export function Combobox(props: ComboboxProps) {
  const { id, label, options, complete, value, onChange, onOpen, language } = props;
  /** What is being typed; `null` while the list is closed. */
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = query !== null;
  const found = useMemo(() => (query === null ? [] : searchOptions(options, query)), [options, query]);
  const field = useRef<HTMLInputElement>(null);
  // What is typed next takes the place of the chosen name.
  useEffect(() => {
    if (!open && document.activeElement === field.current) field.current?.select();
  }, [open]);
  const last = Math.min(found.length, MOST_OPTIONS) - 1;
  const chosen = options.find((option) => option.value === value);

  const search = (text: string) => {
    setQuery(text);
    setActive(
      text === ''
        ? Math.max(
            0,
            options.findIndex((option) => option.value === value),
          )
        : 0,
    );
  };
  const choose = (option: Option | undefined) => {
    setQuery(null);
    if (option) onChange(option.value);
  };
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'Escape') setQuery(null);
    else if (key === 'ArrowDown' && open) setActive(Math.min(last, active + 1));
    else if (key === 'ArrowUp' && open) setActive(Math.max(0, active - 1));
    else if (key === 'ArrowDown' || key === 'ArrowUp') search('');
    else if (key === 'Enter' && open) {
      if (found[active] || complete) choose(found[active]);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="explore-field explore-combobox">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={open && last >= 0 ? `${id}-${Math.min(active, last)}` : undefined}
        value={query ?? chosen?.text ?? ''}
        placeholder={chosen?.text}
        onChange={(event) => search(event.target.value)}
        onClick={() => !open && search('')}
        onKeyDown={press}
        onFocus={(event) => {
          event.target.select();
          onOpen?.();
        }}
        onBlur={() => setQuery(null)}
      />
      {open && (
        <OptionList
          id={id}
          label={label}
          found={found}
          complete={complete}
          active={Math.min(active, last)}
          chosen={value}
          choose={choose}
          language={language}
        />
      )}
    </div>
  );
}
