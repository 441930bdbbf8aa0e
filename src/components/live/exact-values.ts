import type { Language } from '../../contract/bilingual.ts';
import { liveWords } from '../../words/pages/live.ts';

/** How near a mark a mouse or a finger must come, in pixels. */
const REACH = { mouse: 10, finger: 24 };

/** Drawings that stand alone; bars in the rows of a table have their number beside them. */
const DRAWING = '.drawing';

/** Marks with a value of a drawing that are shown now: most drawings are made twice, for narrow and for wide rooms. */
function marksOf(drawing: Element): Element[] {
  return [...drawing.querySelectorAll('[data-v]')].filter((mark) => mark.getClientRects().length > 0);
}

function distance(mark: Element, x: number, y: number): number {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The mark under the pointer, or the nearest one of the drawing under it. */
function markAt({ target, clientX, clientY, pointerType }: PointerEvent): Element | null {
  if (!(target instanceof Element)) return null;
  const drawing = target.closest(DRAWING);
  if (drawing === null) return target.closest('[data-v]');
  const reach = pointerType === 'mouse' ? REACH.mouse : REACH.finger;
  const near = marksOf(drawing)
    .map((mark) => ({ mark, away: distance(mark, clientX, clientY) }))
    .filter(({ away }) => away <= reach);
  return near.sort((a, b) => a.away - b.away)[0]?.mark ?? null;
}

function partOfPage(name: string): HTMLElement {
  const part = document.createElement('div');
  part.className = name;
  document.body.append(part);
  return part;
}

/**
 * Shows the exact value of a mark in a drawing to the pointer, the finger and the keyboard, and says it to those who step
 * through them by keyboard. Without this script nothing is lost: the same numbers stand in the table below each drawing.
 */
export function showExactValues(language: Language): void {
  const tip = partOfPage('tip');
  tip.hidden = true;
  tip.ariaHidden = 'true';
  const said = partOfPage('visually-hidden');
  said.role = 'status';
  let shown: Element | null = null;

  /** Puts the tip above its mark, inside the window; a mark that is scrolled away has none. */
  const place = () => {
    if (shown === null) return;
    const { left, width, top, bottom } = shown.getBoundingClientRect();
    const half = tip.offsetWidth / 2;
    const middle = Math.min(Math.max(left + width / 2, half + 4), innerWidth - half - 4);
    const above = top - tip.offsetHeight;
    tip.style.left = `${middle - half}px`;
    tip.style.top = `${above > 0 ? above : bottom}px`;
    if (bottom < 0 || top > innerHeight) show(null);
  };
  const show = (mark: Element | null) => {
    if (mark === shown) return;
    shown?.classList.remove('fig-at');
    mark?.classList.add('fig-at');
    shown = mark;
    tip.hidden = mark === null;
    tip.textContent = mark?.getAttribute('data-v') ?? '';
    place();
  };
  const point = (event: PointerEvent) => {
    // The pointer may rest on the tip itself, to read or copy it.
    if (event.target !== tip) show(markAt(event));
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Escape') show(null);
    const drawing = event.target;
    if (!(drawing instanceof Element && drawing.matches(DRAWING)) || event.altKey || event.ctrlKey) return;
    const marks = marksOf(drawing);
    const at = shown === null ? -1 : marks.indexOf(shown);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: marks.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    show(marks[Math.min(Math.max(next, 0), marks.length - 1)] ?? null);
    said.textContent = tip.textContent;
  };

  for (const drawing of document.querySelectorAll<HTMLElement>(DRAWING)) {
    if (drawing.querySelector('[data-v]') === null) continue;
    drawing.tabIndex = 0;
    drawing.role = 'group';
    drawing.ariaLabel = liveWords.values[language];
  }
  document.addEventListener('pointermove', point, { passive: true });
  document.addEventListener('pointerdown', point, { passive: true });
  document.addEventListener('keydown', step);
  document.addEventListener('focusout', () => show(null));
  document.addEventListener('scroll', place, { passive: true, capture: true });
}
