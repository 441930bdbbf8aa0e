import { type Wording, wording } from './wording.ts';

/** Words for what a setting must hold, by the type that its schema expects. */
const TYPES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字', 'text'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: [' true 或 false', 'true or false'],
  array: ['列表', 'a list'],
  object: ['一组“键: 值”', 'a group of `key: value` lines'],
  record: ['一组“键: 值”', 'a group of `key: value` lines'],
};

const SHARE_HINT = { zh: '比率用小数，如 0.5% 写 0.005。', en: 'shares are decimals, so 0.5 % is 0.005.' };

/** What stands in the file where something else was expected. */
export type Found = 'nothing' | 'list' | 'group' | { readonly text: string };

function foundWords(found: Found): readonly [zh: string, en: string] {
  if (found === 'nothing') return ['空白', 'nothing'];
  if (found === 'list') return ['列表', 'a list'];
  if (found === 'group') return ['一组“键: 值”', 'a group of `key: value` lines'];
  return [`“${found.text}”`, `"${found.text}"`];
}

function remedyForType(expected: string, zh: string, en: string): readonly [zh: string, en: string] {
  if (expected === 'string')
    return [
      '写成文字；数字、true、false 作文字用时加引号。',
      'Write text; put numbers, true or false in quotes.',
    ];
  if (expected === 'array')
    return ['每项单独一行，以“- ”开头。', 'Write each item on a line of its own that begins with "- ".'];
  if (expected === 'object' || expected === 'record') {
    return ['换行缩进，逐行写“键: 值”。', 'Indent on the next lines and write one `key: value` each.'];
  }
  if (expected === 'number') return [`改为数字；${SHARE_HINT.zh}`, `Write a number; ${SHARE_HINT.en}`];
  return [`改为${zh}。`, `Write ${en}.`];
}

export function settingType(path: string, expected: string, found: Found): Wording {
  const [zh, en] = TYPES[expected] ?? [expected, expected];
  const [foundZh, foundEn] = foundWords(found);
  const [remedyZh, remedyEn] = remedyForType(expected, zh, en);
  return wording(
    `${path} 应为${zh}，现为${foundZh}。`,
    `\`${path}\` must be ${en}, not ${foundEn}.`,
    remedyZh,
    remedyEn,
  );
}

export function settingMissing(path: string, key: string): Wording {
  return wording(
    `缺少必填的设置项 ${path}。`,
    `The setting \`${path}\` is required and missing.`,
    `在此处补写“${key}: …”。`,
    `Add \`${key}: …\` here.`,
  );
}

/** `among` is what may stand there, said as a noun: 设置项, table, column. */
export function unknownKey(
  path: string,
  key: string,
  among: { readonly zh: string; readonly en: string },
  suggestion: string | null,
  allowed: readonly string[],
): Wording {
  const [remedyZh, remedyEn] =
    suggestion === null
      ? [`删去，或改用：${allowed.join('、')}。`, `Remove it, or use one of: ${allowed.join(', ')}.`]
      : [`改为“${suggestion}”，或删去。`, `Write \`${suggestion}\`, or remove it.`];
  return wording(
    `${path} 中的“${key}”不是${among.zh}。`,
    `"${key}" in \`${path}\` is not ${among.en}.`,
    remedyZh,
    remedyEn,
  );
}

export function settingChoice(path: string, found: Found, allowed: readonly string[]): Wording {
  const [foundZh, foundEn] = foundWords(found);
  return wording(
    `${path} 不能是${foundZh}。`,
    `\`${path}\` cannot be ${foundEn}.`,
    `可用值：${allowed.join('、')}。`,
    `Allowed: ${allowed.join(', ')}.`,
  );
}

export interface Bound {
  readonly side: 'least' | 'most';
  readonly value: number;
  readonly inclusive: boolean;
}

const BOUND_WORDS = {
  least: { inside: ['不得小于', 'not be below'], outside: ['应大于', 'be above'] },
  most: { inside: ['不得大于', 'not be above'], outside: ['应小于', 'be below'] },
} as const;

export function settingBound(path: string, found: Found, bound: Bound): Wording {
  const [zh, en] = BOUND_WORDS[bound.side][bound.inclusive ? 'inside' : 'outside'];
  const [foundZh, foundEn] = foundWords(found);
  const isShare = bound.side === 'most' && bound.value === 1;
  return wording(
    `${path} ${zh} ${bound.value}，现为${foundZh}。`,
    `\`${path}\` must ${en} ${bound.value}; it is ${foundEn}.`,
    isShare ? `改为范围内的数；${SHARE_HINT.zh}` : '改为范围内的数。',
    isShare ? `Write a number in range; ${SHARE_HINT.en}` : 'Write a number in range.',
  );
}

export function settingEmpty(path: string): Wording {
  return wording(
    `${path} 不得为空。`,
    `\`${path}\` must not be empty.`,
    '填写内容，或删去整个设置项。',
    'Fill it in, or remove the whole setting.',
  );
}

export function settingAddress(path: string, found: Found): Wording {
  const [foundZh, foundEn] = foundWords(found);
  return wording(
    `${path} 应为完整网址，现为${foundZh}。`,
    `\`${path}\` must be a full web address, not ${foundEn}.`,
    '写成 https://www.example.gov.cn/appraisal/ 的样式，或删除此项。',
    'Write it like https://www.example.gov.cn/appraisal/, or remove it.',
  );
}

/** A rule that the schema has but these messages do not know; its own text is better than silence. */
export function settingInvalid(path: string, detail: string): Wording {
  return wording(
    `${path} 的值不合要求。`,
    `\`${path}\` is not valid: ${detail}.`,
    '对照说明文档修改此项。',
    'Mend it by the documentation.',
  );
}
