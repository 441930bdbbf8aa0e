/** What a walk over bytes taken as GB18030 finds. */
export interface Gb18030Survey {
  /** Offset of the first byte that is not GB18030, or -1. */
  readonly fault: number;
  /** Characters of two or four bytes. */
  readonly wide: number;
  /** Those among them in common use: the 3,755 hanzi of GB 2312 level 1, its punctuation, digits and letters. */
  readonly common: number;
}

/** Share of common characters from which the bytes pass for Chinese text. Running text has 0.95 and more, UTF-8 taken as GB18030 below 0.3. */
const PLAUSIBLE = 0.6;

function isCommon(lead: number, trail: number): boolean {
  if (trail < 0xa1) return false;
  return (lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3);
}

/** Ranges of four-byte pointers that stand for a character (WHATWG Encoding, gb18030 ranges). */
function isFourByte(bytes: Uint8Array, at: number): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  if (c < 0x81 || c > 0xfe || d < 0x30 || d > 0x39) return false;
  const pointer = (((a - 0x81) * 10 + b - 0x30) * 126 + c - 0x81) * 10 + d - 0x30;
  return pointer <= 39419 || (pointer >= 189000 && pointer <= 1237575);
}

/** Walks the bytes as GB18030 and counts; a byte at fault is passed over. */
export function surveyGb18030(bytes: Uint8Array): Gb18030Survey {
  let at = 0;
  let fault = -1;
  let wide = 0;
  let common = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const trail = bytes[at + 1] ?? 0;
    const four = trail >= 0x30 && trail <= 0x39;
    const two = trail >= 0x40 && trail !== 0x7f && trail !== 0xff;
    if (lead === 0x80 || lead === 0xff || !(four ? isFourByte(bytes, at) : two)) {
      if (fault === -1) fault = at;
      at += 1;
      continue;
    }
    wide += 1;
    if (isCommon(lead, trail)) common += 1;
    at += four ? 4 : 2;
  }
  return { fault, wide, common };
}

/** Whether the characters seen look like Chinese text rather than bytes that merely happen to decode. */
export function looksChinese(survey: Gb18030Survey): boolean {
  return survey.wide > 0 && survey.common / survey.wide >= PLAUSIBLE;
}
