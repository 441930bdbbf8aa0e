import { stringify } from 'yaml';
import { glossary } from './glossary.ts';

const SETTINGS = `# 澄岚州人民政府办公室（虚构）的设置。每项的含义见 docs/office-settings.md。
# Settings of an invented office. This file and all CSV files beside it are written by scripts/generate-office.ts.
name:
  zh: 澄岚州人民政府办公室
  en: Chenglan Prefecture Government Office
short:
  zh: 州政府办
  en: Prefecture Office
fictional: true
demonstration: true
notice:
  zh: 本站为演示，澄岚州及所有单位、人员和数据均为虚构。
  en: This is a demonstration. Chenglan Prefecture and all its units, people and figures are invented.
audience: internal

# 公文质量：差错率基准 0.5%，按精确二项尾概率提醒和报警；轻微、一般、严重差错每处扣分。
# Document quality: benchmark 0.5 %, alert and alarm by exact binomial tails; points off for an instance of each severity.
quality:
  benchmark: 0.005
  alert: 0.025
  alarm: 0.001
  deductions:
    minor: 0.5
    ordinary: 1
    serious: 3

# 目标：逆向指标按目标值除以完成值计算完成率；序时进度的界限。
# Targets: completion where lower is better is target over actual; limits of pace.
targets:
  lower_is_better: ratio
  pace:
    ahead: 1.05
    on_pace: 0.95
    behind: 0.8

# 督办：未定时限的事项不计入按期办结率；考核项与按期办结率挂钩时的目标。
# Supervision: items without a due date are left out of the on-time rate; its target where a criterion rests on it.
supervision:
  without_due: left_out
  target: 1

# 百分考核：三种评分的权重、加分上限、等次和优秀名额。
# Appraisal out of 100: weights of the three sources, cap of the bonus, grades and the quota of excellent ones.
appraisal:
  total: 100
  sources:
    self: 0.2
    mutual: 0.3
    special: 0.5
  missing: renormalise
  bonus:
    cap: 5
  grades:
    - id: excellent
      name: { zh: 优秀, en: Excellent }
      from: 90
      quota: 0.3
    - id: good
      name: { zh: 良好, en: Good }
      from: 80
    - id: satisfactory
      name: { zh: 合格, en: Satisfactory }
      from: 60
    - id: unsatisfactory
      name: { zh: 不合格, en: Unsatisfactory }
      from: 0

# 数据中名称的英文。
# English for the names in the data.
`;

/** The text of `office.yaml`. */
export function officeYaml(): string {
  const words = Object.fromEntries([...glossary()].map(([zh, en]) => [zh, { en }]));
  return SETTINGS + stringify({ glossary: words }, { lineWidth: 0 });
}
