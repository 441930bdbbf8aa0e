import { type Wording, wording } from './wording.ts';

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
