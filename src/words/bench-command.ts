import type { Bilingual } from '../contract/bilingual.ts';

export const benchHelp = `npm run bench -- intake [--rows N]

测量读取和检查 CSV 的用时与内存：先在 build/bench/ 写出一份公文登记（每百行有一行差错），再与 Papa Parse 和
tableschema 对照。不属于测试。
Measures time and memory of reading and checking CSV: writes a document log into build/bench/ (one row in a hundred
faulty), then compares with Papa Parse and tableschema. It is no test.

  --rows N       行数，默认 1000000，另测其十分之一   rows, 1000000 by default; a tenth of it is measured, too
`;

export function noSuchBench(name: string, known: readonly string[]): Bilingual {
  return {
    zh: `没有名为“${name}”的测量，可用：${known.join('、')}。`,
    en: `There is no bench "${name}"; there is ${known.join(', ')}.`,
  };
}

export function notACount(text: string): Bilingual {
  return { zh: `“${text}”不是行数。`, en: `"${text}" is not a number of rows.` };
}
