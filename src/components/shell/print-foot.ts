import type { OfficeFile } from '../../book/schema/office-file.ts';
import type { Language } from '../../contract/bilingual.ts';
import { printWords } from '../../words/pages/print.ts';
import { formatPeriod } from '../../words/period.ts';
import { cutoffText } from './data-span.ts';

/** The margin of a sheet does not see the page's own font. */
const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** A text as a CSS string. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, ' ')}"`;
}

/** Cut-off, drop and fingerprint of the data, as they stand at the foot of every sheet. */
function provenance(office: OfficeFile, language: Language): string {
  const cutoff = cutoffText(office, language);
  const parts = [
    office.short[language],
    office.fictional ? printWords.fictional[language] : null,
    cutoff === null ? null : printWords.cutoff(cutoff)[language],
    office.drop === null ? null : printWords.drop(formatPeriod(office.drop, language))[language],
    printWords.fingerprint(office.fingerprint.slice(0, 12))[language],
  ];
  return parts.filter((part) => part !== null).join(language === 'zh' ? '　' : ' · ');
}

function sheet(office: OfficeFile, language: Language): string {
  const { before, between, after } = printWords;
  const number = `${quoted(before[language])} counter(page) ${quoted(between[language])} counter(pages) ${quoted(after[language])}`;
  const style = `font: 8pt ${FONT}; color: #333; vertical-align: top; padding-top: 3mm; white-space: nowrap`;
  return `@page sheet-${language} {
@bottom-left { content: ${quoted(provenance(office, language))}; ${style} }
@bottom-right { content: ${number}; ${style} }
}`;
}

/**
 * Page rules that print the data's provenance and the page's number in the margin of every sheet. They are part of the
 * style sheet because a page's own text cannot stand in the margin, and they are the same on every page of a build.
 */
export function printFoot(office: OfficeFile): string {
  return `${sheet(office, 'zh')}\n${sheet(office, 'en')}`;
}
