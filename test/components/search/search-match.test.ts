import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../../src/components/search/search-entry.ts';
import { matches, matchRank } from '../../../src/components/search/search-match.ts';

const funds: SearchEntry = ['', '招商引资到位资金', 'Investment attracted, funds received', 'ZS01'];
const county: SearchEntry = [
  '',
  '枫陵县人民政府办公室',
  'Government Office of Fengling County',
  'CL06',
  '枫陵县',
];
const drop: SearchEntry = ['', '2026年10月数据批次', 'Drop, October 2026', '2026-10'];

describe('how well an entry answers', () => {
  it.each([
    ['the whole name', '枫陵县', county, 4],
    ['a code in small letters', 'cl06', county, 4],
    ['a code in full-width letters', 'ＣＬ０６', county, 4],
    ['the beginning of a name', '招商', funds, 3],
    ['the beginning of a code', 'zs', funds, 3],
    ['the beginning of English', 'invest', funds, 3],
    ['a part of a name', '引资', funds, 2],
    ['the beginning of a later word', 'fun', funds, 2],
    ['characters in order', '招资金', funds, 1],
    ['a month', '2026-10', drop, 4],
    ['a month in Chinese', '10月', drop, 2],
    ['all words, wherever they stand', 'fengling gov', county, 2],
    ['words of both languages', '枫陵 county', county, 2],
    ['characters out of order', '资招', funds, 0],
    ['the inside of an English word', 'vest', funds, 0],
    ['one word that is not there', 'fengling city', county, 0],
    ['nothing', '', funds, 0],
    ['blanks', '  ', funds, 0],
  ] as const)('%s: %s', (_, question, entry, rank) => {
    expect(matchRank(entry, question)).toBe(rank);
  });
});

it('the best come first, the others keep their order', () => {
  const entries: SearchEntry[] = [
    ['a', '政务督查信息'],
    ['b', '督查督办'],
    ['c', '督促检查'],
    ['d', '信息'],
  ];
  expect(matches(entries, '督查').map(([href]) => href)).toEqual(['b', 'a', 'c']);
});

it('every part of a Chinese name and every beginning of an English word finds it', () => {
  const han = fc.array(fc.constantFrom(...'招商引资到位金县市局'), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(han, fc.nat(), fc.nat(), (characters, a, b) => {
      const name = characters.join('');
      const [from, to] = [a % name.length, b % name.length].sort((x, y) => x - y) as [number, number];
      expect(matchRank(['', name], name.slice(from, to + 1))).toBeGreaterThan(1);
    }),
  );
  const word = fc.stringMatching(/^[A-Za-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (words, a, b) => {
      const chosen = words[a % words.length] ?? '';
      const question = chosen.slice(0, 1 + (b % chosen.length));
      expect(matchRank(['', words.join(' ')], question.toUpperCase())).toBeGreaterThan(1);
    }),
  );
});
