import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../src/intake/nearest.ts';

const COUNTIES = [
  '青砚市人民政府办公室',
  '霁川市人民政府办公室',
  '柏垣县人民政府办公室',
  '鹤汀县人民政府办公室',
];
const SHORT = ['青砚市', '霁川市', '柏垣县', '鹤汀县', '督查科', '人事科', '总值班室'];
const IDS = ['CL01', 'CL02', 'CL12', 'CL21', 'CL10'];

describe('nearestOf', () => {
  it.each<[string, string, readonly string[], string]>([
    ['letters swapped', 'yaer', ['name', 'year'], 'year'],
    ['letters swapped in a key', 'Handeld', ['handled', 'errors'], 'handled'],
    ['a letter too many', 'kinds', ['kind', 'kindly'], 'kind'],
    ['a letter too few', 'indictors', ['indicators', 'units'], 'indicators'],
    ['an ending left off a header', '差错件', ['差错处数', '差错件数'], '差错件数'],
    ['a similar character in a header', '完成直', ['完成值', '目标值'], '完成值'],
    ['one character in a long header', '考核项目编吗', ['考核项目编码', '考核项目名称'], '考核项目编码'],
    ['characters swapped', '办件文数', ['办文件数', '差错件数'], '办文件数'],
    ['己 for 已', '己完成', ['已完成', '未完成'], '已完成'],
    ['末 for 未', '末完成', ['已完成', '未完成'], '未完成'],
    ['曰 for 日', '曰期', ['日期', '学期'], '日期'],
    ['土 for 士', '护土', ['护士', '医生'], '护士'],
    ['同音字', '做风纪律', ['作风纪律', '学习培训'], '作风纪律'],
    ['alike to the ear at the end of a short name', '青砚是', SHORT, '青砚市'],
    ['traditional characters', '督查事項辦結率', ['督查事项办结率', '网上政务办结率'], '督查事项办结率'],
    ['full width', 'ＣＬ０１', IDS, 'CL01'],
    ['lower case', 'cl01', IDS, 'CL01'],
    ['a blank inside', 'CL 01', IDS, 'CL01'],
    ['the letter O for a nought', 'CLO1', IDS, 'CL01'],
    ['a nought left off', 'CL1', IDS, 'CL01'],
    ['县 left off', '柏垣', SHORT, '柏垣县'],
    ['市 left off', '青砚', SHORT, '青砚市'],
    ['科 left off', '督查', SHORT, '督查科'],
    ['one character of a full name, alike', '清砚市人民政府办公室', COUNTIES, '青砚市人民政府办公室'],
    ['a full name cut short', '青砚市人民政府办', COUNTIES, '青砚市人民政府办公室'],
  ])('%s: %j among %j is %j', (_name, word, candidates, expected) => {
    expect(nearestOf(word, candidates)).toBe(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['a character alone', '甲', ['乙', '丙']],
    ['another word', 'colour', ['audience', 'year']],
    ['no candidates', 'year', []],
    ['nothing written', '', ['a', '值']],
    ['an id with another digit', 'X03', ['X01', 'X02']],
    ['an id with another digit, even if there is one only', 'X03', ['X01']],
    ['an id with a digit more', 'CL011', IDS],
    ['another county', '青石县', SHORT],
    ['another county under its full name', '青石市人民政府办公室', COUNTIES],
    ['another section', '信访科', ['信息科', '秘书科']],
    ['two that are equally near', '完成', ['完成值', '完成数']],
    ['two characters of another word', '目标', ['指标', '单位']],
    ['only an ending in common', '财政局', ['统计局', '民政局']],
  ])('none for %s: %j among %j', (_name, word, candidates) => {
    expect(nearestOf(word, candidates)).toBeNull();
  });

  it('takes spellings of one thing for no rivals', () => {
    const key = (text: string) => (text.startsWith('完成') ? 'value' : text);
    expect(nearestOf('完成', ['完成值', '完成数'], key)).toBe('完成值');
  });

  it('gives a candidate back for itself, and only candidates', () => {
    const word = fc.string({ unit: fc.constantFrom('未', '末', '县', 'a', 'o', '0', '1'), minLength: 1 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (candidates, asked) => {
        const found = nearestOf(asked, candidates);
        expect(found === null || candidates.includes(found)).toBe(true);
        expect(nearestOf(candidates[0] ?? '', candidates)).toBe(candidates[0]);
      }),
    );
  });
});
