import type { Office } from '../../../contract/office.ts';
import type { UnitRef } from '../../schema/parts.ts';

/** The whole office in the place of a unit. It has no page of its own; `*` is no id a register can hold. */
export function wholeRef(office: Pick<Office, 'name' | 'short'>): UnitRef {
  return { id: '*', slug: 'whole', name: office.name, short: office.short ?? office.name };
}
