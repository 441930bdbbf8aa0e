import type { UnitSummary } from '../../book/schema/unit-file.ts';
import type { Language } from '../../contract/bilingual.ts';
import { columnDecimals, formatNumber, formatPercent } from '../../words/number.ts';
import { unitsWords } from '../../words/pages/units.ts';
import { totalWords, verdictWords } from '../../words/status.ts';
import { judgedTotal, lookTotal } from '../parts/status-tally.ts';
import type { RegisterCell, RegisterPart } from './register-line.ts';
import type { UnitGroup } from './unit-groups.ts';

/** A column of the register of units; it is left out where no unit has a value. */
interface Column {
  readonly head: string;
  readonly has: (unit: UnitSummary) => boolean;
  readonly cell: (unit: UnitSummary) => RegisterCell;
}

const NOTHING: RegisterCell = { text: '' };

function rateCell({ quality }: UnitSummary, decimals: number, language: Language): RegisterCell {
  if (quality === null) return NOTHING;
  const { verdict, rate } = quality;
  const text = formatPercent(rate, language, decimals);
  const above = verdict === 'alarm' || verdict === 'alert';
  return above ? { text, mark: verdict, heard: verdictWords[verdict][language] } : { text };
}

function gradeCell({ appraisal }: UnitSummary, language: Language): RegisterCell {
  if (appraisal === null) return NOTHING;
  const { state, grade } = appraisal;
  if (state !== 'scored') return { text: totalWords[state][language], mark: state };
  return { text: grade?.name[language] ?? '' };
}

function columnsOf(units: readonly UnitSummary[], rate: string, language: Language): Column[] {
  const count = (value: number) => formatNumber(value, language);
  const decimals = columnDecimals(units.map(({ quality }) => quality?.rate ?? null));
  const appraised = ({ appraisal }: UnitSummary) => appraisal !== null;
  const columns: Column[] = [
    {
      head: unitsWords.toLookAt[language],
      has: ({ targets }) => judgedTotal(targets) > 0,
      cell: ({ targets }) =>
        judgedTotal(targets) === 0
          ? NOTHING
          : { text: `${count(lookTotal(targets))}/${count(judgedTotal(targets))}` },
    },
    {
      head: rate,
      has: ({ quality }) => quality !== null,
      cell: (unit) => rateCell(unit, decimals, language),
    },
    {
      head: unitsWords.rank[language],
      has: ({ appraisal }) => appraisal !== null && appraisal.rank !== null,
      cell: ({ appraisal }) => (appraisal?.rank ? { text: count(appraisal.rank) } : NOTHING),
    },
    {
      head: unitsWords.score[language],
      has: appraised,
      cell: ({ appraisal }) =>
        appraisal === null || appraisal.total === null
          ? NOTHING
          : { text: formatNumber(appraisal.total, language, 2) },
    },
    { head: unitsWords.grade[language], has: appraised, cell: (unit) => gradeCell(unit, language) },
  ];
  return columns.filter(({ has }) => units.some(has));
}

/** Groups of units as parts of a register, and the heads of its columns. `rate` is what the office calls its error rate. */
export function unitLines(
  groups: readonly UnitGroup[],
  rate: string,
  language: Language,
): { readonly columns: readonly string[]; readonly parts: readonly RegisterPart[] } {
  const columns = columnsOf(
    groups.flatMap(({ units }) => units),
    rate,
    language,
  );
  return {
    columns: columns.map(({ head }) => head),
    parts: groups.map(({ id, name, units }) => ({
      id,
      head: `${name[language]} · ${unitsWords.count(units.length)[language]}`,
      lines: units.map((unit) => ({
        name: unit.active ? unit.name[language] : unitsWords.withInactive(unit.name[language])[language],
        slug: unit.slug,
        cells: columns.map(({ cell }) => cell(unit)),
      })),
    })),
  };
}
