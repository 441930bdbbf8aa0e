import type { UnitRef } from '../../book/schema/parts.ts';
import type {
  AskedGroup,
  SatisfactionFile,
  SatisfactionResult,
} from '../../book/schema/satisfaction-file.ts';
import { type Attention, attentionTo } from '../parts/many-units.ts';

type Survey = SatisfactionFile['groups'][number];

/** Units whose whole interval lies below the share of all together, the surest first. */
export function unitsBelowWhole({ whole, units }: Survey): Attention<Survey['units'][number]> {
  const share = whole.share ?? 0;
  const edge = ({ result }: Survey['units'][number]) => result.interval?.[1] ?? 1;
  return attentionTo(units.filter((unit) => edge(unit) < share).toSorted((a, b) => edge(a) - edge(b)));
}

/** A unit with what each group said of it. */
export interface SurveyedUnit {
  readonly unit: UnitRef;
  readonly results: ReadonlyMap<AskedGroup, SatisfactionResult>;
}

/** Every unit that any group was asked about, in the order of the first group that names it. */
export function surveyedUnits(groups: readonly Survey[]): SurveyedUnit[] {
  const answers = groups.flatMap(({ group, units }) =>
    units.map(({ unit, result }) => ({ group, unit, result })),
  );
  return [...Map.groupBy(answers, ({ unit }) => unit.id).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    return [{ unit: first.unit, results: new Map(own.map(({ group, result }) => [group, result])) }];
  });
}
