// Shows the exact value of a mark in a drawing while the pointer is on it. Without this script nothing is lost: the
// same numbers stand in the table below each drawing.
const tip = document.createElement('div');
tip.className = 'tip';
tip.hidden = true;
tip.setAttribute('aria-hidden', 'true');
document.body.append(tip);

/** Puts the tip above a mark, inside the window. */
function place(mark) {
  const { left, width, top, bottom } = mark.getBoundingClientRect();
  const half = tip.offsetWidth / 2;
  const middle = Math.min(Math.max(left + width / 2, half + 4), innerWidth - half - 4);
  const above = top - tip.offsetHeight - 6;
  tip.style.left = `${middle - half}px`;
  tip.style.top = `${above > 0 ? above : bottom + 6}px`;
}

document.addEventListener('pointerover', ({ target }) => {
  const mark = target instanceof Element ? target.closest('[data-v]') : null;
  tip.hidden = mark === null;
  if (mark === null) return;
  tip.textContent = mark.getAttribute('data-v');
  place(mark);
});

addEventListener(
  'scroll',
  () => {
    tip.hidden = true;
  },
  { passive: true },
);
