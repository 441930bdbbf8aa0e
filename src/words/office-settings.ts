import type { Bilingual } from '../contract/bilingual.ts';

const words = (zh: string, en: string): Bilingual => ({ zh, en });

/** What each setting of `office.yaml` means, by its path; `[]` stands for each of a list, `*` for each key of a map. */
export const settingMeanings: Readonly<Record<string, Bilingual>> = {
  name: words('机关名称。', 'Name of the office.'),
  short: words('机关简称；不写则用全称。', 'Short name; the full name where there is none.'),
  fictional: words(
    '机关和数据是否虚构；虚构的在各页标明。',
    'Whether office and data are made up; every page says so.',
  ),
  demonstration: words(
    '是否为演示：演示站附图样页，页面超过大小限额时不发布；其他单位只提示，照常发布。',
    'Whether this is the demonstration: its site has the gallery of figures and is not published with a page over its budget; other offices are warned and published.',
  ),
  notice: words(
    '各页页脚的说明，如数据来源和许可。',
    'Notice at the foot of every page, such as source and licence of the data.',
  ),
  year: words(
    '展示年度；不写则取最近数据所在年度。',
    'Year on show; without it, the year of the latest data.',
  ),
  year_starts: words('年度从几月开始。', 'Calendar month in which the year begins.'),
  year_named_by: words(
    '跨年的年度以开始年份（start）还是结束年份（end）称呼。',
    'Whether a year across two calendar years is named by the one it starts or ends in.',
  ),
  audience: words(
    '范围：internal 内部，public 公开；公开版不含未公开的单位、指标、考核项和原件。',
    'Who the build is for; public builds lack units, indicators and criteria that are not public, and the originals.',
  ),
  address: words(
    '网站的正式网址，供搜索引擎识别中英文页面；不写不影响使用。',
    'Where the site is published; tells search engines of the two languages. The site works without it.',
  ),
  drop_holds: words(
    'month：批次只含当月数据和更正；any：批次可含以前任何时期的数据。',
    'month: a drop holds its own month, corrections apart; any: it may hold any earlier period.',
  ),
  'quality.items': words(
    '所计件数的名称；不写为公文。',
    'What is counted; official documents where not given.',
  ),
  'quality.errors': words(
    '所计差错的名称；不写为差错。',
    'What counts as an error; documents with errors where not given.',
  ),
  'quality.benchmark': words('差错率基准；null 为不设。', 'Error rate not to be exceeded; null for none.'),
  'quality.returned_benchmark': words(
    '退文率基准；null 为不设。',
    'Return rate not to be exceeded; null for none.',
  ),
  'quality.overdue_benchmark': words(
    '超时率基准；null 为不设。',
    'Overdue rate not to be exceeded; null for none.',
  ),
  'quality.alert': words(
    '上尾概率低于此值为高于基准。',
    'Upper tail below which a rate is above the benchmark.',
  ),
  'quality.alarm': words(
    '上尾概率低于此值为显著高于基准。',
    'Upper tail below which a rate is well above the benchmark.',
  ),
  'quality.deductions.minor': words('轻微差错每处扣分。', 'Points off for a minor instance.'),
  'quality.deductions.ordinary': words('一般差错每处扣分。', 'Points off for an ordinary instance.'),
  'quality.deductions.serious': words(
    '严重差错每处扣分；三项都写才计算扣分率。',
    'Points off for a serious instance; without the three there is no deduction rate.',
  ),
  'quality.rebase[].month': words(
    '从该月起重定控制限。',
    'Month from which control limits are computed anew.',
  ),
  'quality.rebase[].unit': words(
    '单位编码；不写则对各单位和合计一并有效。',
    'Unit id; without it, every unit and all together.',
  ),
  'quality.rebase[].cause': words('重定的原因。', 'Why.'),
  'quality.rebase[].by': words('决定人。', 'Who decided it.'),
  'targets.lower_is_better': words(
    '越低越好的指标怎样算完成率：ratio 目标÷完成；linear 2－完成÷目标，不低于0。',
    'Completion where lower is better: target over actual, or 2 − actual over target, not below 0.',
  ),
  'targets.pace.ahead': words('进度比不低于此值为超序时。', 'Pace ratio from which a target is ahead.'),
  'targets.pace.on_pace': words('进度比不低于此值为达序时。', 'Pace ratio from which a target is on pace.'),
  'targets.pace.behind': words(
    '进度比不低于此值为落后序时，再低为严重落后。',
    'Pace ratio from which a target is behind; below it, far behind.',
  ),
  'targets.range_tolerance': words(
    '区间目标：超出区间达区间中点的这一比例时，完成率降为0。',
    'Range targets: distance outside the range, as a share of its middle, at which completion is 0.',
  ),
  'supervision.without_due': words(
    '未定时限的督办事项：left_out 不计入按期办结率，counted 办结后按按期办结计。',
    'Items without a due date: left out of the on-time rate, or counted as on time once closed.',
  ),
  'supervision.target': words(
    '考核项与按期办结率挂钩时的目标。',
    'Target of the on-time rate where a criterion rests on it.',
  ),
  'appraisal.total': words('考核满分。', 'Full mark of the appraisal.'),
  'appraisal.sources.self': words('自检权重。', 'Weight of the self-check.'),
  'appraisal.sources.mutual': words('互检权重。', 'Weight of the mutual check.'),
  'appraisal.sources.special': words(
    '专门检查权重；三项之和为1，缺某一来源时由其余来源按比例分担。',
    'Weight of the special inspection; the three add up to 1, and those present share the weight of one that is absent.',
  ),
  'appraisal.missing': words(
    '未计分考核项的分值：renormalise 按比例由其余分担，spread 平均分担。',
    'Points of criteria without a score: go to the others in proportion, or spread evenly.',
  ),
  'appraisal.min_coverage': words(
    '评分覆盖率低于此值的，不计总分、不排名。',
    'Share of points that must be scored for a total and a rank.',
  ),
  'appraisal.bonus.cap': words('加分封顶。', 'Most that bonuses may add.'),
  'appraisal.bonus.above': words(
    '基础分达到此值才计加分；不写为不限。',
    'Base score from which bonuses count; without it, always.',
  ),
  'appraisal.deduction.cap': words(
    '扣分封顶；不写为不封顶。',
    'Most that deductions may take; without it, no cap.',
  ),
  'appraisal.grades[].id': words(
    '等次代码；不写 grades 则为优秀90、良好80、合格60、不合格0。',
    'Id of the grade; without grades: excellent 90, good 80, satisfactory 60, unsatisfactory 0.',
  ),
  'appraisal.grades[].name': words('等次名称。', 'Name of the grade.'),
  'appraisal.grades[].from': words(
    '分数线，按未经四舍五入的总分，含此值。',
    'Lower edge of the unrounded total, included.',
  ),
  'appraisal.grades[].quota': words(
    '名额占考核组单位数的比例，向下取整；不写为不限。',
    'Largest share of a peer group with the grade, rounded down to units; without it, no limit.',
  ),
  'aliases.*.*': words(
    '其他系统的列名：表名、列的键名，再列出各别名。',
    'Further headers of a column: table, column key, then the headers.',
  ),
  'sources[].files': words(
    '按此设置读取的文件名，* 代表任意一段文字。',
    'Files that are read by this setting; * stands for any run of characters.',
  ),
  'sources[].missing': words('该系统表示“无数据”的写法。', 'Cell texts that mean no value in this export.'),
  'sources[].ignore': words('略过不提示的列名。', 'Headers that are read past without a remark.'),
  'sources[].tables[].table': words('读入哪张表。', 'Table that the rows feed.'),
  'sources[].tables[].columns.*': words('键名对应的列名。', 'Header that a column key is read from.'),
  'sources[].tables[].constants.*': words('键名的固定值。', 'Constant text of a column key.'),
  'sources[].tables[].values.*.*': words(
    '文件中的写法对应的标准写法。',
    'Text in the file, and the text of the contract that it stands for.',
  ),
  'sources[].tables[].derive': words(
    '由各行生成登记表：同一编码以首行为准。',
    'A register made from the rows: of each identity the first row wins.',
  ),
  'sources[].tables[].skip_missing': words(
    '这些列空着的行不作为本表记录，不提示。',
    'Rows in which these columns are missing are no record of this table, without a remark.',
  ),
  'glossary.*.zh': words('数据中英文名称的中文。', 'Chinese for a name in the data.'),
  'glossary.*.en': words('数据中中文名称的英文。', 'English for a name in the data.'),
};
