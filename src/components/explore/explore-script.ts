import { createHash } from 'node:crypto';
import drawing from '../../explore/chart/chart-parts.tsx?classic-part';
import { exploreStart } from '../../explore/explore-start.ts';
import page from '../../explore/page.tsx?classic';
import { explored } from './explored.ts';

/** The explorer's script: it sets up the desk at which the other scripts hand in what they bring. */
export const exploreScript = `(() => {
${page}window.explorer = classic.deskOf(document.currentScript);
})();
`;

/** The drawing part; it takes React from the desk. */
export const chartScript = `(() => {
const shared = window.explorer.modules;
${drawing}window.explorer.take(classic.parts);
})();
`;

/** What the page begins with. */
export const begun = exploreStart(explored);

/** A value as a script that hands it in at the desk. */
export function handedIn(how: 'start' | 'take', value: unknown): string {
  return `window.explorer.${how}(${JSON.stringify(value)});\n`;
}

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Name the scripts' content, so that no browser keeps an old one. */
export const exploreVersion = versionOf(exploreScript);
export const chartVersion = versionOf(chartScript);
