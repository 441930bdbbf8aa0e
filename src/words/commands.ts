import type { Bilingual } from '../contract/bilingual.ts';

/** Chinese and English on one line, as the terminal shows them. */
export function sideBySide({ zh, en }: Bilingual): string {
  return `${zh}  ${en}`;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** How many of something, in English: `1 row`, `2 rows`. */
const counted = (count: number, noun: string): string => `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;

/** What was built, how large it is and how long it took. */
export function builtSummary(built: {
  readonly out: string;
  readonly pages: number;
  readonly bytes: number;
  readonly seconds: number;
}): Bilingual {
  const [pages, bytes, seconds] = [grouped(built.pages), grouped(built.bytes), built.seconds.toFixed(1)];
  return {
    zh: `网站已生成：${built.out}，${pages} 页，${bytes} 字节，用时 ${seconds} 秒`,
    en: `Site built: ${built.out}, ${counted(built.pages, 'page')}, ${counted(built.bytes, 'byte')}, in ${seconds} s`,
  };
}

/** Stands before a progress bar. */
export const reading: Bilingual = { zh: '读取', en: 'Reading' };

export const notBuilt: Bilingual = {
  zh: '数据有错误，网站未更新，原有网站保持不变。',
  en: 'The data has errors. The site was not built; what stood before is unchanged.',
};

export function serving(url: string): Bilingual {
  return {
    zh: `请用浏览器打开 ${url}（按 Ctrl+C 停止）`,
    en: `Open ${url} in a browser (Ctrl+C stops)`,
  };
}

export function portTaken(port: number): Bilingual {
  return {
    zh: `端口 ${port} 已被占用，请用 --port 另选一个，或不写 --port。`,
    en: `Port ${port} is taken; choose another with --port, or leave --port out.`,
  };
}

export function notAPort(text: string): Bilingual {
  return { zh: `“${text}”不是端口号。`, en: `"${text}" is not a port number.` };
}

export function programFailed(detail: string): Bilingual {
  return {
    zh: `程序出错：${detail}`,
    en: 'The program failed; this is a fault of the program, not of the data.',
  };
}

/** The disk is full, may not be written, or failed otherwise; `code` is what the system calls it. */
export function diskFailed(code: string, detail: string): Bilingual {
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return {
    zh: `${full ? '磁盘空间已满' : '无法写入磁盘'}（${code}），网站保持原样；处理后请重新运行。${detail}`,
    en: `${full ? 'The disk is full' : 'The disk cannot be written'}; the site stays as it was. Mend that and run again.`,
  };
}

/** The process that holds a lock, as messages name it. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly command: string;
  readonly since: string;
}

/** Another run is under way; it is safe to wait, and wrong to go on. */
export function anotherRun(by: Holder | null, path: string): Bilingual {
  if (by === null)
    return {
      zh: `另一次运行正在进行，请稍后再试（锁文件 ${path}）。`,
      en: `Another run is under way; try again in a moment (lock file ${path}).`,
    };
  const { pid, host, command, since } = by;
  return {
    zh: `另一次运行正在进行：${command}，进程 ${pid}，主机 ${host}，始于 ${since}。请待其结束后再试；确知其已中止的，可删除 ${path}。`,
    en: `Another run is under way: ${command}, process ${pid} on ${host}, since ${since}. Try again when it has ended; if it surely has not survived, delete ${path}.`,
  };
}

/** An earlier run ended without giving back its lock. */
export function lockLeft({ pid, command, since }: Holder): Bilingual {
  return {
    zh: `上次运行（${command}，进程 ${pid}，始于 ${since}）未正常结束，已接手。`,
    en: `An earlier run (${command}, process ${pid}, since ${since}) did not end properly; this one took over.`,
  };
}

/** A filing that was cut off was finished or undone. */
export function filingSettled(outcome: 'finished' | 'undone', files: readonly string[]): Bilingual {
  if (outcome === 'undone')
    return {
      zh: '上次归入中途中断，尚未生效，已撤销，数据不变。',
      en: 'An earlier filing was cut off before it took effect; it was undone, and the data is unchanged.',
    };
  return {
    zh: `上次归入中途中断，现已补完：${files.join('、')}`,
    en: `An earlier filing was cut off half-way; it is finished now: ${files.join(', ')}`,
  };
}

/** A change of site that was cut off was taken back. */
export function siteRestored(out: string): Bilingual {
  return {
    zh: `上次更新网站中途中断，已恢复原有网站：${out}`,
    en: `An earlier change of the site was cut off; the last good one was put back: ${out}`,
  };
}

/** Nothing is to be filed, but the site does not show what is filed. */
export const siteBehind: Bilingual = {
  zh: '没有需要归入的新文件；网站尚未反映已归入的数据，现重新生成。',
  en: 'There is nothing new to file; the site does not show what is filed, and is built anew.',
};

const MISUSES: Readonly<Record<string, Bilingual>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: { zh: '没有这个选项', en: 'There is no such option' },
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: {
    zh: '选项的值缺失或多余',
    en: 'The option lacks a value, or takes none',
  },
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: {
    zh: '此命令不接受文件名等参数',
    en: 'This command takes no file names or other arguments',
  },
};

/** What is wrong with the arguments of a command; `message` is Node's own sentence, which quotes the argument. */
export function misused(code: string | undefined, message: string): Bilingual {
  const kind = MISUSES[code ?? ''] ?? { zh: '参数有误', en: 'The arguments are wrong' };
  const argument = /'([^']*)'/.exec(message)?.[1] ?? message;
  return { zh: `${kind.zh}：${argument}`, en: `${kind.en}: ${argument}` };
}

export const seeHelp: Bilingual = {
  zh: '加 --help 可查看用法。',
  en: 'Run with --help to see how it is used.',
};

export const noFilesGiven: Bilingual = {
  zh: '请写明要归入的文件。',
  en: 'Name the files to be filed.',
};

export function cannotOpen(file: string): Bilingual {
  return {
    zh: `无法打开文件“${file}”。如是文件夹，请写明其中的文件。`,
    en: `The file "${file}" cannot be opened. If it is a folder, name the files in it.`,
  };
}

export function notAMonth(text: string): Bilingual {
  return {
    zh: `“${text}”不是月份，应写作 2026-10 这样的“年-月”。`,
    en: `"${text}" is not a month; write it as year and month, such as 2026-10.`,
  };
}

/** The rows do not say to which month the files belong; `found` lists what they say. */
export function monthUnsettled(
  found: readonly { readonly file: string; readonly month: string | null }[],
): Bilingual {
  const zh = found.map(({ file, month }) => `${file}：${month ?? '没有按月的数据'}`).join('；');
  const en = found.map(({ file, month }) => `${file}: ${month ?? 'no monthly rows'}`).join('; ');
  return {
    zh: `从数据中看不出应归入哪个月（${zh}），请用 --month 写明，如 --month 2026-10。`,
    en: `The rows do not settle the month (${en}). Say it with --month, such as --month 2026-10.`,
  };
}

export const notFiled: Bilingual = {
  zh: '文件有错误，未归入，原有数据和网站保持不变。',
  en: 'There are errors. Nothing was filed; data and site are unchanged.',
};

/** Rows that contradict filed ones of an earlier month may be meant to correct them. */
export function correctionHint(latest: string): Bilingual {
  return {
    zh: `如系更正以前报送的数据，请用 --month ${latest} 归入最近批次：以新值为准，原值保留。`,
    en: `If the file corrects what was reported before, file it in the latest drop with --month ${latest}: the new values hold, the old ones are kept.`,
  };
}

/** Warnings do not keep files from being filed; the site lists them. */
export function warningsOnSite(count: number, month: string): Bilingual {
  return {
    zh: `本次归入的文件有警告 ${count} 个，见网站“数据”页 ${month} 批次。`,
    en: `${counted(count, 'warning')} on the files filed now: see the drop of ${month} on the site’s data page.`,
  };
}

export function identicalFile(name: string, filed: string): Bilingual {
  return {
    zh: `${name}：与已归入的 ${filed} 完全相同，不再归入`,
    en: `${name}: identical to ${filed}, which is filed already`,
  };
}

export function filedAs(name: string, target: string): Bilingual {
  return { zh: `${name}：归入 ${target}`, en: `${name}: filed as ${target}` };
}

/** A file bears the name of a filed one but says otherwise; it becomes a numbered correction. */
export function filedAsCorrection(name: string, target: string, after: string): Bilingual {
  return {
    zh: `${name}：作为更正归入 ${target}（${after} 保留）`,
    en: `${name}: filed as the correction ${target} (${after} is kept)`,
  };
}

export const dryRun: Bilingual = {
  zh: '试运行：以上为将要归入的文件，实际未改动任何文件。',
  en: 'Dry run: the above would be filed; nothing was changed.',
};

export const nothingToFile: Bilingual = {
  zh: '没有需要归入的新文件，数据和网站保持不变。',
  en: 'There is nothing new to file; data and site are unchanged.',
};

const OFFICE_OPTION = `  --office DIR   机关文件夹，默认 data             office folder, data by default
  --out DIR      网站输出文件夹，默认 dist         where the site is put, dist by default
`;

export const buildHelp = `npm run build [-- --office DIR] [--out DIR]

读取机关文件夹，校验无误后生成网站；有错误时逐条列出，原有网站保持不变。
Reads an office folder and builds its site; with errors it lists them and leaves the last site as it was.

${OFFICE_OPTION}
`;

export const startHelp = `npm start [-- --port N] [--office DIR] [--out DIR]

生成网站并在本机提供浏览，显示访问地址。
Builds the site and serves it on this machine, and prints the address.

  --port N       端口，默认任选空闲端口            port; any free one by default
${OFFICE_OPTION}`;

export const dropHelp = `npm run drop -- FILE... [--month 2026-11] [--dry-run] [--office DIR] [--out DIR]

按表头识别文件，与已有数据一并校验；无误后原样归入 drops/月份/ 并重新生成网站，有错误则不作任何改动。
Recognises files by their headers and validates them with what is there; if nothing is wrong it files them
byte for byte under drops/<month>/ and builds the site anew, else it changes nothing.
与已归入文件同名而内容不同的，作为更正编号归入（actuals_r02.csv），原文件保留。
只含更正行的文件，用 --month 归入最近批次：以新值为准，原值保留。
A file with the name of a filed one but other contents is filed as its numbered correction; the first is kept.
A file of corrected rows alone goes into the latest drop with --month: the new values hold, the old are kept.

  --month M      归入的月份，默认取数据中最近的月份  the month; by default the latest in the rows
  --dry-run      只校验并显示将如何归入            validate and show what would be filed
${OFFICE_OPTION}`;
