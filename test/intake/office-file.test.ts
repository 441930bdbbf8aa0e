import { describe, expect, it } from 'vitest';
import { readOffice } from '../../src/intake/office-file.ts';
import { problemCodes } from '../../src/intake/problem-codes.ts';

/** The problems of a text, one line each: place, value → suggestion, sentence, remedy. */
function problemsOf(text: string): string[] {
  return readOffice(text, 'office.yaml').problems.map(({ place, value, suggestion, message, remedy }) => {
    const raw = value === undefined ? '' : ` [${value}${suggestion === undefined ? '' : ` → ${suggestion}`}]`;
    return `${place.lines?.join()}:${place.column}${raw} ${message.zh}${remedy.zh}`;
  });
}

const NAME = 'name: { zh: 青石州人民政府办公室, en: Qingshi Office }\n';

const ALL_AT_ONCE = `name:
  zh: 青石州人民政府办公室
yaer: 2026
year_starts: 13
audience: publik
fictional: 是
address: www.example.gov.cn
quality:
  benchmark: 0.5%
  alert: 0.0001
  rebase:
    - { month: 2026-13, cause: { zh: 甲, en: a }, by: 乙 }
targets:
  pace: { ahead: 0.9 }
  range_tolerance: 0
appraisal:
  sources: { self: 0, mutual: 0, special: 0 }
  grades:
    - { id: a, name: { zh: 优秀, en: Excellent }, from: 80 }
    - { id: a, name: { zh: 良好, en: Good }, from: 90, quotta: 1.2 }
aliases:
  actual: { value: [完成] }
  actuals:
    valu: [完成]
    note: [完成数]
sources:
  - files: '*.csv'
    tables:
      - table: units
        columns: { 单位编码: a, name: b }
        constants: { name: 3 }
        skip_missing: [kidn]
  - { files: '', tables: [] }
glossary:
  通知: { fr: avis }
`;

describe('readOffice', () => {
  it('gives the settings with defaults filled in', () => {
    const { office, problems } = readOffice(NAME, 'office.yaml');
    expect(problems).toEqual([]);
    expect(office).toMatchObject({
      name: { zh: '青石州人民政府办公室', en: 'Qingshi Office' },
      year_starts: 1,
      quality: { benchmark: 0.005 },
      targets: { pace: { ahead: 1.05, on_pace: 0.95, behind: 0.8 } },
      appraisal: { sources: { self: 0.2, mutual: 0.3, special: 0.5 } },
    });
  });

  it('takes null for “no benchmark”, and keys of maps as they are written', () => {
    const text = `${NAME}quality: { benchmark: null }
sources:
  - files: 'x.csv'
    tables:
      - { table: documents, constants: { kind: 通知 }, values: { unit_id: { 007: '7', 2026: '8' } } }
`;
    const { office, problems } = readOffice(text, 'office.yaml');
    expect(problems).toEqual([]);
    expect(office?.quality.benchmark).toBeNull();
    expect(office?.sources[0]?.tables[0]?.values).toEqual({ unit_id: { '007': '7', '2026': '8' } });
  });

  it('takes an alias that the column has anyway', () => {
    expect(problemsOf(`${NAME}aliases: { actuals: { value: [完成数, 本月数] } }\n`)).toEqual([]);
  });

  it('reads past a byte order mark', () => {
    expect(readOffice(`\uFEFF${NAME}`, 'office.yaml').problems).toEqual([]);
    expect(problemsOf(`\uFEFFbogus: 1\n${NAME}`)[0]).toMatch(/^1:1 /);
  });

  it('reports every fault at its place, all at once', () => {
    const reading = readOffice(ALL_AT_ONCE, 'office.yaml');
    expect(reading.office).toBeNull();
    expect(problemsOf(ALL_AT_ONCE)).toMatchSnapshot('zh');
    expect(reading.problems.map(({ message, remedy }) => `${message.en} ${remedy.en}`)).toMatchSnapshot('en');
  });

  it('gives every problem the code, the severity and the file', () => {
    for (const problem of readOffice(ALL_AT_ONCE, 'some/office.yaml').problems) {
      expect(problem.code).toBe('OFFICE_YAML');
      expect(problem.severity).toBe(problemCodes.OFFICE_YAML.severity);
      expect(problem.place.file).toBe('some/office.yaml');
    }
  });
});

/** Each text stands after the name, so its first line is line 2. */
const FAULTS: readonly (readonly [text: string, problems: readonly string[]])[] = [
  ['year: 2026.5', ['2:7 [2026.5] year 应为整数，现为“2026.5”。改为整数。']],
  ['short: 青石', ['2:8 [青石] short 应为一组“键: 值”，现为“青石”。换行缩进，逐行写“键: 值”。']],
  ['audience:', ['2:10 audience 不能是空白。可用值：internal、public。']],
  [
    'quality: { alert: 2 }',
    ['2:19 [2] quality.alert 不得大于 1，现为“2”。改为范围内的数；比率用小数，如 0.5% 写 0.005。'],
  ],
  [
    'quality: { alarm: 0.03 }',
    ['2:19 [0.03] quality.alarm（0.03）不得大于 quality.alert（0.025）。告警的概率界限要比预警更小。'],
  ],
  [
    'targets: { pace: { on_pace: 0.8 } }',
    ['2:12 targets.pace.behind（0.8）应小于 targets.pace.on_pace（0.8）。从高到低依次填写，不得相同。'],
  ],
  ['appraisal: { grades: [] }', ['2:22 appraisal.grades 不得为空。填写内容，或删去整个设置项。']],
  [
    'appraisal: { sources: { self: 1 } }',
    [
      '2:14 缺少必填的设置项 appraisal.sources.mutual。在此处补写“mutual: …”。',
      '2:14 缺少必填的设置项 appraisal.sources.special。在此处补写“special: …”。',
    ],
  ],
  [
    'appraisal: { sources: { self: 0.2, mutual: 0.3, special: 0.6 } }',
    ['2:14 [1.1] appraisal.sources 的权重合计为 1.1，应为 1。请改正权重。'],
  ],
  ['aliases: { 单位: {} }', ['2:12 [单位 → units] aliases 中的“单位”不是本系统的表。改为“units”，或删去。']],
  [
    'aliases: { units: { leader: 领导 } }',
    ['2:29 [领导] aliases.units.leader 应为列表，现为“领导”。每项单独一行，以“- ”开头。'],
  ],
];

/** Texts that are not well-formed YAML. */
const SYNTAX: readonly (readonly [why: string, text: string, problems: readonly string[]])[] = [
  ['nothing', '', ['1:1 设置文件没有内容。至少写明单位名称 name，分 zh 和 en 两行。']],
  ['only a remark', '# 待填\n', ['1:1 设置文件没有内容。至少写明单位名称 name，分 zh 和 en 两行。']],
  ['a list', '- 甲\n', ['1:1 office.yaml 应为一组“键: 值”，现为列表。换行缩进，逐行写“键: 值”。']],
  [
    'a full-width colon',
    'year:2026\naudience: public\n',
    [
      '1:1 此处不是“键: 值”：冒号可能是全角，或后面没有空格，或缩进有误。冒号用半角，后面空一格；同一层的键左端对齐。',
    ],
  ],
  [
    'one slip at which the parser stumbles twice',
    'year: 2026\n  audience: public\n',
    [
      '1:7 此处不是“键: 值”：冒号可能是全角，或后面没有空格，或缩进有误。冒号用半角，后面空一格；同一层的键左端对齐。',
    ],
  ],
  ['a tab', 'name:\n\tzh: 甲\n', ['2:1 缩进用了制表符（Tab）。改用空格缩进。']],
  [
    'an open quote',
    'name: "甲\nyear: 2026\n',
    ['3:1 缺少引号、括号、逗号或冒号。引号、括号要成对；列举的各项用半角逗号隔开。'],
  ],
  ['two documents', `${NAME}---\nyear: 2026\n`, ['2:1 文件被“---”分成了几份。删去“---”，合为一份。']],
  ['a reserved mark', 'notice: @甲\n', ['1:9 值以 @ 或反引号等保留符号开头。给整个值加上引号。']],
  [
    'an undefined reference',
    'notice: *甲\n',
    ['1:9 以 * 开头的引用没有对应的 & 定义。先用 & 定义再引用；若是普通文字，加上引号。'],
  ],
  [
    'a key twice, and other faults',
    `${NAME}year: 2025\nyear: 2026\nyaer: 2026\n`,
    [
      '3:1 同一层中有两个相同的键。只保留一个。',
      '4:1 [yaer → year] office.yaml 中的“yaer”不是可用的设置项。改为“year”，或删去。',
    ],
  ],
];

describe('faults', () => {
  it.each(FAULTS)('%s', (text, problems) => {
    expect(problemsOf(`${NAME}${text}\n`)).toEqual(problems);
  });

  it.each(SYNTAX)('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
    expect(readOffice(text, 'office.yaml').office).toBeNull();
  });

  it('refuses references that multiply', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `x${n + 1}: &x${n + 1} [${Array(9).fill(`*x${n}`)}]`);
    const text = ['x0: &x0 [甲]', ...levels].join('\n');
    expect(problemsOf(text)).toEqual(['1:1 以 * 开头的引用层层嵌套，过于庞大。直接写出内容，不用引用。']);
  });
});
