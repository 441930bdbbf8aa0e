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

export function officeEmpty(): Wording {
  return wording(
    '设置文件没有内容。',
    'The settings file is empty.',
    '至少写明单位名称 name，分 zh 和 en 两行。',
    'Give at least the office’s `name`, with `zh` and `en`.',
  );
}

const SYNTAX: Readonly<Record<string, () => Wording>> = {
  DUPLICATE_KEY: () =>
    wording(
      '同一层中有两个相同的键。',
      'The same key stands twice at one level.',
      '只保留一个。',
      'Keep one of them.',
    ),
  TAB_AS_INDENT: () =>
    wording(
      '缩进用了制表符（Tab）。',
      'The line is indented with a tab.',
      '改用空格缩进。',
      'Indent with spaces.',
    ),
  BAD_INDENT: () =>
    wording(
      '缩进不对齐，或括号没有在此之前结束。',
      'The indentation does not line up, or a bracket was not closed before here.',
      '同一层的键左端对齐，下一层多缩进两格；括号成对。',
      'Align keys of one level, indent the next by two spaces, and close brackets.',
    ),
  MISSING_CHAR: () =>
    wording(
      '缺少引号、括号、逗号或冒号。',
      'A quote, bracket, comma or colon is missing.',
      '引号、括号要成对；列举的各项用半角逗号隔开。',
      'Close quotes and brackets; put commas between listed items.',
    ),
  MULTILINE_IMPLICIT_KEY: () => badKey(),
  BLOCK_AS_IMPLICIT_KEY: () => badKey(),
  MULTIPLE_DOCS: () =>
    wording(
      '文件被“---”分成了几份。',
      'The file is split into several documents by `---`.',
      '删去“---”，合为一份。',
      'Remove `---` so that it is one.',
    ),
  BAD_SCALAR_START: () =>
    wording(
      '值以 @ 或反引号等保留符号开头。',
      'The value begins with a reserved character such as @ or a backtick.',
      '给整个值加上引号。',
      'Put the whole value in quotes.',
    ),
  RESOURCE_EXHAUSTION: () =>
    wording(
      '以 * 开头的引用层层嵌套，过于庞大。',
      'References that begin with * multiply beyond reason.',
      '直接写出内容，不用引用。',
      'Write the content out instead.',
    ),
  BAD_ALIAS: () =>
    wording(
      '以 * 开头的引用没有对应的 & 定义。',
      'A reference that begins with * has no definition with &.',
      '先用 & 定义再引用；若是普通文字，加上引号。',
      'Define it with & before it is used; if it is plain text, put it in quotes.',
    ),
};

function badKey(): Wording {
  return wording(
    '此处不是“键: 值”：冒号可能是全角，或后面没有空格，或缩进有误。',
    'This is not `key: value`: the colon may be full-width or lack the space after it, or the indentation is wrong.',
    '冒号用半角，后面空一格；同一层的键左端对齐。',
    'Use an ASCII colon with a space after it, and align keys of one level.',
  );
}

export function badSyntax(code: string): Wording {
  const known = SYNTAX[code];
  if (known) return known();
  return wording(
    '此处不是合法的 YAML 写法。',
    'This is not valid YAML.',
    '检查冒号、引号、括号和缩进。',
    'Check colons, quotes, brackets and indentation.',
  );
}

export function weightsAllZero(path: string): Wording {
  return wording(
    `${path} 的权重全为 0。`,
    `All weights of \`${path}\` are 0.`,
    '至少一项权重大于 0。',
    'Give at least one of them a weight above 0.',
  );
}

export function weightsNotWhole(path: string, sum: string): Wording {
  return wording(
    `${path} 的权重合计为 ${sum}，应为 1。`,
    `The weights of \`${path}\` add up to ${sum}; they should add up to 1.`,
    '请改正权重。',
    'Correct the weights.',
  );
}

/** A setting with its number in force, whether written in the file or a default. */
export interface Numbered {
  readonly path: string;
  readonly number: number;
}

export function notFalling(below: Numbered, above: Numbered): Wording {
  return wording(
    `${below.path}（${below.number}）应小于 ${above.path}（${above.number}）。`,
    `\`${below.path}\` (${below.number}) must be below \`${above.path}\` (${above.number}).`,
    '从高到低依次填写，不得相同。',
    'Write them from high to low, none alike.',
  );
}

export function alarmAboveAlert(alarm: number, alert: number): Wording {
  return wording(
    `quality.alarm（${alarm}）不得大于 quality.alert（${alert}）。`,
    `\`quality.alarm\` (${alarm}) must not be above \`quality.alert\` (${alert}).`,
    '告警的概率界限要比预警更小。',
    'An alarm needs a smaller probability than an alert.',
  );
}

export function gradeTwice(id: string): Wording {
  return wording(
    `等次编码“${id}”重复。`,
    `The grade id "${id}" stands twice.`,
    '每个等次用各自的编码。',
    'Give each grade an id of its own.',
  );
}

export function notAMonth(path: string, text: string): Wording {
  return wording(
    `${path} 应为月份，现为“${text}”。`,
    `\`${path}\` must be a month, not "${text}".`,
    '写作 2026-03 的形式。',
    'Write it like 2026-03.',
  );
}

export function aliasTaken(alias: string, header: string): Wording {
  return wording(
    `“${alias}”已是同一表中“${header}”列的表头。`,
    `"${alias}" is already a header of the column "${header}" of the same table.`,
    '换用别的表头，或删去此项。',
    'Use another header, or remove it.',
  );
}

export function columnTwice(column: string): Wording {
  return wording(
    `列“${column}”既对应表头又给了固定值。`,
    `The column "${column}" is both read from a header and given a constant.`,
    '只保留 columns 或 constants 中的一处。',
    'Keep it in `columns` or in `constants`, not in both.',
  );
}
