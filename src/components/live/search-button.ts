/** What the button asks of the search once its script is there. */
export const SEARCH_EVENT = 'kaoping-search';

/** Under this name the browser keeps whether the key is switched off. */
export const SLASH_OFF = 'kaoping-slash-off';

/** A browser may refuse to keep anything, for a page opened from a folder for instance. */
function isSlashOff(): boolean {
  try {
    return localStorage.getItem(SLASH_OFF) !== null;
  } catch {
    return false;
  }
}

/** Whether a key press means the search: the key of the slash, which a Chinese keyboard writes as 、, outside of fields. */
function asksForSearch({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if ((key !== '/' && key !== '、') || altKey || ctrlKey || metaKey) return false;
  return !(target instanceof HTMLElement && target.closest('input, textarea, select')) && !isSlashOff();
}

/** Shows the search button. Its script, which holds the index, is loaded when it is first used. */
export function offerSearch(button: HTMLElement): void {
  let script: HTMLScriptElement | null = null;
  const ask = () => document.dispatchEvent(new Event(SEARCH_EVENT));
  const open = () => {
    if (script !== null) {
      ask();
      return;
    }
    script = document.createElement('script');
    script.src = button.getAttribute('data-search') ?? '';
    script.addEventListener('load', ask);
    script.addEventListener('error', () => {
      script?.remove();
      script = null;
    });
    document.head.append(script);
  };
  button.hidden = false;
  button.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    open();
  });
}
