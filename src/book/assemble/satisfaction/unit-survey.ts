import type { SatisfactionFile, SurveyResult } from '../../schema/satisfaction-file.ts';

/** What the latest survey says of one unit; `null` where nobody was asked about it. */
export function unitSurveyOf(survey: SatisfactionFile | null, unit: string): SurveyResult | null {
  if (survey === null) return null;
  const groups = survey.groups.flatMap(({ group, units }) =>
    units.filter((each) => each.unit.id === unit).map(({ result }) => ({ group, result })),
  );
  return groups.length === 0 ? null : { period: survey.period, groups };
}
