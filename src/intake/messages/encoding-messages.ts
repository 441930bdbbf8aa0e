import { counted, type Wording, wording } from './wording.ts';

export function gb18030(): Wording {
  return wording(
    '文件编码为 GB18030（GBK），已按此读取。',
    'The file is encoded in GB18030 (GBK) and was read as such.',
    '无须处理；另存为 UTF-8 可免于误判。',
    'Nothing to do; saving as UTF-8 avoids any doubt.',
  );
}

export function undecodable(offset: number): Wording {
  return wording(
    `文件既不是 UTF-8 也不是 GB18030 编码，第 ${offset + 1} 个字节起无法读取。`,
    `The file is neither UTF-8 nor GB18030; it cannot be read from byte ${offset + 1} on.`,
    '请在 WPS 或 Excel 中重新另存为“CSV UTF-8(逗号分隔)”。',
    'Save it again from WPS or Excel as "CSV UTF-8 (comma delimited)".',
  );
}

/** A few lines have bytes that are not of the file's encoding. */
export function undecodableLines(lines: number, encoding: 'utf-8' | 'gb18030', offset: number): Wording {
  const name = encoding === 'utf-8' ? 'UTF-8' : 'GB18030';
  return wording(
    `文件编码为 ${name}，但有 ${lines} 行含有不属于该编码的字节（最先在第 ${offset + 1} 个字节处），这些行无法读取，其余各行已读取。`,
    `The file is ${name}, but ${counted(lines, 'line')} ${lines === 1 ? 'has' : 'have'} bytes that do not belong to it (first at byte ${offset + 1} of the file); all other lines were read.`,
    '请在原表中重新录入这些行的文字，另存为“CSV UTF-8(逗号分隔)”；如由几个文件拼接而成，各文件的编码须一致。',
    'Enter the text of these lines again at the source and save it as "CSV UTF-8 (comma delimited)"; files that are joined must have one encoding.',
  );
}

export function mojibake(sample: string): Wording {
  return wording(
    `文字已损坏为乱码（如“${sample}”），原文无法还原。`,
    `Text has been garbled (such as "${sample}") and cannot be restored.`,
    '请从原系统重新导出，不要用错误编码打开后再保存。',
    'Export it again from the source; do not save a file that was opened in the wrong encoding.',
  );
}

export function utf16(): Wording {
  return wording(
    '文件编码为 UTF-16，已按其字节顺序标记读取。',
    'The file is encoded in UTF-16 and was read by its byte order mark.',
    '请另存为“CSV UTF-8(逗号分隔)”。',
    'Save it as "CSV UTF-8 (comma delimited)".',
  );
}

export function utf16WithoutMark(): Wording {
  return wording(
    '文件像是 UTF-16 编码，但没有字节顺序标记，无法可靠读取。',
    'The file looks like UTF-16 without a byte order mark and cannot be read reliably.',
    '请另存为“CSV UTF-8(逗号分隔)”。',
    'Save it as "CSV UTF-8 (comma delimited)".',
  );
}

export function utf16Broken(offset: number): Wording {
  return wording(
    `文件按 UTF-16 读取时，在第 ${offset + 1} 个字节附近损坏。`,
    `Read as UTF-16, the file is damaged near byte ${offset + 1}.`,
    '请重新导出，另存为“CSV UTF-8(逗号分隔)”。',
    'Export it again and save it as "CSV UTF-8 (comma delimited)".',
  );
}

export function invisible(count: number): Wording {
  return wording(
    `有 ${count} 行含零宽字符等不可见字符，编码和数值列中的已去除，文字列中的保留。`,
    `${counted(count, 'row')} with invisible characters; they were removed from ids and values and kept in text.`,
    '一般无须处理；若名称比对不符，请在原表中清除。',
    'Usually nothing to do; clear them at the source if names fail to match.',
  );
}
