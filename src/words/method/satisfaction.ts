import type { MethodSection } from './rule.ts';

/** Shares of people who are satisfied, and what is not shown. */
export const satisfactionMethod: MethodSection = {
  id: 'satisfaction',
  title: { zh: '满意度', en: 'Satisfaction' },
  intro: {
    zh: 'x为很满意和满意的人数，n为有效答卷数。',
    en: 'x is the number of people very satisfied or satisfied, n the number of valid answers.',
  },
  rules: [
    {
      id: 'satisfied',
      title: { zh: '满意率与回收率', en: 'Share satisfied and response' },
      formulas: ['x / n', 'n / N'],
      text: {
        zh: '满意率附95%威尔逊区间。回收率为回收数n与发放数N之比，与满意率并列；回收率低的，未答卷的人怎样看无从知道。几个单位合计时，先加人数再相除。',
        en: 'The share satisfied has its 95% Wilson interval. The response, forms returned n over forms sent N, stands beside it: where it is low, nobody knows what the others think. Over units the people are added first and divided then.',
      },
      source: { zh: 'Wilson 1927', en: 'Wilson 1927' },
    },
    {
      id: 'suppression',
      title: { zh: '不显示的数', en: 'What is not shown' },
      formulas: ['min(x, n − x) ≥ 5'],
      text: {
        zh: '满意或不满意的一方不足5人的，满意率和各档人数都不显示。同一方的两档有一档不足5人的，两档都不显示，以免相减得出。各单位之和另有合计，只隐去一个单位、或隐去的合起来仍不足5人时，从答卷最少的单位起再隐去，直到相减也得不出为止。公开版不含满意度。',
        en: 'Where fewer than five people are on either side, neither the share nor the classes are shown. Of the two classes of a side both are hidden where one has fewer than five, as a subtraction would give it. Units stand beside their total: where a single one is hidden, or those hidden have fewer than five together, further units are hidden, those with the fewest answers first, until subtraction tells of nobody. Builds for the public hold no surveys.',
      },
      source: { zh: '本系统的规定', en: 'A rule of this system' },
    },
  ],
};
