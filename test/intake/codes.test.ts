import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeMeanings, groupNames } from '../../src/intake/messages/code-meanings.ts';
import { severityWords } from '../../src/intake/messages/report-messages.ts';
import type { Problem, ProblemCode } from '../../src/intake/problem.ts';
import { problemCodes } from '../../src/intake/problem-codes.ts';
import { codeList } from '../../src/intake/report/code-list.ts';
import { codeCases } from './code-cases.ts';

const codes = Object.keys(problemCodes) as ProblemCode[];

function found(problems: readonly Problem[], code: ProblemCode): Problem | undefined {
  return problems.find((problem) => problem.code === code);
}

it('every code has a case', () => {
  expect(Object.keys(codeCases).toSorted()).toEqual(codes.toSorted());
});

it('the list of codes has each of them once, with its meaning in the languages asked for', () => {
  const both = codeList(['zh', 'en']);
  for (const code of codes) {
    const line = both.split('\n').filter((each) => each.trim().startsWith(`${code} `));
    expect(line).toHaveLength(1);
    expect(line[0]).toContain(codeMeanings[code].zh);
    expect(line[0]).toContain(codeMeanings[code].en);
  }
  expect(codeList(['en'])).not.toMatch(/\p{Script=Han}/u);
});

describe.each(codes)('%s', (code) => {
  it('is provoked, and says what is wrong and what to do in both languages', () => {
    const problem = found(codeCases[code].provoked(), code);
    expect(problem).toBeDefined();
    for (const sentence of [problem?.message, problem?.remedy]) {
      expect(sentence?.zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(sentence?.en).toMatch(/^["A-Z\d].*\.$/);
    }
  });

  it('stays silent where nothing of the kind is wrong', () => {
    expect(found(codeCases[code].silent(), code)).toBeUndefined();
  });
});

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function section(code: ProblemCode): string {
  const { severity, frictionless, group } = problemCodes[code];
  const problem = found(codeCases[code].provoked(), code);
  const { message, remedy } = problem ?? {};
  const severities = [severity, problem?.severity ?? severity].map((each) => severityWords[each]);
  const [usual, here] = severities;
  const facts = {
    zh: `${groupNames[group].zh} · ${usual?.zh}${usual === here ? '' : `（此例为${here?.zh}）`}`,
    en: `${groupNames[group].en} · ${usual?.en}${usual === here ? '' : ` (here: ${here?.en})`}`,
  };
  return [
    `## ${code}`,
    '',
    `**${codeMeanings[code].zh}** · ${facts.zh}<br>`,
    `**${codeMeanings[code].en}** · ${facts.en}${frictionless === null ? '' : ` · Frictionless: \`${frictionless}\``}`,
    '',
    '| 问题 Problem | 处理 Remedy |',
    '|---|---|',
    `| ${escaped(message?.zh ?? '')} | ${escaped(remedy?.zh ?? '')} |`,
    `| ${escaped(message?.en ?? '')} | ${escaped(remedy?.en ?? '')} |`,
  ].join('\n');
}

it('the sentences are those on record', async () => {
  const head = [
    '# 问题代码 Problem codes',
    '每个代码附一例。本文由测试 `test/intake/codes.test.ts` 写成；`npm run check -- --codes` 列出代码和含义。',
    'Each code with one case. Written by the test `test/intake/codes.test.ts`; `npm run check -- --codes` lists codes and meanings.',
  ];
  const text = `${[...head, ...codes.map(section)].join('\n\n')}\n`;
  await expect(text).toMatchFileSnapshot(resolve(import.meta.dirname, '../../docs/problem-codes.md'));
});
