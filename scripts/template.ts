import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Table } from '../src/contract/table.ts';
import { allTables, tableById } from '../src/contract/tables.ts';
import { templateCsv } from '../src/contract/template.ts';

const HELP = `用法：npm run template -- 表名… [--out 文件夹]
  写出空白 CSV 模板（UTF-8 带 BOM，中文表头，一行示例）。
  all 表示所有表；默认写入当前文件夹下的 templates。

Usage: npm run template -- TABLE… [--out DIR]
  Writes CSV templates to fill in (UTF-8 with BOM, Chinese headers, one example row).
  all stands for every table; the default folder is templates in the current one.

${tableList()}`;

function tableList(): string {
  const width = Math.max(...allTables.map(({ id }) => id.length));
  const lines = allTables.map(({ id, name }) => `  ${id.padEnd(width)}  ${name.zh}  ${name.en}`);
  return ['表 Tables:', ...lines].join('\n');
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'templates' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    fail(`参数有误 Bad arguments: ${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

function chosenTables(ids: readonly string[]): readonly Table[] {
  const unknown = ids.filter((id) => id !== 'all' && tableById(id) === null);
  if (unknown.length > 0) {
    fail(`没有这些表：${unknown.join('、')}\nNo such tables: ${unknown.join(', ')}\n\n${tableList()}`);
  }
  return ids.includes('all') ? allTables : allTables.filter(({ id }) => ids.includes(id));
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
if (positionals.length === 0) fail(HELP);

const chosen = chosenTables(positionals);
mkdirSync(values.out, { recursive: true });
let kept = 0;
for (const table of chosen) {
  const file = join(values.out, `${table.id}.csv`);
  const text = templateCsv(table);
  // A template that somebody has begun to fill in must not be lost.
  if (existsSync(file) && readFileSync(file, 'utf8') !== text) {
    kept += 1;
    console.error(`${file}  已有内容不同的文件，未覆盖。 A different file is there already and was kept.`);
    continue;
  }
  writeFileSync(file, text);
  console.log(`${file}  ${table.name.zh}  ${table.name.en}`);
}
process.exitCode = kept > 0 ? 1 : 0;
