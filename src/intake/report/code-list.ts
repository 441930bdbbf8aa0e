import type { Language } from '../../contract/bilingual.ts';
import { codeMeanings, groupNames } from '../messages/code-meanings.ts';
import { severityWords } from '../messages/report-messages.ts';
import type { ProblemCode } from '../problem.ts';
import { problemCodes } from '../problem-codes.ts';

/** Every code, group by group, each on a line with its usual severity and what it means. */
export function codeList(languages: readonly Language[]): string {
  const codes = Object.keys(problemCodes) as ProblemCode[];
  const width = Math.max(...codes.map((code) => code.length));
  const lines: string[] = [];
  let group: string | null = null;
  for (const code of codes) {
    const entry = problemCodes[code];
    if (entry.group !== group) {
      lines.push('', languages.map((language) => groupNames[entry.group][language]).join(' '));
      group = entry.group;
    }
    const said = languages.map(
      (language) => `${severityWords[entry.severity][language]} ${codeMeanings[code][language]}`,
    );
    lines.push(`  ${code.padEnd(width)}  ${said.join(' · ')}`);
  }
  return lines.slice(1).join('\n');
}
