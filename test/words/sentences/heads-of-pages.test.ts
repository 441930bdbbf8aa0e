import { describe, expect, it } from 'vitest';
import { changeSentence } from '../../../src/words/sentences/change-sentence.ts';
import { indicatorSentence } from '../../../src/words/sentences/indicator-sentence.ts';
import { overviewSentence } from '../../../src/words/sentences/overview-sentence.ts';
import { qualitySentence } from '../../../src/words/sentences/quality-sentence.ts';
import { targetsSentence } from '../../../src/words/sentences/targets-sentence.ts';
import { unitSentence } from '../../../src/words/sentences/unit-sentence.ts';

const rate = { zh: '差错率0.43%。', en: 'The rate is 0.43%.' };

describe('overviewSentence', () => {
  it.each([
    [
      {
        cutoff: '2026-10',
        counts: { ahead: 2, met: 1, behind: 3, no_data: 1, no_target: 9 },
        attention: 3,
        alarms: 1,
      },
      '3项需要关注，其中1项重要。7项目标中3项达标或达到序时进度，1项缺报。',
      '3 matters need a look, 1 of them serious. 3 of 7 targets are met or on pace; nothing is reported for 1.',
    ],
    [
      { cutoff: '2014', counts: {}, attention: 0, alarms: 0 },
      '没有需要关注的事项。',
      'Nothing needs a look.',
    ],
    [{ cutoff: '2014', counts: {}, attention: 1, alarms: 0 }, '1项需要关注。', 'One matter needs a look.'],
    [{ cutoff: null, counts: {}, attention: 0, alarms: 0 }, '尚无数据。', 'There are no data yet.'],
  ])('%j', (facts, zh, en) => {
    expect(overviewSentence(facts)).toEqual({ zh, en });
  });
});

describe('targetsSentence', () => {
  it.each([
    [
      { counts: { met: 183, not_met: 168, no_target: 788 }, indicators: 1139 },
      '共1,139项指标，已设目标351项：已达标183项、未达标168项；未设目标788项。',
    ],
    [{ counts: { not_applicable: 8 }, indicators: 8 }, '共8项指标，均未设目标。'],
    [{ counts: {}, indicators: 0 }, '没有指标数据。'],
  ])('%j', (facts, zh) => {
    expect(targetsSentence(facts).zh).toBe(zh);
  });
});

describe('indicatorSentence', () => {
  const whole = { zh: '截至10月为45万元。', en: '45 by October.' };
  it.each([
    [
      { whole, only: null, counts: { ahead: 1, behind: 1 }, units: 2 },
      '合计截至10月为45万元。2个单位中超序时1个、落后序时1个。',
    ],
    [{ whole: null, only: null, counts: { no_target: 2 }, units: 2 }, '2个单位均未设目标。'],
    [{ whole: null, only: whole, counts: { ahead: 1 }, units: 1 }, '截至10月为45万元。'],
  ])('%j', (facts, zh) => {
    expect(indicatorSentence(facts).zh).toBe(zh);
  });
});

describe('unitSentence', () => {
  it.each([
    [{ appraisal: null, counts: {}, documents: null }, '暂无数据。', 'There are no data yet.'],
    [
      { appraisal: null, counts: { met: 1 }, documents: rate },
      '1项目标中，已达标1项。差错率0.43%。',
      'The one target: met. The rate is 0.43%.',
    ],
    [
      { appraisal: rate, counts: { met: 1, behind: 2 }, documents: null },
      '差错率0.43%。3项目标中，已达标1项、落后序时2项。',
      'The rate is 0.43%. Of 3 targets: 1 met, 2 behind pace.',
    ],
  ])('%j', (facts, zh, en) => {
    expect(unitSentence(facts)).toEqual({ zh, en });
  });
});

describe('qualitySentence', () => {
  const name = (text: string) => ({ zh: text, en: text });
  it.each([
    [{ whole: rate, benchmark: null, units: 12, above: [], rate: 0.025, left: 0 }, '差错率0.43%。'],
    [{ whole: rate, benchmark: 0.005, units: 1, above: [], rate: 0.025, left: 0 }, '差错率0.43%。'],
    [
      { whole: rate, benchmark: 0.005, units: 12, above: [], rate: 0.025, left: 0 },
      '差错率0.43%。12个单位同时检验（误报率控制在2.5%），没有单位可以断定高于基准。',
    ],
    [
      {
        whole: rate,
        benchmark: 0.005,
        units: 12,
        above: ['甲', '乙', '丙', '丁'].map(name),
        rate: 0.025,
        left: 3,
      },
      '差错率0.43%。12个单位同时检验（误报率控制在2.5%），4个可以断定高于基准：甲、乙、丙等。另有3行按其他期别填报，为免重复未计入。',
    ],
  ])('%j', (facts, zh) => {
    expect(qualitySentence(facts).zh).toBe(zh);
  });
});

describe('changeSentence', () => {
  it.each([
    [{ drop: '2026-10', added: 232, revised: 1 }, '2026年10月批次新增232条记录，修订以前1条。'],
    [{ drop: '2026-10', added: 232, revised: 0 }, '2026年10月批次新增232条记录，未修订以前的记录。'],
  ])('%j', (facts, zh) => {
    expect(changeSentence(facts).zh).toBe(zh);
  });
});
