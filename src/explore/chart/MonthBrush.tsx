import { Brush, Line, LineChart } from 'recharts';
import type { Language } from '../../contract/bilingual.ts';
import { exploreWords } from '../../words/pages/explore.ts';
import { formatPeriod } from '../../words/period.ts';

export interface MonthBrushProps {
  /** Every month there is. */
  readonly months: readonly string[];
  /** The course of the first series over them, for orientation. */
  readonly values: readonly (number | null)[];
  /** First and last month chosen, as places among `months`. */
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly language: Language;
  readonly onChange: (first: number, last: number) => void;
}

const HEIGHT = 44;

/** A strip of all months in which the ends of those on show are dragged. */
export function MonthBrush({ months, values, first, last, width, language, onChange }: MonthBrushProps) {
  const rows = months.map((month, at) => ({ month, value: values[at] ?? null }));
  return (
    <LineChart
      className="explore-brush"
      width={width}
      height={HEIGHT}
      data={rows}
      margin={{ top: 0, bottom: 0, left: 0, right: 0 }}
      accessibilityLayer={false}
    >
      <Brush
        dataKey="month"
        height={HEIGHT - 4}
        y={2}
        travellerWidth={12}
        startIndex={first}
        endIndex={last}
        ariaLabel={exploreWords.brush[language]}
        tickFormatter={(month: string) => formatPeriod(month, language)}
        onChange={({ startIndex, endIndex }) => onChange(startIndex ?? first, endIndex ?? last)}
      >
        <LineChart>
          <Line dataKey="value" dot={false} isAnimationActive={false} connectNulls />
        </LineChart>
      </Brush>
    </LineChart>
  );
}
