import { describe, expect, it } from 'vitest';
import { groupSentence, type RankedLine } from '../../../src/words/sentences/group-sentence.ts';

const LETTERS: Readonly<Record<string, string>> = { 甲: 'A', 乙: 'B', 丙: 'C' };

function line(name: string, rank: number | null, interval: [number, number] | null): RankedLine {
  return {
    unit: { short: { zh: name, en: LETTERS[name] ?? name } },
    total: rank === null ? null : 100 - rank,
    rank,
    rankInterval: interval,
  };
}

describe('groupSentence', () => {
  it.each<[string, RankedLine[], string, string]>([
    [
      'a clear first',
      [line('甲', 1, [1, 1]), line('乙', 2, [2, 2])],
      '2个单位均形成名次，甲居首（99分）。',
      'All 2 units are ranked; A comes first (99 points).',
    ],
    [
      'a clear first among wide intervals of others',
      [line('甲', 1, [1, 1]), line('乙', 2, [2, 3]), line('丙', 3, [2, 3])],
      '3个单位均形成名次，甲居首（99分）。',
      'All 3 units are ranked; A comes first (99 points).',
    ],
    [
      'a first that one other may equal: 1.4 and 1.8 both lie in place 1 to 2',
      [line('甲', 1, [1, 1.4]), line('乙', 2, [1.8, 2])],
      '2个单位均形成名次，甲得分最高（99分），但与另外1个单位的名次区间重叠，不能断定优于它。',
      'All 2 units are ranked; A has the highest score (99 points), but its rank interval overlaps with that of 1 other, so it cannot be called better than that.',
    ],
    [
      'a first that several may equal',
      [line('甲', 1, [1, 2]), line('乙', 2, [1, 3]), line('丙', 3, [2, 3])],
      '3个单位均形成名次，甲得分最高（99分），但与另外2个单位的名次区间重叠，不能断定优于它们。',
      'All 3 units are ranked; A has the highest score (99 points), but its rank interval overlaps with those of 2 others, so it cannot be called better than those.',
    ],
    [
      'a first whose interval lies wholly behind that of the next',
      [line('甲', 1, [2, 2]), line('乙', 2, [1, 1])],
      '2个单位均形成名次，甲得分最高（99分），但与另外1个单位的名次区间重叠，不能断定优于它。',
      'All 2 units are ranked; A has the highest score (99 points), but its rank interval overlaps with that of 1 other, so it cannot be called better than that.',
    ],
    [
      'two firsts, clear of the rest',
      [line('甲', 1, [1, 2]), line('乙', 1, [1, 2]), line('丙', 3, [3, 3])],
      '3个单位均形成名次，甲、乙并列居首（99分）。',
      'All 3 units are ranked; A, B share the first place (99 points).',
    ],
    [
      'two firsts, of which the second does not stand clear',
      [line('甲', 1, [1, 1]), line('乙', 1, [1, 3]), line('丙', 3, [2, 3])],
      '3个单位均形成名次，甲、乙得分并列最高（99分），但与另外1个单位的名次区间重叠，不能断定优于它。',
      'All 3 units are ranked; A, B have the same highest score (99 points), but their rank intervals overlap with that of 1 other, so they cannot be called better than that.',
    ],
    [
      'the only one ranked',
      [line('甲', 1, [1, 1]), line('乙', null, null)],
      '2个单位中1个形成名次，甲居首（99分）。',
      '1 of 2 units are ranked; A comes first (99 points).',
    ],
    [
      'the first is not shown',
      [line('乙', 2, [2, 2]), line('丙', 3, [3, 3])],
      '2个单位均形成名次。',
      'All 2 units are ranked.',
    ],
    [
      'one unit, not ranked',
      [line('甲', null, null)],
      '唯一的单位未形成名次。',
      'The one unit is not ranked.',
    ],
    [
      'nobody ranked',
      [line('甲', null, null), line('乙', null, null)],
      '2个单位均未形成名次。',
      'None of the 2 units is ranked.',
    ],
  ])('%s', (_, lines, zh, en) => {
    expect(groupSentence({ lines, tied: 0 })).toEqual({ zh, en });
  });

  it('says that a tie leaves grades open', () => {
    const lines = [line('甲', 1, [1, 1]), line('乙', 2, [2, 2])];
    expect(groupSentence({ lines, tied: 2 })).toEqual({
      zh: '2个单位均形成名次，甲居首（99分）。2个单位同分跨越名额线，等次待定。',
      en: 'All 2 units are ranked; A comes first (99 points). 2 units tie across the last place of a quota; their grade is left open.',
    });
  });
});
