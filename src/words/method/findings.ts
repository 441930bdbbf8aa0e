import type { Bilingual } from '../../contract/bilingual.ts';
import { formatPercent, formatTrimmed } from '../number.ts';
import type { MethodRule, MethodSettings } from './rule.ts';

type QualitySettings = MethodSettings['quality'];

function deductionText({ deductions }: QualitySettings): Bilingual {
  if (deductions === null) {
    return {
      zh: '本单位没有在office.yaml的quality.deductions中规定扣分，不计算扣分率。',
      en: 'This office sets no points in office.yaml under quality.deductions, so there is no deduction rate.',
    };
  }
  const say = (points: number, language: 'zh' | 'en') => formatTrimmed(points, language, 2);
  const { minor, ordinary, serious } = deductions;
  return {
    zh: `k为各严重程度的差错处数，d为每处扣分：轻微${say(minor, 'zh')}分、一般${say(ordinary, 'zh')}分、严重${say(serious, 'zh')}分。未定级的不扣分，另行列出。n为列有错情明细的各期办理件数之和，全单位没有列出任何错情的时期不计入。页面按每百件写出。扣分是加权之和，不是件数，不作二项分布或泊松分布的检验，也不与按字数计的标准混用。`,
    en: `k is the number of instances of each severity and d its points: ${say(minor, 'en')} for a minor one, ${say(ordinary, 'en')} for an ordinary, ${say(serious, 'en')} for a serious one. Instances that are not graded cost nothing and are told apart. n is what was handled in the periods for which findings are listed; a period in which nobody listed any is left out. Pages give the rate per hundred. Points are a weighted sum and no count, so that neither binomial nor Poisson tests apply; nor is the rate to be mixed with standards per character.`,
  };
}

function benchmarkOf(value: number | null): Bilingual {
  if (value === null) return { zh: '未设', en: 'none' };
  return { zh: formatPercent(value, 'zh'), en: formatPercent(value, 'en') };
}

/** Kinds of errors, deductions, returned and overdue documents, gaps, weeks and quarters. */
export function findingRules(settings: QualitySettings): MethodRule[] {
  const returned = benchmarkOf(settings.returned);
  const overdue = benchmarkOf(settings.overdue);
  const alert = {
    zh: formatTrimmed(settings.alert, 'zh', 6),
    en: formatTrimmed(settings.alert, 'en', 6),
  };
  return [
    {
      id: 'gaps',
      title: { zh: '差错之间的间隔', en: 'Gaps between errors' },
      formulas: ['d̄ + 3·√(d̄(d̄ − 1))'],
      text: {
        zh: '按季合并后，通常季度的期望差错仍不足1件（n < 1/p̄）的，不画控制图，改看从一件差错公文到下一件之间办理了多少件。d̄为间隔的平均数；间隔长于上限，说明差错变少；变多则表现为连续偏短，按中位数两侧的连续个数和穿越次数判断，方法同“异常信号”。间隔没有下限。件数按期填报，不知道差错公文在期内的位置，按均匀分布估算：第j件在期内第(j − ½)·n/x + ½件处。不足12个间隔为试用控制限，不足2个不画图。',
        en: 'Where even a usual quarter expects less than one error (n < 1/p̄), no control chart is drawn; told instead is how much was handled from one document with errors to the next. d̄ is the mean gap. A gap above the limit means that errors have become rarer; that they have become more frequent shows as a run of short gaps, by runs and crossings about the median as under “Signals”. There is no lower limit. Counts do not say where in a period its errors stood; they are taken to be spread evenly, the j-th at place (j − ½)·n/x + ½. Under 12 gaps the limit is a trial limit; under 2 nothing is drawn.',
      },
      source: { zh: 'Benneyan 2001（g图）', en: 'Benneyan 2001 (g chart)' },
    },
    {
      id: 'pareto',
      title: { zh: '差错分布', en: 'Where errors lie' },
      formulas: ['Σ_{i ≤ k} c_{i} / Σ c_{i} ≥ 80%', 'P(|B − b/2| ≥ |b_{1} − b/2|), B ~ Bin(b, ½)'],
      text: {
        zh: `错情明细按关口、差错类型、严重程度分别合计处数c，由多到少排列；“前k项”是合计达到80%的最少项数。第一位是否确实多于第二位，用只出现其中一类差错的公文件数b_{1}、b_{2}（b = b_{1} + b_{2}）作精确符号检验，双侧概率小于${alert.zh}才说难以用偶然解释。处数在同一件公文中往往成串，因此不用处数检验。`,
        en: `Instances c of the findings are added up by gate, category and severity, the most frequent first; “the first k” is the fewest that make up 80%. Whether the first really leads the second is told by the exact sign test of the documents that have only one of the two, b_{1} and b_{2} (b = b_{1} + b_{2}); only a two-sided probability below ${alert.en} is called unlikely by chance. Instances come in clusters within a document, so they are not tested.`,
      },
      source: { zh: 'Juran 1951；McNemar 1947', en: 'Juran 1951; McNemar 1947' },
    },
    {
      id: 'deduction',
      title: { zh: '扣分率', en: 'Deduction rate' },
      formulas: ['Σ k_{s}·d_{s} / n'],
      text: deductionText(settings),
      source: {
        zh: '扣分由office.yaml的quality.deductions设定',
        en: 'Points are set in office.yaml, quality.deductions',
      },
    },
    {
      id: 'returned-overdue',
      title: { zh: '退文率和超时率', en: 'Return rate and overdue rate' },
      formulas: ['p = Σx / Σn'],
      text: {
        zh: `x为退文件数或超时件数，n为填报了该项的办理件数，没有填报的行两者都不计。区间、控制图、漏斗图和对基准的检验与差错率相同；退文率基准${returned.zh}，超时率基准${overdue.zh}。`,
        en: `x is the number returned or overdue, n what was handled in the rows that say so; rows that do not are left out of both. Interval, control chart, funnel and the test against a benchmark are those of the error rate; benchmark of the return rate: ${returned.en}, of the overdue rate: ${overdue.en}.`,
      },
      source: {
        zh: '方法同“差错率”；基准由office.yaml的quality.returned_benchmark、quality.overdue_benchmark设定',
        en: 'As the error rate; benchmarks are set in office.yaml, quality.returned_benchmark and quality.overdue_benchmark',
      },
    },
    {
      id: 'week',
      title: { zh: '错情周报', en: 'Weekly bulletin' },
      formulas: ['X ~ Bin(k + K, 1/(w + 1))'],
      text: {
        zh: '按发现日期归入周（周一至周日）。本周有差错的公文k件，与此前w周（最多12周，不足8周不比较）合计K件比较：若每周机会相同，k服从上列分布；双侧概率小于0.002才说偏多或偏少。没有发现差错的周按0件计入。数据没有覆盖全周的不比较。',
        en: 'Findings belong to the week, Monday to Sunday, of the day they were found. The k documents with errors of the week are held against the K of the w weeks before (at most 12; fewer than 8 are not compared): if every week had the same chance, k would follow this distribution, and only a two-sided probability below 0.002 is called more or fewer. A week without findings counts as 0. A week that the data do not cover to its end is not compared.',
      },
      source: { zh: 'Przyborowski与Wileński 1940', en: 'Przyborowski and Wileński 1940' },
    },
    {
      id: 'quarter',
      title: { zh: '季度质量回顾', en: 'Quarterly review' },
      formulas: ['P(x_{1} | x_{1} + x_{2}, n_{1}, n_{2})'],
      text: {
        zh: `本季度与上季度的差错率用Fisher精确检验比较，双侧概率小于${alert.zh}才说升高或降低。季度按本单位年度划分；季度未完的，只计已有数据的月份。`,
        en: `The rate is held against that of the quarter before by Fisher’s exact test; only a two-sided probability below ${alert.en} is called a rise or a fall. Quarters are those of the office’s year; of one that is not over, the months with data count.`,
      },
      source: { zh: 'Fisher 1935', en: 'Fisher 1935' },
    },
  ];
}
