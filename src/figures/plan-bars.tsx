import type { Bilingual, Language } from '../contract/bilingual.ts';
import { figureWords } from '../words/figure.ts';
import { columnAmounts, formatPercent, formatValue } from '../words/number.ts';
import { type Described, drawOnce } from './frame.tsx';
import { round } from './round.ts';

/** Plan against execution, a bar a line: the plan outlined, what was carried out solid, what went beyond it in the bad colour. */
export interface PlanBarsSpec extends Described {
  readonly unit: Bilingual;
  readonly lines: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly planned: number;
    /** `null` where nothing was carried out yet. */
    readonly done: number | null;
    readonly rate: number | null;
  }[];
}

type Line = PlanBarsSpec['lines'][number];

function Bar({ line, end, exact }: { line: Line; end: number; exact: (amount: number) => string }) {
  const percent = (amount: number) => `${round(Math.min(1, Math.max(0, amount / end)) * 99.5)}%`;
  const done = line.done ?? 0;
  const excess = Math.max(0, done - line.planned);
  return (
    <svg className="fig-bar" width="100%" height="18" aria-hidden="true">
      <rect className="fig-plan" x="0.2%" width={percent(line.planned)} y="2" height="14" />
      {done > 0 && (
        <rect
          className="fig-actual"
          x="0.2%"
          width={percent(Math.min(done, line.planned))}
          y="5"
          height="8"
          data-v={exact(done)}
        />
      )}
      {excess > 0 && (
        <rect
          className="fig-bad"
          x={`${round(Math.min(1, line.planned / end) * 99.5 + 0.2)}%`}
          width={percent(excess)}
          y="5"
          height="8"
          data-v={exact(excess)}
        />
      )}
    </svg>
  );
}

/** Draws the lines as a table with bars from zero on one scale: plan, execution and rate in figures beside them. */
export function drawPlanBars(spec: PlanBarsSpec, language: Language): string {
  const end = Math.max(1, ...spec.lines.flatMap(({ planned, done }) => [planned, done ?? 0]));
  const say = columnAmounts(
    spec.lines.flatMap(({ planned, done }) => [planned, done]),
    spec.unit,
    language,
  );
  const exact = (amount: number) => formatValue(amount, spec.unit, 0, language);
  return drawOnce(
    <table className="fig-plans">
      <caption className="fig-unseen">{spec.title}</caption>
      <thead>
        <tr>
          <th scope="col">{figureWords.category[language]}</th>
          <th scope="col">{figureWords.plan[language]}</th>
          <th scope="col">{figureWords.done[language]}</th>
          <th scope="col">{figureWords.rate[language]}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {spec.lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.name[language]}</th>
            <td>{say(line.planned)}</td>
            <td>{say(line.done)}</td>
            <td className={line.rate !== null && line.rate > 1 ? 'fig-over-plan' : undefined}>
              {formatPercent(line.rate, language, 1)}
            </td>
            <td>
              <Bar line={line} end={end} exact={exact} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>,
  );
}
