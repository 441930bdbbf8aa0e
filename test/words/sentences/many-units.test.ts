import { expect, it } from 'vitest';
import { formatPercent } from '../../../src/words/number.ts';
import { decompositionsHeadline } from '../../../src/words/pages/indicator.ts';
import { spreadSentence } from '../../../src/words/sentences/spread-sentence.ts';

it('tells where the middle of many units lies', () => {
  const sentence = spreadSentence({
    units: 959,
    measure: { zh: '完成率', en: 'Completion' },
    median: 0.8332,
    quartiles: [0.81, 0.858],
    say: (value, language) => formatPercent(value, language, 1),
  });
  expect(sentence).toEqual({
    zh: '959个单位完成率的中位数为83.3%，居中的一半单位在81.0%至85.8%之间。',
    en: 'The median completion of 959 units is 83.3%; the middle half lie between 81.0% and 85.8%.',
  });
});

it.each([
  [{ parents: 40, own: 0, apart: 0 }, '40个上级单位均未单设目标，以下级合计为准。'],
  [{ parents: 40, own: 12, apart: 0 }, '40个上级单位中12个单设目标，均与下级合计一致。'],
  [{ parents: 40, own: 12, apart: 3 }, '40个上级单位中12个单设目标，其中3个与下级合计不一致。'],
])('tells of many targets whether they are the sums of their parts: %j', (facts, zh) => {
  expect(decompositionsHeadline(facts).zh).toBe(zh);
  expect(decompositionsHeadline(facts).en).toMatchSnapshot();
});
