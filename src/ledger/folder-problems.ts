import type { Problem, Severity } from '../intake/problem.ts';

function fileProblem(
  code: Problem['code'],
  severity: Severity,
  file: string,
  words: Pick<Problem, 'message' | 'remedy'>,
): Problem {
  return { code, severity, place: { file }, ...words };
}

/** The folder that should hold the office is not there, or is not a folder. */
export function noFolder(dir: string): Problem {
  return fileProblem('OFFICE_YAML', 'error', dir, {
    message: { zh: `找不到机关文件夹“${dir}”。`, en: `There is no office folder "${dir}".` },
    remedy: {
      zh: '请核对路径；机关文件夹内应有 office.yaml、registers 和 drops。',
      en: 'Check the path; an office folder holds office.yaml, registers and drops.',
    },
  });
}

/** The folder holds no `office.yaml`. */
export function noSettings(): Problem {
  return fileProblem('OFFICE_YAML', 'error', 'office.yaml', {
    message: { zh: '机关文件夹内没有 office.yaml。', en: 'The office folder holds no office.yaml.' },
    remedy: {
      zh: '请在机关文件夹内建立 office.yaml，至少写明机关名称（name）。',
      en: 'Put an office.yaml into the office folder; it must give at least the name of the office.',
    },
  });
}

/** A folder under `drops/` is not named by a month. */
export function dropNotMonth(folder: string): Problem {
  return fileProblem('FILE_PERIOD', 'error', folder, {
    message: {
      zh: `数据批次文件夹“${folder}”的名称不是月份。`,
      en: `The drop folder "${folder}" is not named by a month.`,
    },
    remedy: {
      zh: '请将文件夹改名为“年-月”，如 2026-10。',
      en: 'Rename the folder to its year and month, such as 2026-10.',
    },
  });
}

/** A file in a place where CSV files are read is not a CSV file by its name. */
export function notCsv(file: string): Problem {
  return fileProblem('FILE_NOT_CSV', 'warning', file, {
    message: { zh: `“${file}”不是 CSV 文件，未读取。`, en: `"${file}" is not a CSV file and was not read.` },
    remedy: {
      zh: '表格请在 WPS 或 Excel 中另存为 CSV 后放入；其他文件请移出。',
      en: 'Save a workbook as CSV in WPS or Excel and put that here; move anything else elsewhere.',
    },
  });
}

/** A CSV file, or a folder, stands where nothing is read. */
export function outOfPlace(file: string): Problem {
  return fileProblem('FILE_UNRECOGNISED', 'warning', file, {
    message: {
      zh: `“${file}”不在 registers 或 drops/年-月 文件夹内，未读取。`,
      en: `"${file}" is not directly inside registers or a month of drops, and was not read.`,
    },
    remedy: {
      zh: '请将登记表放入 registers，将当月文件放入 drops 下以月份命名的文件夹。',
      en: 'Put registers into registers, and the files of a month into its folder under drops.',
    },
  });
}

/** A file that is there cannot be opened. */
export function unreadable(file: string): Problem {
  return fileProblem('FILE_UNRECOGNISED', 'error', file, {
    message: { zh: `“${file}”无法打开。`, en: `"${file}" cannot be opened.` },
    remedy: {
      zh: '请关闭正在使用该文件的程序，并检查读取权限。',
      en: 'Close the program that uses it and check that it may be read.',
    },
  });
}
