/** A day that a cell names. */
export interface DateText {
  /** `2026-10-31`. */
  readonly date: string;
  /** Whether the cell held a spreadsheet's day number instead of a date. */
  readonly serial: boolean;
}

const WRITTEN =
  /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?)(?:[T\s]+0{1,2}:00(?::00(?:\.0+)?)?Z?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^\d{5}(?:\.0+)?$/;
const DAY = 86_400_000;

/** The ISO form of a calendar day, or `null` if there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}

/** Day numbers of Excel and WPS from 1954 to 2119; day 25,569 is 1970-01-01. */
function fromSerial(text: string): string | null {
  const serial = Number(text);
  if (serial < 20_000 || serial > 80_000) return null;
  return new Date((serial - 25_569) * DAY).toISOString().slice(0, 10);
}

/** Reads a date in plain width, or a spreadsheet's day number; `null` when the text is neither. */
export function dateText(text: string): DateText | null {
  const match = WRITTEN.exec(text) ?? COMPACT.exec(text);
  if (match !== null) {
    const parts = match.slice(2).filter((part) => /^\d+$/.test(part ?? ''));
    const date = isoDate(Number(match[1]), Number(parts[0]), Number(parts[1]));
    return date === null ? null : { date, serial: false };
  }
  const date = SERIAL.test(text) ? fromSerial(text) : null;
  return date === null ? null : { date, serial: true };
}
