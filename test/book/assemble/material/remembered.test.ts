import { expect, it, vi } from 'vitest';
import { remembered } from '../../../../src/book/assemble/material/remembered.ts';

it('asks once for each answer, whatever the answer is', () => {
  const find = vi.fn((question: string) => (question === '' ? null : question.length));
  const length = remembered(find);
  expect(['ab', '', 'ab', '', 'abc'].map(length)).toEqual([2, null, 2, null, 3]);
  expect(find.mock.calls).toEqual([['ab'], [''], ['abc']]);
});
