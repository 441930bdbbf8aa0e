/** Full-width ASCII (`！` to `～`), the ideographic space and the minus signs that people type for numbers. */
const WIDE = /[\uff01-\uff5e\u3000\u2212\uffe5]/g;

function narrow(character: string): string {
  if (character === '\u3000') return ' ';
  if (character === '\u2212') return '-';
  if (character === '\uffe5') return '¥';
  return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}

/** Full-width digits, letters and signs as plain ones. For typed cells and headers only: names keep their characters. */
export function halfWidth(text: string): string {
  return text.replace(WIDE, narrow);
}
