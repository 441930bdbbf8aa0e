import type { Bilingual } from '../contract/bilingual.ts';

export const benchHelp = `npm run bench -- intake [--rows N]
npm run bench -- build [--units N]

测量用时与内存，不属于测试。Measures time and memory. It is no test.

intake
测量读取和检查 CSV 的用时与内存：先在 build/bench/ 写出一份公文登记（每百行有一行差错），再与 Papa Parse 和
tableschema 对照。
Measures time and memory of reading and checking CSV: writes a document log into build/bench/ (one row in a hundred
faulty), then compares with Papa Parse and tableschema.

  --rows N       行数，默认 1000000，另测其十分之一和十行   rows, 1000000 by default; a tenth of it and ten are measured, too

build
测量生成网站：在临时文件夹造出 20、200、1000 个单位的机关（24个月、12项指标、公文、评分），逐个生成中英文网站。
Measures building sites: makes offices of 20, 200 and 1,000 units (24 months, 12 indicators, documents, scores) in a
temporary folder and builds the site of each in both languages.

  --units N      只测 N 个单位的机关   only an office of N units
`;

export function noSuchBench(name: string, known: readonly string[]): Bilingual {
  return {
    zh: `没有名为“${name}”的测量，可用：${known.join('、')}。`,
    en: `There is no bench "${name}"; there is ${known.join(', ')}.`,
  };
}

export function notACount(text: string): Bilingual {
  return { zh: `“${text}”不是个数。`, en: `"${text}" is not a count.` };
}
