import type { Bilingual, Language } from '../../contract/bilingual.ts';
import type { PageWords } from '../page-words.ts';

/** Sentences one after the other. */
export function sentences(language: Language, ...all: readonly Bilingual[]): string {
  return all.map((sentence) => sentence[language]).join(language === 'zh' ? '' : ' ');
}

/** Words of pages whose units are too many to stand there with all that is known of each. */
export const manyUnitsWords = {
  allOf: (subject: Bilingual): Bilingual => ({
    zh: `${subject.zh}：全部单位`,
    en: `${subject.en}: all units`,
  }),
  /** The link to the list. */
  listed: (units: number): Bilingual => ({ zh: `全部${units}个单位`, en: `All ${units} units` }),
  /** The rule, shown where it applies. */
  rule: (most: number): Bilingual => ({
    zh: `单位超过${most}个，本页只列须留意的单位，全部单位另页列出。`,
    en: `With more than ${most} units this page lists those that need a look; all of them have a page of their own.`,
  }),
  /** The rule where the list of all is folded on the same page. */
  ruleFolded: (most: number): Bilingual => ({
    zh: `单位超过${most}个，先列须留意的单位，全部单位折叠在后，可展开查看。`,
    en: `With more than ${most} units those that need a look come first; all of them are folded below.`,
  }),
  /** Heads the list on its own page. */
  listNote: {
    zh: '按上级单位列出，其他数字见各单位考评卡。',
    en: 'By the unit above; scorecards have the other numbers.',
  },
  flatNote: { zh: '其他数字见各单位考评卡。', en: 'Scorecards have the other numbers.' },
  unit: { zh: '单位', en: 'Unit' },
  units: { zh: '单位数', en: 'Units' },
  spreadOf: (measure: Bilingual): Bilingual => ({
    zh: `各单位${measure.zh}分布`,
    en: `Units by ${measure.en.toLowerCase()}`,
  }),
  attention: { zh: '须留意的单位', en: 'Units that need a look' },
  heads: { zh: '各上级单位', en: 'Units above others' },
  more: (units: number): Bilingual => ({
    zh: `另有${units}个，在全部单位页上标明`,
    en: `${units} more are marked on the page of all units`,
  }),
  moreBelow: (units: number): Bilingual => ({
    zh: `另有${units}个，见下方全部单位。`,
    en: `${units} more are among all units below.`,
  }),
} as const satisfies PageWords;
