/** Smallest code point that a sequence of 2, 3 or 4 bytes may carry; less is an overlong form. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

function isSequence(bytes: Uint8Array, start: number, length: number): boolean {
  let point = (bytes[start] ?? 0) & (0x7f >> length);
  for (let index = start + 1; index < start + length; index++) {
    const byte = bytes[index];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return false;
    point = (point << 6) | (byte & 0x3f);
  }
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  return point >= (SMALLEST[length] ?? 0) && point <= 0x10ffff && !surrogate;
}

/** Offset of the first byte that is not part of well-formed UTF-8 (Unicode 16, table 3-7), or -1 when all is. */
export function utf8Fault(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length === 0) return at;
    if (length > 1 && !isSequence(bytes, at, length)) return at;
    at += length;
  }
  return -1;
}

/** Whether well-formed sequences of several bytes, such as those of hanzi, outweigh the bytes that are no part of any. */
export function hasWideUtf8(bytes: Uint8Array): boolean {
  let wide = 0;
  let stray = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    const whole = length === 1 || (length > 1 && isSequence(bytes, at, length));
    if (!whole) stray += 1;
    else if (length > 1) wide += 1;
    at += whole ? length : 1;
  }
  return wide > stray;
}
