import type { Bilingual } from '../../contract/bilingual.ts';
import { formatNumber, formatPercent, formatTrimmed } from '../number.ts';
import { findingRules } from './findings.ts';
import type { MethodSection, MethodSettings } from './rule.ts';

type QualitySettings = MethodSettings['quality'];

function verdictText({ benchmark, alert, alarm, leastForBelow }: QualitySettings): Bilingual {
  if (benchmark === null) {
    return {
      zh: '本单位未设基准，只列差错率和区间，不作判定。',
      en: 'This office sets no benchmark; rates and intervals are shown without a verdict.',
    };
  }
  const few =
    leastForBelow === null
      ? { zh: '', en: '' }
      : {
          zh: `，办文少于${formatNumber(leastForBelow, 'zh')}件时不会出现`,
          en: `, which cannot happen under ${formatNumber(leastForBelow, 'en')} handled`,
        };
  const tail = (p: number, language: 'zh' | 'en') => formatTrimmed(p, language, 6);
  return {
    zh: `基准p_{0}为${formatPercent(benchmark, 'zh')}。假定真实差错率恰为基准，出现这么多或更多差错件的概率小于${tail(alert, 'zh')}为高于基准，小于${tail(alarm, 'zh')}为显著高于基准，且差错件数至少为2；这么少或更少的概率小于0.025为低于基准${few.zh}。其余为数据不足以判断。一次只有一件差错，从不判为高于基准。`,
    en: `The benchmark p_{0} is ${formatPercent(benchmark, 'en')}. If the true rate were exactly that, so many or more with errors must have a probability below ${tail(alert, 'en')} to be called above, and below ${tail(alarm, 'en')} to be called well above, with at least two of them; so few or fewer a probability below 0.025 to be called below${few.en}. All else is not enough data to tell. One alone is never above.`,
  };
}

/** Error rates, intervals, verdicts and control charts. */
export function qualityMethod(settings: QualitySettings): MethodSection {
  return {
    id: 'quality',
    title: { zh: '差错率', en: 'Error rate' },
    intro: {
      zh: 'x为差错件数，n为办理件数，p为差错率。',
      en: 'x is the number with errors, n the number handled, and p the error rate.',
    },
    rules: [
      {
        id: 'rate',
        title: { zh: '差错率', en: 'Error rate' },
        formulas: ['p = Σx / Σn'],
        text: {
          zh: '一件不论几处差错，只计一件。几个月或几个单位合计时，先加件数再相除。不与按字数计的图书、报刊差错率标准混用。',
          en: 'An item counts once, however many errors it has. Over months or units the counts are added first and divided then. It is not to be mixed with standards per character for books and periodicals.',
        },
        source: {
          zh: '国务院国资委2008年公文处理通报口径：差错率=出错件数/报送总件数',
          en: "SASAC's 2008 circular on official documents: documents with errors over documents submitted",
        },
      },
      {
        id: 'interval',
        title: { zh: '置信区间', en: 'Interval' },
        formulas: ['(p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n)'],
        text: {
          zh: '95%威尔逊区间，z = 1.95996…。只用于显示真实差错率的可能范围，不用于判定。',
          en: 'The 95% Wilson interval, z = 1.95996…. It shows where the true rate may lie; verdicts do not rest on it.',
        },
        source: { zh: 'Wilson 1927；Newcombe 1998', en: 'Wilson 1927; Newcombe 1998' },
      },
      {
        id: 'verdict',
        title: { zh: '与基准比较', en: 'Against the benchmark' },
        formulas: ['P(X ≥ x | n, p_{0})', 'P(X ≤ x | n, p_{0})'],
        text: verdictText(settings),
        source: {
          zh: '二项分布精确尾概率；界限由office.yaml的quality.benchmark、quality.alert、quality.alarm设定',
          en: 'Exact tails of the binomial distribution; limits are set in office.yaml, quality.benchmark, quality.alert and quality.alarm',
        },
      },
      {
        id: 'several-units',
        title: { zh: '同时比较多个单位', en: 'Many units at once' },
        formulas: ['p_{(i)} ≤ (i / m) · α'],
        text: {
          zh: `单位多了，总会有几个只因偶然而偏高。总览中列出的单位，须在全部m个单位的本年检验中，按控制错误发现率的方法（α = ${formatTrimmed(settings.alert, 'zh', 6)}）仍然成立。`,
          en: `Among many units some are high by chance alone. The overview names a unit only if its test of the year holds among those of all m units under control of the false discovery rate (α = ${formatTrimmed(settings.alert, 'en', 6)}).`,
        },
        source: { zh: 'Benjamini与Hochberg 1995', en: 'Benjamini and Hochberg 1995' },
      },
      {
        id: 'funnel',
        title: { zh: '单位之间比较', en: 'Units compared' },
        formulas: [
          'P(X ≤ r | n, p̄) ≥ q',
          'φ = Σz_{w}² / I',
          'τ² = max(0, (I·φ − (I − 1)) / (Σw − Σw²/Σw))',
          'p̄ ± 3.09·√(p̄(1 − p̄)/n + τ²)',
        ],
        text: {
          zh: '以全部单位合计差错率p̄为准，界限随各单位件数n而变：二项分布的精确分位数，内插成连续曲线，95%为提示，99.8%（q = 0.001、0.999）以外才据以行动，且差错件数至少为2才算偏高。z为单位与p̄之差除以其标准误，w为标准误平方的倒数；z_{w}收到第10、第90百分位以内，I为单位个数。I·φ大于自由度为I的χ²分布95%分位数时，单位之间的离散大于偶然，界限按τ²放宽，单位须同时越出精确界限与放宽后的界限；不足10个单位时放宽的界限不稳定，仍用精确界限。总体已高于基准且界限放宽时，总览以一句话说明总体，只列出越出界限的单位。有下级单位填报的单位不参加比较，以免重复。',
          en: 'Each unit is held against the rate p̄ of all together, by limits for its n: exact binomial quantiles interpolated to a smooth line, 95% to alert; only beyond 99.8% (q = 0.001, 0.999) is there reason to act, and above only with at least two errors. z is a unit’s distance from p̄ in its standard error, w one over that error squared, z_{w} drawn in to the 10th and 90th percentiles, I the number of units. Where I·φ exceeds the 95% quantile of χ² with I degrees of freedom, units spread more than by chance: limits are widened by τ², and a unit must be beyond both the exact and the widened ones. With fewer than 10 units widened limits are not stable and the exact ones are used. Where the whole is above the benchmark and limits are widened, the overview says so once and lists only units beyond the limits. A unit that has units below it which report is left out.',
        },
        source: {
          zh: 'Spiegelhalter 2005（Statistics in Medicine 24；Quality and Safety in Health Care 14）；DerSimonian与Laird 1986',
          en: 'Spiegelhalter 2005 (Statistics in Medicine 24; Quality and Safety in Health Care 14); DerSimonian and Laird 1986',
        },
      },
      {
        id: 'control-chart',
        title: { zh: '控制图', en: 'Control chart' },
        formulas: ['p̄ ± 3·√(p̄(1 − p̄)/n_{i})·max(1, σ_{z})'],
        text: {
          zh: '中心线为各期合计差错率p̄，控制限随各期件数而变。各期之间的波动明显大于偶然（σ_{z} ≥ 1.2且不少于12期）时，用莱尼p′图放宽界限。期望差错不足1件的时期不画点，不足4件的不认信号；少于12期为试用控制限。通常月份的期望差错不足1件（n < 1/p̄）时，按季合并。σ_{z} ≥ 1.2时，未放宽与放宽的控制限都给出：图上画一种，另一种列在数据表中。重定控制限须在office.yaml的quality.rebase中记明月份、原因和决定人；从该月起另算中心线和控制限，此前的照旧保留，信号只看各段自己的界限。',
          en: 'The centre p̄ is the rate over all periods; limits follow each period’s count. Where periods vary clearly more than chance (σ_{z} ≥ 1.2 over at least 12 periods) Laney’s p′ chart widens them. A period with fewer than one expected error is not plotted, with fewer than four no signal is believed; under 12 periods the limits are trial limits. Where a usual month expects less than one error (n < 1/p̄), months are added up to quarters. From σ_{z} = 1.2 on, limits of chance and widened limits are both given: one pair drawn, the other in the table. Limits are computed anew only by a decision recorded in office.yaml under quality.rebase with its month, cause and author; from that month centre and limits are its own, earlier ones stay, and each stretch is judged by its own limits.',
        },
        source: { zh: 'Shewhart 1931；Laney 2002', en: 'Shewhart 1931; Laney 2002' },
      },
      {
        id: 'signals',
        title: { zh: '异常信号', en: 'Signals' },
        formulas: ['L > round(log_{2} n) + 3', 'K < q_{0.05}(n − 1, ½)'],
        text: {
          zh: '点子越出控制限；或在中心线同一侧连续的点数L过长；或穿越中心线的次数K过少。正好落在线上的点不计。没有信号就是正常波动，不必追查个案。',
          en: 'A point outside the limits; a run L on one side of the centre that is too long; or too few crossings K of the centre. Points on the line do not count. Without a signal the variation is common-cause, and single cases need no explaining.',
        },
        source: { zh: 'Anhøj与Olesen 2014', en: 'Anhøj and Olesen 2014' },
      },
      ...findingRules(settings),
    ],
  };
}
