import type { Bilingual, Language } from '../contract/bilingual.ts';
import { figureWords, omitted } from '../words/figure.ts';
import { formatNumber, formatPercent, formatTrimmed, NO_VALUE } from '../words/number.ts';
import { formatRange } from '../words/range.ts';
import { type Described, drawOnce } from './frame.tsx';
import { round } from './round.ts';
import { isMark, Mark } from './status-mark.tsx';
import { Tick } from './tick.tsx';

/** One unit of a ranking. */
export interface RankingLine {
  /** Tells lines apart where names repeat. */
  readonly id: string;
  readonly name: Bilingual;
  readonly href: string | null;
  /** `null` where it has no rank, such as a vetoed unit. */
  readonly rank: number | null;
  /** Drawn as a bar from zero; `null` shows `note` in its place. */
  readonly value: number | null;
  /** Ranks that the unit may as well hold, or the interval of its value: see `intervals`. */
  readonly interval: readonly [number, number] | null;
  /** A state in the place of the bar, with the name of its shape: `vetoed`, `under_review`, `insufficient`. */
  readonly note: { readonly mark: string; readonly text: Bilingual } | null;
  /** The line that a page is about, set off from the others. */
  readonly marked: boolean;
}

/** Units in order. It is a table, so that names wrap and lead to their pages; a long one shows its two ends. */
export interface RankingSpec extends Described {
  readonly lines: readonly RankingLine[];
  /** Head of the column of values. */
  readonly measure: Bilingual;
  /** Values are scores, or shares written as percentages. */
  readonly format: 'score' | 'share';
  /**
   * `rank`: intervals are ranks, drawn on a scale of their own; `value`: they belong to the value, which is then drawn as
   * a dot on its interval, since a bar would hide it.
   */
  readonly intervals: 'rank' | 'value';
  /** Where bars end; `null`: at the largest value. */
  readonly max: number | null;
  /** A level drawn through all bars, such as a benchmark, with its name. */
  readonly reference: { readonly value: number; readonly name: Bilingual } | null;
  /** Most lines shown; of a longer ranking the first, the last and the marked ones stand. */
  readonly show: number;
}

interface Scale {
  readonly value: (value: number) => string;
  readonly rank: (rank: number) => string;
  readonly ranks: number;
}

/** Positions as percentages of the width. Marks are kept off the edges, where they would be cut. */
function scales({ lines, max, reference, intervals }: RankingSpec): Scale {
  const ends = lines.flatMap(({ value, interval }) => [value, intervals === 'value' ? interval?.[1] : null]);
  const known = [...ends, reference?.value].filter((value) => value !== null && value !== undefined);
  const end = max ?? Math.max(0, ...known);
  const start = Math.min(0, ...known);
  const ranks = lines.filter(({ rank }) => rank !== null).length;
  const percent = (share: number) => `${round(Math.min(1, Math.max(0, share)) * 100)}%`;
  return {
    value: (value) => percent(end > start ? (value - start) / (end - start) : 0),
    rank: (rank) => percent(0.04 + 0.92 * ((rank - 1) / Math.max(1, ranks - 1))),
    ranks,
  };
}

/** A line, or a number of lines left out in its place. */
type Entry = RankingLine | { readonly id: string; readonly skipped: number };

/** The lines that are shown: three of five at the top, the others at the bottom, marked ones always. */
function entries({ lines, show }: RankingSpec): Entry[] {
  const top = Math.ceil(show * 0.6);
  const bottom = lines.length - (show - top);
  const shown: Entry[] = [];
  let skipped = 0;
  for (const [index, line] of lines.entries()) {
    if (lines.length > show && index >= top && index < bottom && !line.marked) {
      skipped += 1;
      continue;
    }
    if (skipped > 0) shown.push({ id: `before ${line.id}`, skipped });
    skipped = 0;
    shown.push(line);
  }
  return shown;
}

interface LineProps {
  readonly spec: RankingSpec;
  readonly line: RankingLine;
  readonly scale: Scale;
  readonly language: Language;
}

function ValueBar({ spec, line, scale, language }: LineProps) {
  const { value, interval } = line;
  if (value === null) return null;
  const text = format(spec, value, language);
  const across = spec.reference && scale.value(spec.reference.value);
  return (
    <svg className="fig-bar" width="100%" height="14" aria-hidden="true">
      {spec.intervals === 'rank' ? (
        <ScoreBar
          from={scale.value(Math.min(0, value))}
          zero={scale.value(0)}
          to={scale.value(value)}
          text={text}
        />
      ) : (
        <>
          {interval && (
            <line
              className="fig-interval"
              x1={scale.value(interval[0])}
              x2={scale.value(interval[1])}
              y1="7"
              y2="7"
            />
          )}
          <circle className="fig-dot" cx={scale.value(value)} cy="7" r="3.5" data-v={text} />
        </>
      )}
      {across && <Tick kind="target" x={across} y={7} />}
    </svg>
  );
}

/** A bar from zero, to the left of it for a negative value. */
function ScoreBar({ from, zero, to, text }: { from: string; zero: string; to: string; text: string }) {
  const negative = from !== zero;
  const start = Number.parseFloat(negative ? from : zero);
  const end = Number.parseFloat(negative ? zero : to);
  return (
    <rect
      className="fig-actual"
      x={`${start}%`}
      width={`${round(end - start)}%`}
      y="2"
      height="10"
      data-v={text}
    />
  );
}

function RankStrip({ line, scale, language }: Omit<LineProps, 'spec'>) {
  const { rank, interval } = line;
  if (rank === null) return null;
  const place = (value: number) => formatTrimmed(value, language, 1);
  const range = interval && formatRange(place(interval[0]), place(interval[1]), language);
  return (
    <>
      <svg className="fig-bar" width="100%" height="14" aria-hidden="true">
        <line className="fig-grid" x1="0" x2="100%" y1="7" y2="7" />
        {interval && (
          <line
            className="fig-interval"
            x1={scale.rank(interval[0])}
            x2={scale.rank(interval[1])}
            y1="7"
            y2="7"
          />
        )}
        <circle className="fig-dot" cx={scale.rank(rank)} cy="7" r="3.5" data-v={range ?? String(rank)} />
      </svg>
      {range && <span className="fig-unseen">{range}</span>}
    </>
  );
}

function format(spec: RankingSpec, value: number, language: Language): string {
  return spec.format === 'score' ? formatNumber(value, language, 2) : formatPercent(value, language, 2);
}

function Line(props: LineProps & { readonly strip: ReadonlySet<string> }) {
  const { spec, line, language, strip } = props;
  const { name, href, rank, value, note } = line;
  return (
    <tr className={line.marked ? 'fig-marked' : undefined}>
      <td>{rank ?? NO_VALUE}</td>
      <th scope="row">{href === null ? name[language] : <a href={href}>{name[language]}</a>}</th>
      <td>{value === null ? NO_VALUE : format(spec, value, language)}</td>
      <td>
        <ValueBar {...props} />
        {value === null && note !== null && (
          <span className="fig-note">
            {isMark(note.mark) && <Mark name={note.mark} />} {note.text[language]}
          </span>
        )}
      </td>
      {strip.has('rank') && (
        <td>
          <RankStrip {...props} />
        </td>
      )}
    </tr>
  );
}

/** Draws the ranking as a table with bars. */
export function drawRanking(spec: RankingSpec, language: Language): string {
  const scale = scales(spec);
  const withRanks = spec.intervals === 'rank' && spec.lines.some(({ interval }) => interval !== null);
  const strip: ReadonlySet<string> = new Set(withRanks ? ['rank'] : []);
  return drawOnce(
    <table className={withRanks ? 'fig-ranking fig-ranking-strip' : 'fig-ranking'}>
      <caption className="fig-unseen">{spec.title}</caption>
      <thead>
        <tr>
          <th scope="col">{figureWords.rank[language]}</th>
          <th scope="col">{figureWords.unit[language]}</th>
          <th scope="col">{spec.measure[language]}</th>
          <td>
            {spec.reference && (
              <span className="fig-note">
                <svg className="fig-swatch" width="10" height="12" aria-hidden="true">
                  <line className="fig-target" x1="5" x2="5" y1="0" y2="12" />
                </svg>
                {spec.reference.name[language]} {format(spec, spec.reference.value, language)}
              </span>
            )}
          </td>
          {withRanks && (
            <th scope="col">
              {figureWords.rankInterval[language]}{' '}
              <span className="fig-note">{formatRange('1', `${scale.ranks}`, language)}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {entries(spec).map((entry) =>
          'skipped' in entry ? (
            <tr key={entry.id} className="fig-omitted">
              <td>⋮</td>
              <td colSpan={withRanks ? 4 : 3}>{omitted(entry.skipped)[language]}</td>
            </tr>
          ) : (
            <Line key={entry.id} spec={spec} line={entry} scale={scale} language={language} strip={strip} />
          ),
        )}
      </tbody>
    </table>,
  );
}
