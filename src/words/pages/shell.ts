import type { PageWords } from '../page-words.ts';

/** Words of the frame around every page. */
export const shellWords = {
  skip: { zh: '跳到正文', en: 'Skip to content' },
  navigation: { zh: '栏目', en: 'Sections' },
  overview: { zh: '总览', en: 'Overview' },
  units: { zh: '单位', en: 'Units' },
  targets: { zh: '目标', en: 'Targets' },
  quality: { zh: '公文质量', en: 'Documents' },
  qualityOther: { zh: '质量', en: 'Quality' },
  appraisal: { zh: '考核', en: 'Appraisal' },
  data: { zh: '数据', en: 'Data' },
  check: { zh: '自检', en: 'Check' },
  method: { zh: '口径', en: 'Method' },
  otherLanguage: { zh: 'English', en: '中文' },
  cutoff: { zh: '数据截至', en: 'Data to' },
  noCutoff: { zh: '尚无数据', en: 'No data yet' },
  drop: { zh: '数据批次', en: 'Drop' },
  fingerprint: { zh: '数据指纹', en: 'Data fingerprint' },
  audience: { zh: '范围', en: 'Audience' },
  internal: { zh: '内部', en: 'Internal' },
  public: { zh: '公开', en: 'Public' },
  fictional: {
    zh: '本站机构、人员和数据均为虚构，仅供演示。',
    en: 'The office, people and data on this site are fictional, for demonstration only.',
  },
  methodLink: { zh: '各项数字的计算口径', en: 'How every number is calculated' },
  dataLink: { zh: '原始数据与批次', en: 'Data files and drops' },
  table: { zh: '数据表', en: 'Data table' },
  scrollable: { zh: '可左右滚动', en: 'scrolls sideways' },
  trace: { zh: '依据', en: 'Basis' },
  noValue: { zh: '—', en: '—' },
} as const satisfies PageWords;
