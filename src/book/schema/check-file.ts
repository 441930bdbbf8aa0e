import { z } from 'zod';
import { officeSchema } from '../../contract/office.ts';

/** A row of a register by which ids in a file are looked up. */
const registerRow = z.object({
  line: z.number().int(),
  record: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

/** `check.json`: what the check page knows of this office, so that it can check a file without asking anyone. */
export const checkFile = z.object({
  /** Settings by which files are read; the others stand at their defaults. */
  office: officeSchema,
  /** Month of the latest drop, `null` before the first. */
  drop: z.string().nullable(),
  /** Registers that other tables refer to, by the file that brought each row. */
  registers: z.array(z.object({ table: z.string(), file: z.string(), rows: z.array(registerRow) })),
  /** Whether rows of the registers are left out; then an id that is not there may still be right. */
  partial: z.boolean(),
});

export type CheckFile = z.infer<typeof checkFile>;
