import { dropOf } from '../../../ledger/drop-name.ts';
import type { RowSource } from '../../../ledger/ledger.ts';
import type { RowRef } from '../../schema/parts.ts';

/** A row's place as a book names it. */
export function rowRefOf({ file, line }: RowSource): RowRef {
  return { drop: dropOf(file), file, line };
}
