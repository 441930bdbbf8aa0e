import type { MethodSection } from './rule.ts';

/** How rows become facts. */
export const dataMethod: MethodSection = {
  id: 'data',
  title: { zh: '数据', en: 'Data' },
  intro: {
    zh: '数字从哪一行来、改过没有、缺了怎么办。',
    en: 'Which row a number comes from, whether it was changed, and what happens when it is missing.',
  },
  rules: [
    {
      id: 'rows',
      title: { zh: '行数守恒', en: 'Every row accounted for' },
      formulas: ['N = A + S + R'],
      text: {
        zh: '每个文件读入的行数N，等于采用A、不计S与退回R三者之和。标题行、空行、合计行和表尾不计，合计行只核对、不相加；有错误的行退回。有一处错误即不发布。',
        en: 'Of each file, rows read N are those accepted A, set aside S and refused R. Titles, blank rows, totals and footers are set aside; totals are checked and never added. A row with an error is refused, and one error stops publication.',
      },
      source: { zh: '本系统的规定', en: 'A rule of this system' },
    },
    {
      id: 'revisions',
      title: { zh: '修订', en: 'Revisions' },
      formulas: [],
      text: {
        zh: '同一事项以最后一批数据为准。以前各批的数值连同文件和行号一并保留，在数据批次页列出。',
        en: 'Of the same fact, the latest drop holds. What earlier drops said stays on record with file and line, and is listed on the page of the drop that changed it.',
      },
      source: null,
    },
    {
      id: 'missing',
      title: { zh: '缺值', en: 'Missing values' },
      formulas: [],
      text: {
        zh: '缺值就是缺值，从不当作零。未设目标、不适用、缺报和零是四种不同情况，在各页分别写明。',
        en: 'A missing value is missing and never zero. No target, not applicable, no data and zero are four different things and are told apart on every page.',
      },
      source: null,
    },
    {
      id: 'fingerprint',
      title: { zh: '数据指纹', en: 'Data fingerprint' },
      formulas: [],
      text: {
        zh: '全部输入文件的路径和内容的SHA-256值。指纹相同，则全站每个数字相同。',
        en: 'SHA-256 over the paths and contents of all input files. With the same fingerprint, every number of the site is the same.',
      },
      source: { zh: 'FIPS 180-4', en: 'FIPS 180-4' },
    },
  ],
};
