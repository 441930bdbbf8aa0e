import { describe, expect, it } from 'vitest';
import { codeMeanings } from '../../src/intake/messages/code-meanings.ts';
import type { Problem, ProblemCode } from '../../src/intake/problem.ts';
import { problemCodes } from '../../src/intake/problem-codes.ts';
import { codeCases } from './code-cases.ts';

const codes = Object.keys(problemCodes) as ProblemCode[];

function found(problems: readonly Problem[], code: ProblemCode): Problem | undefined {
  return problems.find((problem) => problem.code === code);
}

it('every code has a case', () => {
  expect(Object.keys(codeCases).toSorted()).toEqual(codes.toSorted());
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
  return [
    `## ${code}`,
    '',
    `${codeMeanings[code].zh} · ${codeMeanings[code].en}`,
    '',
    `${group}, ${problem?.severity === severity ? severity : `${severity}; here ${problem?.severity}`}, Frictionless: ${frictionless ?? 'none'}`,
    '',
    '| | 问题 Problem | 处理 Remedy |',
    '|---|---|---|',
    `| zh | ${escaped(message?.zh ?? '')} | ${escaped(remedy?.zh ?? '')} |`,
    `| en | ${escaped(message?.en ?? '')} | ${escaped(remedy?.en ?? '')} |`,
  ].join('\n');
}

it('the sentences are those on record', async () => {
  const head =
    '# Problem codes\n\nWritten by `codes.test.ts`: each code with the sentences of one case that provokes it.';
  await expect(`${[head, ...codes.map(section)].join('\n\n')}\n`).toMatchFileSnapshot('messages.md');
});
