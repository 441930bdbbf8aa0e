import { createHash } from 'node:crypto';
import { printFoot } from './print-foot.ts';
import { office } from './site-office.ts';

/** Every style sheet of the site as text, by path. */
const SHEETS = import.meta.glob<string>('../../styles/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Sheets whose place in the cascade matters; the others stand between them by name. */
const FIRST = ['tokens.css', 'base.css', 'shell.css', 'parts.css'];
const LAST = ['print.css'];

function rank(name: string): number {
  if (FIRST.includes(name)) return FIRST.indexOf(name);
  return LAST.includes(name) ? FIRST.length + 1 : FIRST.length;
}

/** Comments and indentation taken out; what a style sheet says stays as written. */
function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .replace(/\n+/g, '\n')
    .trim();
}

const sheets = Object.entries(SHEETS)
  .map(([path, css]) => ({ name: path.slice(path.lastIndexOf('/') + 1), css }))
  .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1))
  .map(({ css }) => compact(css));

/** The site's one style sheet. */
export const stylesheet = [...sheets, printFoot(office)].join('\n');

/** Names the style sheet's content, so that no browser keeps an old one. */
export const stylesheetVersion = createHash('sha256').update(stylesheet).digest('hex').slice(0, 8);
