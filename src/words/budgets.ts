import type { Bilingual } from '../contract/bilingual.ts';

/** A page whose first load is over its budget in one part; sizes are bytes packed by gzip. */
export interface Overrun {
  readonly page: string;
  readonly part: 'html' | 'css' | 'js';
  readonly bytes: number;
  readonly limit: number;
}

const PARTS: Readonly<Record<Overrun['part'], Bilingual>> = {
  html: { zh: '页面', en: 'the page takes' },
  css: { zh: '样式', en: 'its styles take' },
  js: { zh: '脚本', en: 'its scripts take' },
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Which page is over its budget, by how much. */
export function overBudget({ page, part, bytes, limit }: Overrun): Bilingual {
  const [size, most] = [kilobytes(bytes), kilobytes(limit)];
  const { zh, en } = PARTS[part];
  return {
    zh: `${page}：${zh}压缩后 ${size}，超过限额 ${most}（budgets.json）`,
    en: `${page}: ${en} ${size} packed, over the budget of ${most} (budgets.json)`,
  };
}

/** An office's own site is published all the same: its readers wait a moment longer, and nobody else can mend it. */
export const publishedAnyway: Bilingual = {
  zh: '以上页面较大，打开会慢一些；不影响发布。',
  en: 'These pages are large and open more slowly; the site is published all the same.',
};

/** The demonstration must keep what it promises. */
export const notPublished: Bilingual = {
  zh: '演示站点超过限额，网站未更新，原有网站保持不变。',
  en: 'The demonstration is over its budgets. The site was not changed; what stood before is unchanged.',
};
