import type { Bilingual } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Words of a unit's trace page. */
export const traceWords = {
  title: (name: Bilingual): Bilingual => ({
    zh: `${name.zh}核算单`,
    en: `${name.en}: how each number came about`,
  }),
  lead: {
    zh: '考评卡上每个数字的规则、依据、步骤和数据所在的文件与行。可对照原件逐行核对。',
    en: 'For each number of the scorecard: the rule, the inputs, the steps, and the file and line of every row. It can be checked against the originals line by line.',
  },
  back: { zh: '返回考评卡', en: 'Back to the scorecard' },
  contents: { zh: '目录', en: 'Contents' },
  input: { zh: '依据', en: 'Input' },
  symbol: { zh: '符号', en: 'Symbol' },
  value: { zh: '数值', en: 'Value' },
  source: { zh: '出处', en: 'Source' },
  revised: (value: string): Bilingual => ({ zh: `原为${value}`, en: `was ${value}` }),
  /** The symbols of the first and the last of a run. */
  fromTo: (first: string, last: string): Bilingual => ({ zh: `${first}—${last}`, en: `${first}–${last}` }),
  comma: { zh: '、', en: ', ' },
  /** Where else on the page a number stands or is worked out. */
  item: (number: number): Bilingual => ({ zh: `见第${number}项`, en: `see item ${number}` }),
  /** A number of a unit below, which its own trace page works out. */
  ofUnit: { zh: '见该单位核算单', en: 'see its own page' },
  ofUnits: { zh: '见各单位核算单', en: 'see their own pages' },
  /** Many inputs of one kind in one line. */
  together: (first: Bilingual, count: number, how: 'summed' | 'listed'): Bilingual => ({
    zh: `${first.zh}等${count}项${how === 'summed' ? '合计' : ''}`,
    en: `${first.en} and ${count - 1} more${how === 'summed' ? ', together' : ''}`,
  }),
  condensed: {
    zh: '依据较多的，同类合并为一行；逐项见',
    en: 'Where there are many inputs, those of one kind stand in one line; each of them is in',
  },
  step: { zh: '步骤', en: 'Step' },
  expression: { zh: '算式', en: 'Expression' },
  result: { zh: '结果', en: 'Result' },
  cited: { zh: '所引数据行', en: 'Rows cited' },
  citedNote: {
    zh: '以下各行照录原件，行号为原件行号。',
    en: 'The rows as they stand in the originals, with their line numbers there.',
  },
  lineNumber: { zh: '行', en: 'Line' },
  empty: { zh: '该单位还没有可核算的数字。', en: 'There is no number to derive for this unit yet.' },
} as const satisfies PageWords;
