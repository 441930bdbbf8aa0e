import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/measures/grade.ts';

const GRADES = [
  { id: 'good', from: 80 },
  { id: 'excellent', from: 90 },
  { id: 'unsatisfactory', from: 0 },
  { id: 'satisfactory', from: 60 },
];

describe('gradeOf', () => {
  it.each([
    [103, 'excellent'],
    [90, 'excellent'],
    [89.96, 'good'],
    [80, 'good'],
    [79.999, 'satisfactory'],
    [60, 'satisfactory'],
    [59.99, 'unsatisfactory'],
    [0, 'unsatisfactory'],
    // 90 on paper, a hair less in binary.
    [30.1 + 29.9 + 29.999999999999996, 'excellent'],
  ])('%f is %s', (total, id) => {
    expect(gradeOf(total, GRADES)?.id).toBe(id);
  });
  it('is none below the lowest', () => {
    expect(gradeOf(50, [{ from: 60 }])).toBeNull();
    expect(gradeOf(50, [])).toBeNull();
  });
});
