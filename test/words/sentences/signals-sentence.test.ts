import { describe, expect, it } from 'vitest';
import { type SignalCounts, signalsSentence } from '../../../src/words/sentences/signals-sentence.ts';

describe('signalsSentence', () => {
  it.each<[string, SignalCounts, string, string]>([
    [
      'signals, ordinary variation and too few data',
      { signals: 2, calm: 5, untold: 3 },
      '下列单位的变化超出正常波动，值得查明原因；5个单位在正常波动范围内，不必追查个案；3个单位数据不足以绘制控制图，尚不能判断。',
      'In these units something changed beyond chance and is worth a look; 5 vary as chance would have it, and single cases need no explanation; 3 have too few data for a control chart and cannot be told yet.',
    ],
    [
      'signals only',
      { signals: 1, calm: 0, untold: 0 },
      '下列单位的变化超出正常波动，值得查明原因。',
      'In these units something changed beyond chance and is worth a look.',
    ],
    [
      'no signal, one unit of each kind',
      { signals: 0, calm: 1, untold: 1 },
      '没有单位出现异常信号；1个单位在正常波动范围内，不必追查个案；1个单位数据不足以绘制控制图，尚不能判断。',
      'No unit shows a signal; one varies as chance would have it, and single cases need no explanation; one has too few data for a control chart and cannot be told yet.',
    ],
    [
      'too few data everywhere',
      { signals: 0, calm: 0, untold: 7 },
      '各单位数据均不足以绘制控制图，尚不能判断波动是否正常。',
      'No unit has enough data for a control chart, so whether they vary as usual cannot be told yet.',
    ],
  ])('%s', (_, counts, zh, en) => {
    expect(signalsSentence(counts)).toEqual({ zh, en });
  });
});
