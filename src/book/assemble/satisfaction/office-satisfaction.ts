import { comparePeriods } from '../../../contract/period.ts';
import {
  type Answers,
  answersTogether,
  satisfaction,
  satisfactionOfUnits,
} from '../../../measures/satisfaction.ts';
import { satisfactionSentence } from '../../../words/sentences/satisfaction-sentence.ts';
import {
  type AskedGroup,
  askedGroup,
  type SatisfactionFile,
  type SatisfactionResult,
} from '../../schema/satisfaction-file.ts';
import type { SurveyRow } from '../material/fact-rows.ts';
import type { Material } from '../material/material.ts';

function answersOf({ record }: SurveyRow): Answers {
  const { sent, returned, very_satisfied: verySatisfied, satisfied, neutral, dissatisfied } = record;
  return { sent, returned, verySatisfied, satisfied, neutral, dissatisfied };
}

function inGroup(rows: readonly SurveyRow[], group: AskedGroup): SurveyRow[] {
  return rows.filter(({ record }) => record.group === group);
}

/** All units together, group by group; groups that were not asked are left out. */
function wholesOf(rows: readonly SurveyRow[]): { group: AskedGroup; result: SatisfactionResult }[] {
  return askedGroup.options.flatMap((group) => {
    const own = inGroup(rows, group);
    if (own.length === 0) return [];
    return [{ group, result: resultOf(satisfaction(answersTogether(own.map(answersOf)))) }];
  });
}

function resultOf({ classes, ...rest }: ReturnType<typeof satisfaction>): SatisfactionResult {
  return { ...rest, classes: [...classes] };
}

/** `satisfaction.json`; `null` where nobody was asked. */
export function satisfactionFileOf({ rows, units, calendar }: Material): SatisfactionFile | null {
  const known = rows.surveys.filter(({ record }) => units.byId.has(record.unit_id));
  const byPeriod = Map.groupBy(known, ({ record }) => record.period);
  const periods = [...byPeriod.keys()].sort((a, b) => comparePeriods(a, b, calendar));
  const period = periods.at(-1);
  if (period === undefined) return null;
  const latest = byPeriod.get(period) ?? [];
  const wholes = wholesOf(latest);
  return {
    period,
    sentence: satisfactionSentence({ period, groups: wholes }),
    groups: wholes.map(({ group, result }) => {
      const own = inGroup(latest, group);
      const asked = units.all.flatMap((unit) => {
        const row = own.find(({ record }) => record.unit_id === unit.id);
        return row === undefined ? [] : [{ unit: unit.ref, answers: answersOf(row) }];
      });
      const results = satisfactionOfUnits(asked.map(({ answers }) => answers));
      return {
        group,
        whole: result,
        units: asked.flatMap(({ unit }, at) => {
          const found = results[at];
          return found === undefined ? [] : [{ unit, result: resultOf(found) }];
        }),
      };
    }),
    history: periods.map((each) => ({ period: each, groups: wholesOf(byPeriod.get(each) ?? []) })),
  };
}
