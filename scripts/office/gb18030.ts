/** Two-byte codes of GB18030 by character, read back from the platform's own decoder. */
function twoByteCodes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const text = decoder.decode(new Uint8Array([lead, trail]));
      if (text.length === 1 && text !== '\ufffd' && !codes.has(text)) codes.set(text, [lead, trail]);
    }
  }
  return codes;
}

/** An encoder of GB18030; characters outside its two-byte region are not needed here and are refused. */
export function gb18030Encoder(): (text: string) => Uint8Array {
  const codes = twoByteCodes();
  return (text) => {
    const bytes: number[] = [];
    for (const character of text) {
      const ascii = character.charCodeAt(0) < 0x80;
      const code = codes.get(character);
      if (ascii) bytes.push(character.charCodeAt(0));
      else if (code !== undefined) bytes.push(...code);
      else throw new Error(`No two-byte code for ${character}`);
    }
    return new Uint8Array(bytes);
  };
}

/** Encodes one text as GB18030. */
export function encodeGb18030(text: string): Uint8Array {
  return gb18030Encoder()(text);
}
