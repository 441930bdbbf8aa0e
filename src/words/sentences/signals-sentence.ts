import type { Bilingual } from '../../contract/bilingual.ts';
import { formatNumber } from '../number.ts';

/** How many units' charts show what. */
export interface SignalCounts {
  readonly signals: number;
  /** Units that vary as chance would have it. */
  readonly calm: number;
  /** Units with fewer than two points, of which nothing can be told. */
  readonly untold: number;
}

function calmUnits(calm: number): Bilingual {
  const en = calm === 1 ? 'one varies' : `${formatNumber(calm, 'en')} vary`;
  return {
    zh: `${formatNumber(calm, 'zh')}个单位在正常波动范围内，不必追查个案`,
    en: `${en} as chance would have it, and single cases need no explanation`,
  };
}

function untoldUnits(untold: number): Bilingual {
  const en = untold === 1 ? 'one has' : `${formatNumber(untold, 'en')} have`;
  return {
    zh: `${formatNumber(untold, 'zh')}个单位数据不足以绘制控制图，尚不能判断`,
    en: `${en} too few data for a control chart and cannot be told yet`,
  };
}

/** What the units' control charts say together. */
export function signalsSentence({ signals, calm, untold }: SignalCounts): Bilingual {
  if (signals === 0 && calm === 0) {
    return {
      zh: '各单位数据均不足以绘制控制图，尚不能判断波动是否正常。',
      en: 'No unit has enough data for a control chart, so whether they vary as usual cannot be told yet.',
    };
  }
  const first =
    signals > 0
      ? {
          zh: '下列单位的变化超出正常波动，值得查明原因',
          en: 'In these units something changed beyond chance and is worth a look',
        }
      : { zh: '没有单位出现异常信号', en: 'No unit shows a signal' };
  const parts = [first, ...(calm > 0 ? [calmUnits(calm)] : []), ...(untold > 0 ? [untoldUnits(untold)] : [])];
  return {
    zh: `${parts.map(({ zh }) => zh).join('；')}。`,
    en: `${parts.map(({ en }) => en).join('; ')}.`,
  };
}
