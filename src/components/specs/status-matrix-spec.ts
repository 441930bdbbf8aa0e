import type { OverviewFile } from '../../book/schema/site-files.ts';
import type { Bilingual, Language } from '../../contract/bilingual.ts';
import { isMark } from '../../figures/status-mark.tsx';
import type { MatrixStatus, StatusMatrixSpec } from '../../figures/status-matrix.tsx';
import { overviewWords } from '../../words/pages/overview.ts';
import { statusWords } from '../../words/status.ts';
import { type Place, pageHref } from '../shell/site-path.ts';

type Matrix = NonNullable<OverviewFile['matrix']>;

function isStatus(status: string): status is MatrixStatus {
  return isMark(status) && status in statusWords;
}

/** Units by indicators, each name a link from `place`. A cell of an unknown state stays empty. */
export function statusMatrixSpec(matrix: Matrix, place: Place, description: Bilingual): StatusMatrixSpec {
  const language: Language = place.language;
  return {
    title: overviewWords.matrix[language],
    description: description[language],
    corner: overviewWords.unit,
    columns: matrix.indicators.map(({ id, name, slug }) => ({
      id,
      name,
      href: pageHref(place, `targets/${slug}`),
    })),
    rows: matrix.rows.map(({ unit, cells }) => ({
      id: unit.id,
      name: unit.short,
      href: pageHref(place, `units/${unit.slug}`),
      cells: cells.map((cell) =>
        cell !== null && isStatus(cell.status) ? { status: cell.status, completion: cell.completion } : null,
      ),
    })),
  };
}
