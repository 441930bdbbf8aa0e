import type { Bilingual, Language } from '../contract/bilingual.ts';
import { formatPercent } from '../words/number.ts';
import { statusWords } from '../words/status.ts';
import { type Described, drawOnce } from './frame.tsx';
import { Mark } from './status-mark.tsx';

export type MatrixStatus = keyof typeof statusWords;

/**
 * Units by indicators: one shape and one completion a cell. It is a table, so that it is read, searched and copied as
 * one; on a narrow screen it scrolls inside its own box with the names standing still.
 */
export interface StatusMatrixSpec extends Described {
  /** Head of the first column. */
  readonly corner: Bilingual;
  readonly columns: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly href: string | null;
  }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly href: string | null;
    /** In the order of the columns; `null` where the unit has nothing to do with the indicator. */
    readonly cells: readonly ({
      readonly status: MatrixStatus;
      /** A share; `null` where it cannot be computed. */
      readonly completion: number | null;
    } | null)[];
  }[];
}

/** A box that scrolls must be reachable by keyboard, or those without a pointer never see its far end. */
const BY_KEYBOARD = { tabIndex: 0 } as const;

const ORDER = Object.keys(statusWords) as MatrixStatus[];

function Name({ name, href, language }: { name: Bilingual; href: string | null; language: Language }) {
  return href === null ? name[language] : <a href={href}>{name[language]}</a>;
}

/** Shapes that occur, with their words and how often: the key and a summary at once. */
function Key({ spec, language }: { readonly spec: StatusMatrixSpec; readonly language: Language }) {
  const all = spec.rows.flatMap(({ cells }) => cells.map((cell) => cell?.status));
  return (
    <ul className="fig-key">
      {ORDER.map((status) => ({ status, count: all.filter((other) => other === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <li key={status}>
            <Mark name={status} />
            {statusWords[status][language]} {count}
          </li>
        ))}
    </ul>
  );
}

type Cell = StatusMatrixSpec['rows'][number]['cells'][number];

function CellContent({ cell, language }: { readonly cell: Cell; readonly language: Language }) {
  if (cell === null) return null;
  return (
    <>
      <Mark name={cell.status} />
      <span className="fig-unseen">{statusWords[cell.status][language]} </span>
      {cell.completion === null ? null : formatPercent(cell.completion, language, 0)}
    </>
  );
}

/** Draws the matrix as a table with its key above. */
export function drawStatusMatrix(spec: StatusMatrixSpec, language: Language): string {
  return drawOnce(
    <div className="fig-matrix">
      <Key spec={spec} language={language} />
      <section className="fig-scroll" aria-label={spec.title} {...BY_KEYBOARD}>
        <table>
          <caption className="fig-unseen">{spec.description || spec.title}</caption>
          <thead>
            <tr>
              <th scope="col">{spec.corner[language]}</th>
              {spec.columns.map(({ id, name, href }) => (
                <th key={id} scope="col">
                  <Name name={name} href={href} language={language} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spec.rows.map(({ id, name, href, cells }) => (
              <tr key={id}>
                <th scope="row">
                  <Name name={name} href={href} language={language} />
                </th>
                {cells.map((cell, index) => (
                  <td key={spec.columns[index]?.id}>
                    <CellContent cell={cell} language={language} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>,
  );
}
