import type { Bilingual } from '../../contract/bilingual.ts';
import { type NamedRow, numberText, rowName, rowsName } from './row-name.ts';
import { type Wording, wording } from './wording.ts';

/** `考核组“县市政府办”的`; nothing where criteria are not told apart by peer group. */
function inGroup(group: string | null): Bilingual {
  if (group === null) return { zh: '', en: '' };
  return { zh: `考核组“${group}”中，`, en: `In the peer group "${group}", ` };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function childPoints(
  points: number,
  sum: number,
  children: readonly NamedRow[],
  group: string | null,
  here: string,
): Wording {
  const rows = rowsName(children, here);
  const where = inGroup(group);
  return wording(
    `${where.zh}本项分值为 ${numberText(points)}，${children.length} 个下级考核项的分值合计 ${numberText(sum)}（${rows.zh}）。`,
    capital(
      `${where.en}this criterion is worth ${numberText(points)} points, the ${children.length} below it ${numberText(sum)} together (${rows.en}).`,
    ),
    '请改正分值，使下级合计等于上级。',
    'Correct the points so that those below add up to it.',
  );
}

export function rootPoints(total: number, sum: number, roots: number, group: string | null): Wording {
  const where = inGroup(group);
  const are = roots === 1 ? 'the one topmost criterion is worth' : `the ${roots} topmost criteria add up to`;
  return wording(
    `${where.zh}${roots} 个最上层考核项的分值合计 ${numberText(sum)}，总分应为 ${numberText(total)}（office.yaml 的 appraisal.total）。`,
    capital(
      `${where.en}${are} ${numberText(sum)} points; the total is ${numberText(total)} (appraisal.total in office.yaml).`,
    ),
    '请改正分值或 office.yaml 中的总分。',
    'Correct the points, or the total in office.yaml.',
  );
}

export function parametersWrong(rule: Bilingual, fault: Bilingual): Wording {
  const zh = fault.zh.replace(/。$/, '');
  const en = fault.en.replace(/\.$/, '');
  return wording(
    `计分方式为“${rule.zh}”，参数不对：${zh}。`,
    `The rule is "${rule.en}", and its parameters are wrong: ${en}.`,
    '请改正参数或计分方式。',
    'Correct the parameters or the rule.',
  );
}

export function indicatorNeeded(rule: Bilingual): Wording {
  return wording(
    `计分方式“${rule.zh}”要有挂钩指标，此处空白。`,
    `The rule "${rule.en}" needs a linked indicator; there is none.`,
    '请填写指标编码，或改为人工评分。',
    'Enter the id of an indicator, or let it be scored by raters.',
  );
}

export function indicatorMonitored(rule: Bilingual, indicator: NamedRow, here: string): Wording {
  const row = rowName(indicator, here);
  return wording(
    `计分方式“${rule.zh}”要有目标可比，挂钩指标的方向为“仅监测”（${row.zh}），不评价完成情况。`,
    `The rule "${rule.en}" needs a target; the linked indicator is monitored only and not judged (${row.en}).`,
    '请换一个指标、更正指标的方向，或改用其他计分方式。',
    'Link another indicator, correct its direction, or use another rule.',
  );
}

export function stepsAbovePoints(best: number, points: number): Wording {
  return wording(
    `最高一档得 ${numberText(best)} 分，高于本项分值 ${numberText(points)}。`,
    `The best step gives ${numberText(best)} points, more than the ${numberText(points)} of the criterion.`,
    '请改正参数或分值。',
    'Correct the parameters or the points.',
  );
}

export function scoreAbovePoints(score: number, points: number, criterion: NamedRow, here: string): Wording {
  const row = rowName(criterion, here);
  return wording(
    `得分 ${numberText(score)} 高于考核项分值 ${numberText(points)}（${row.zh}）。`,
    `The score ${numberText(score)} is above the ${numberText(points)} points of the criterion (${row.en}).`,
    '请核对得分；按其他满分评分的，填写“满分”列。',
    'Check the score; if it is out of another full mark, fill in the full mark.',
  );
}

export function otherGroup(
  unit: { readonly name: string; readonly group: string | null },
  criterion: { readonly name: string; readonly group: string },
  row: NamedRow,
  count: number,
  here: string,
): Wording {
  const register = rowName(row, here);
  const own = unit.group ?? null;
  const zh = own === null ? '不属于任何考核组' : `属于考核组“${own}”`;
  const en = own === null ? 'belongs to no peer group' : `belongs to the peer group "${own}"`;
  const [manyZh, manyEn] = count === 1 ? ['', ''] : [`等 ${count} 行`, ` (${count} rows)`];
  return wording(
    `单位“${unit.name}”${zh}，考核项“${criterion.name}”${manyZh}只适用于“${criterion.group}”（${register.zh}）。`,
    `The unit "${unit.name}" ${en}, but the criterion "${criterion.name}"${manyEn} is for "${criterion.group}" only (${register.en}).`,
    '请核对单位编码和考核项编码，或更正其考核组；此评分不计入总分。',
    'Check both ids or correct the peer group; the score does not count.',
  );
}

export function groupUnknown(group: string): Wording {
  return wording(
    `没有任何单位属于考核组“${group}”。`,
    `No unit belongs to the peer group "${group}".`,
    '请使考核项与单位表的考核组一致。',
    'Name the peer group as the units register does.',
  );
}
