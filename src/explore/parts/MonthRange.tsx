import type { Language } from '../../contract/bilingual.ts';
import { exploreWords } from '../../words/pages/explore.ts';
import { formatPeriod } from '../../words/period.ts';
import type { ChartParts } from '../chart/chart-parts.tsx';
import { Select } from './Select.tsx';
import { Sized } from './Sized.tsx';

interface MonthRangeProps {
  readonly months: readonly string[];
  readonly values: readonly (number | null)[];
  readonly from: string | null;
  readonly to: string | null;
  readonly language: Language;
  readonly chart: ChartParts | null;
  /** `null` stands for the first or last month there is. */
  readonly onChange: (from: string | null, to: string | null, how: 'chosen' | 'dragged') => void;
}

/** Chooses the months on show, by lists or by dragging over a strip of all months. */
export function MonthRange({ months, values, from, to, language, chart, onChange }: MonthRangeProps) {
  const last = months.length - 1;
  const at = (month: string | null, lacking: number) => {
    const place = month === null ? -1 : months.indexOf(month);
    return place < 0 ? lacking : place;
  };
  const [begin, end] = [at(from, 0), at(to, last)];
  const give = (first: number, final: number, how: 'chosen' | 'dragged') =>
    onChange(
      first === 0 ? null : (months[first] ?? null),
      final === last ? null : (months[final] ?? null),
      how,
    );
  const options = months.map((month) => ({ value: month, text: formatPeriod(month, language) }));
  return (
    <div className="explore-months">
      <div className="explore-fields">
        <Select
          id="explore-from"
          label={exploreWords.from[language]}
          options={options.slice(0, end + 1)}
          value={months[begin] ?? ''}
          onChange={(month) => give(months.indexOf(month), end, 'chosen')}
        />
        <Select
          id="explore-to"
          label={exploreWords.to[language]}
          options={options.slice(begin)}
          value={months[end] ?? ''}
          onChange={(month) => give(begin, months.indexOf(month), 'chosen')}
        />
      </div>
      {chart !== null && last > 2 && (
        <Sized>
          {({ width }) => (
            <chart.MonthBrush
              key={`${months[0]} ${last}`}
              months={months}
              values={values}
              first={begin}
              last={end}
              width={width}
              language={language}
              onChange={(first, final) => give(first, final, 'dragged')}
            />
          )}
        </Sized>
      )}
    </div>
  );
}
