import { halfWidth } from './cells/half-width.ts';
import { tidyText, withoutInvisible } from './cells/tidy-text.ts';

/** A header as it is compared: its name without dress, and the unit in parentheses at its end. */
export interface HeaderText {
  readonly name: string;
  /** `万元` of `目标值(万元)`, as written there; `null` when there is none. */
  readonly unit: string | null;
}

const UNIT = /^(.+?)\s*[([【]\s*(?:单位\s*:?\s*)?([^()[\]【】]+?)\s*[)\]】]$/;

/** What forms say of a column in parentheses that is no unit. */
const ADVICE =
  /^(?:必填|必填项|选填|选填项|可选|可空|非必填|不可空|文本|数字|数值|日期|下拉选择|required|optional)$/i;

/** A header in the form in which headers are compared: no blanks, marks or line breaks, plain width, lower case. */
export function comparable(header: string): string {
  return halfWidth(withoutInvisible(tidyText(header)))
    .replace(/\s+/g, '')
    .replace(/^[*★]+|[*★:]+$/g, '')
    .toLowerCase();
}

/** Splits the unit off a header. A header that is known with its parentheses should be looked up whole first. */
export function headerText(header: string): HeaderText {
  const plain = halfWidth(withoutInvisible(tidyText(header))).replace(/[*★]+$/, '');
  const match = UNIT.exec(plain);
  if (match === null) return { name: comparable(header), unit: null };
  const [, name = '', unit = ''] = match;
  // Behind the advice a unit may stand as well: 完成值(万元)(必填).
  if (ADVICE.test(unit)) return headerText(name);
  return { name: comparable(name), unit };
}
