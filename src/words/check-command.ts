import type { Bilingual } from '../contract/bilingual.ts';

export const checkHelp = `npm run check -- [--json] [--html FILE] [--slip DIR] [--lang zh|en] [--office DIR] PATH...
npm run check -- --codes [--lang zh|en]

逐一检查 CSV 文件、月份文件夹或整个机关文件夹，列出全部问题及其所在行、列和处理办法；不改动任何文件。
Checks CSV files, a month's folder or a whole office folder and lists every problem with its line, its column and what
to do; it changes nothing.

  PATH           文件或文件夹；含 office.yaml 的文件夹按机关文件夹检查，其中的文件按该机关的设置检查
                 a file or folder; a folder with office.yaml is checked as an office, and files inside one by its settings
  --office DIR   单独的文件按哪个机关的设置和登记表核对，默认 data
                 office whose settings and registers single files are held against, data by default
  --json         输出 JSON，供程序使用             print JSON for programs
  --html FILE    另存网页报告，一个文件，可邮寄、可打印  also write the report as one HTML file to mail or print
  --slip DIR     为有错误或警告的文件各写一份退回单（CSV 和打印页）
                 also write a return slip (CSV and a page to print) for each file with errors or warnings
  --codes        列出全部问题代码及其含义          list every problem code with its meaning
  --lang L       只用一种语言：zh 或 en            one language only: zh or en

退出码：0 没有错误，1 有错误，2 用法有误。  Exit code: 0 no errors, 1 errors, 2 wrong usage.
`;

export const noPathGiven: Bilingual = {
  zh: '请写明要检查的文件或文件夹。',
  en: 'Name the files or folders to be checked.',
};

export function noSuchPath(path: string): Bilingual {
  return { zh: `找不到“${path}”。`, en: `There is no "${path}".` };
}

export function noCsvInFolder(path: string): Bilingual {
  return { zh: `文件夹“${path}”中没有 CSV 文件。`, en: `The folder "${path}" holds no CSV file.` };
}

export function noOfficeThere(path: string): Bilingual {
  return {
    zh: `“${path}”不是机关文件夹（没有 office.yaml）。`,
    en: `"${path}" is not an office folder: it holds no office.yaml.`,
  };
}

export function unknownLanguage(text: string): Bilingual {
  return { zh: `--lang 只能是 zh 或 en，不是“${text}”。`, en: `--lang takes zh or en, not "${text}".` };
}

/** Said beside the report, so that what is printed stays as it is. */
export function reportWritten(path: string): Bilingual {
  return { zh: `网页报告已写入 ${path}`, en: `The HTML report is in ${path}` };
}

export function slipsWritten(files: readonly string[], dir: string): Bilingual {
  if (files.length === 0) {
    return { zh: '没有需要退回的文件。', en: 'No file has to be returned.' };
  }
  const count = files.length / 2;
  return {
    zh: `${count} 个文件的退回单已写入 ${dir}`,
    en: `Return slips of ${count} ${count === 1 ? 'file' : 'files'} are in ${dir}`,
  };
}
