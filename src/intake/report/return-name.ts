function stemOf(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  return name.replace(/\.[^.]*$/, '');
}

/** Name of a file's return slip, without an ending: `进展.csv` gives `进展-退回单`. */
export function slipName(file: string): string {
  return `${stemOf(file)}-退回单`;
}

/** Name of a file's corrected copy. */
export function copyName(file: string): string {
  return `${stemOf(file)}-规范稿.csv`;
}
