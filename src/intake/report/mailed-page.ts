import type { Bilingual } from '../../contract/bilingual.ts';
import { html, type Markup } from '../../contract/markup.ts';

/** Looks of the pages that are mailed: black on white, readable in print and in grey. */
const STYLE = `
:root { color-scheme: only light; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 64rem; background: #fff; color: #16191d;
  font: 0.9375rem/1.65 -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  overflow-wrap: break-word;
}
h1 { margin: 0 0 0.25rem; font-size: 1.5rem; line-height: 1.3; }
h2 { margin: 2rem 0 0.25rem; padding-top: 0.5rem; border-top: 1px solid #16191d; font-size: 1.125rem; }
p, ul { margin: 0.25rem 0; }
[lang="en"] { color: #4a5158; font-size: 0.875em; }
h1 [lang="en"], h2 [lang="en"] { font-weight: 400; }
.both > [lang="en"] { display: block; }
.scroll { overflow-x: auto; margin: 0.75rem 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.8125rem; line-height: 1.45; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid #b9bfc4; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
thead th { background: #f1f2f0; font-weight: 600; }
thead th > [lang="en"] { display: block; }
.places > li + li { margin-top: 0.5rem; }
tr { break-inside: avoid; }
.problem { min-width: 18rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.fault { margin: 1rem 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid #8b9296; break-inside: avoid-page; }
.fault.error { border-color: #b03a16; }
.fault.warning { border-color: #8a5a00; }
.severity { font-weight: 700; }
.error .severity { color: #b03a16; }
.warning .severity { color: #8a5a00; }
.code { color: #4a5158; font: 0.75rem ui-monospace, Consolas, monospace; }
.places { padding-inline-start: 1.25rem; font-size: 0.8125rem; }
.line { display: block; overflow-wrap: anywhere; color: #4a5158; font-family: ui-monospace, Consolas, "Noto Sans Mono", monospace; white-space: pre-wrap; }
.line b { color: #636a71; font-weight: 400; }
mark { margin: 0 0.2em; padding: 0 0.1em; background: #fbe3d6; color: #16191d; outline: 1px solid #b03a16; }
mark:empty::before { content: "\\00a0\\00a0"; }
.todo { background: #fdf3ee; }
.signatures { display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin-top: 2.5rem; }
.signatures > span { flex: 1 1 9rem; max-width: 16rem; padding-bottom: 0.25rem; border-bottom: 1px solid #16191d; }
@media screen {
  thead th, .number { white-space: nowrap; }
  th[scope="row"]:not(.number) { min-width: 12em; overflow-wrap: anywhere; }
  td:not(.number) { min-width: 6.5em; }
}
@media print {
  .scroll { overflow: visible; }
  .problem { min-width: 0; width: 45%; }
  td { overflow-wrap: anywhere; }
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  table { font-size: 8pt; }
  mark, .todo, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** Size and direction of the paper. */
export type Paper = 'A4 portrait' | 'A4 landscape';

/** A sentence in both languages, the Chinese first. */
export function both({ zh, en }: Bilingual): Markup {
  return html`<span>${zh}</span> <span lang="en">${en}</span>`;
}

/** A sentence in both languages, each on lines of its own. */
export function bothLines(sentence: Bilingual): Markup {
  return html`<p class="both">${both(sentence)}</p>`;
}

/** A box that scrolls sideways on a narrow screen; it can be reached by keyboard. */
export function scrollBox(label: Bilingual, content: Markup): Markup {
  return html`<div class="scroll" role="region" aria-label="${label.zh}" tabindex="0">
${content}</div>
`;
}

/**
 * A whole page in one file, to be mailed and printed: no script, no link, and a policy that lets it load nothing.
 */
export function mailedPage(title: Bilingual, paper: Paper, body: Markup): string {
  const paperRule = { markup: `@page { size: ${paper}; margin: 15mm 12mm; }` };
  const page = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.zh}</title>
<style>${{ markup: STYLE }}${paperRule}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return page.markup;
}
