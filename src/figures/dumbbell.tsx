import type { Bilingual, Language } from '../contract/bilingual.ts';
import { figureWords } from '../words/figure.ts';
import { formatPercent, NO_VALUE } from '../words/number.ts';
import { type Described, drawOnce } from './frame.tsx';
import { round } from './round.ts';
import { Mark } from './status-mark.tsx';

type Source = 'self' | 'mutual' | 'special';

const SOURCES: readonly Source[] = ['self', 'mutual', 'special'];

/** What several sources said of the same units, as shares of full mark. */
export interface DumbbellSpec extends Described {
  readonly lines: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly href: string | null;
    readonly values: Readonly<Record<Source, number | null>>;
    /** Self-check less the others, in words; empty where it cannot be told. */
    readonly gap: string;
    /** Whether the self-check stands out from those of the others. */
    readonly standsOut: boolean;
  }[];
}

type Line = DumbbellSpec['lines'][number];

/** The scale is as wide as the values need, in steps of 5 %: these are places, not bars, and need no zero. */
function scaleOf(lines: readonly Line[]): { readonly from: number; readonly to: number } {
  const known = lines.flatMap(({ values }) => SOURCES.flatMap((source) => values[source] ?? []));
  const from = Math.floor(Math.min(1, ...known) * 20 + 1e-9) / 20;
  const to = Math.ceil(Math.max(0, ...known) * 20 - 1e-9) / 20;
  return to > from ? { from, to } : { from: from - 0.05, to: from + 0.05 };
}

/** Each source has a shape of its own: a ring, a stroke, a dot. */
function SourceMark({
  source,
  x,
  value,
}: {
  readonly source: Source;
  readonly x: string;
  readonly value?: string;
}) {
  if (source === 'mutual') {
    return <line className="fig-source-mutual" x1={x} x2={x} y1="3" y2="15" data-v={value} />;
  }
  return <circle className={`fig-source-${source}`} cx={x} cy="9" r="4" data-v={value} />;
}

function Strip({ line, from, to, language }: { line: Line; from: number; to: number; language: Language }) {
  const percent = (value: number) => `${round(((value - from) / (to - from)) * 94 + 3)}%`;
  const known = SOURCES.flatMap((source) => line.values[source] ?? []);
  if (known.length === 0) return <span className="fig-note">{NO_VALUE}</span>;
  return (
    <svg className="fig-bar" width="100%" height="18" aria-hidden="true">
      <line className="fig-grid" x1="0" x2="100%" y1="9" y2="9" />
      <line
        className="fig-span"
        x1={percent(Math.min(...known))}
        x2={percent(Math.max(...known))}
        y1="9"
        y2="9"
      />
      {SOURCES.map((source) => {
        const value = line.values[source];
        if (value === null) return null;
        const text = `${figureWords[source][language]} ${formatPercent(value, language, 1)}`;
        return <SourceMark key={source} source={source} x={percent(value)} value={text} />;
      })}
    </svg>
  );
}

/** Draws one line a unit with a mark for each source, joined from the least to the greatest. */
export function drawDumbbell(spec: DumbbellSpec, language: Language): string {
  const { from, to } = scaleOf(spec.lines);
  const present = SOURCES.filter((source) => spec.lines.some(({ values }) => values[source] !== null));
  const gaps = spec.lines.some(({ gap }) => gap !== '');
  return drawOnce(
    <div>
      <ul className="fig-key">
        {present.map((source) => (
          <li key={source}>
            <svg className="fig-swatch" width="12" height="18" aria-hidden="true">
              <SourceMark source={source} x="6" />
            </svg>
            {figureWords[source][language]}
          </li>
        ))}
      </ul>
      <table className="fig-dumbbell">
        <caption className="fig-unseen">{spec.title}</caption>
        <thead>
          <tr>
            <th scope="col">{figureWords.unit[language]}</th>
            <td>
              <span className="fig-ends">
                <span>{formatPercent(from, language, 0)}</span>
                <span>{formatPercent(to, language, 0)}</span>
              </span>
            </td>
            {gaps && <th scope="col">{figureWords.selfGap[language]}</th>}
          </tr>
        </thead>
        <tbody>
          {spec.lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                {line.href === null ? line.name[language] : <a href={line.href}>{line.name[language]}</a>}
              </th>
              <td>
                <Strip line={line} from={from} to={to} language={language} />
                <span className="fig-unseen">
                  {present
                    .map(
                      (source) =>
                        `${figureWords[source][language]} ${formatPercent(line.values[source], language, 1)}`,
                    )
                    .join(language === 'zh' ? '，' : ', ')}
                </span>
              </td>
              {gaps && (
                <td>
                  {line.standsOut && <Mark name="alert" />} {line.gap}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
  );
}
