import { describe, expect, it } from 'vitest';
import { drawMark, isMark } from '../../src/figures/status-mark.tsx';
import { severityWords, statusWords, totalWords, verdictWords } from '../../src/words/status.ts';

const path = (name: string) => (isMark(name) ? / d="([^"]+)"/.exec(drawMark(name))?.[1] : undefined);

describe('the shape of a state', () => {
  const states = [statusWords, verdictWords, totalWords, severityWords].flatMap((words) =>
    Object.keys(words),
  );

  it.each(states)('%s has one', (name) => {
    expect(path(name)).toBeDefined();
  });

  it.each([
    ['an item under supervision', ['open', 'due_soon', 'overdue', 'on_time', 'late', 'undated', 'untold']],
    ['a target', Object.keys(statusWords)],
    ['an error rate', Object.keys(verdictWords)],
    ['a total', Object.keys(totalWords)],
    ['a matter for attention', Object.keys(severityWords)],
  ])('of %s is told apart by outline alone', (_, names) => {
    expect(new Set(names.map(path)).size).toBe(names.length);
  });

  it('is silent: its word stands beside it', () => {
    expect(drawMark('ahead')).toContain('aria-hidden="true"');
  });

  it('belongs only to known states', () => {
    expect([isMark('ahead'), isMark('constructor'), isMark('')]).toEqual([true, false, false]);
  });
});
