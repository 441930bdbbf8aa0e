import type { Bilingual } from '../contract/bilingual.ts';

export const lighthouseHelp = `npm run lighthouse -- [--site dist] [--only TEXT]

用 Lighthouse 检查已生成的站点：每类页面各一页，中英文各一遍，性能、无障碍、最佳做法和搜索引擎优化四项均应为 100 分；
低于 100 分的列出原因，并以退出码 1 结束。请先运行 npm run build。
Audits a built site with Lighthouse: one page of each type in each language; performance, accessibility, best practices
and SEO should all be 100. What keeps a page below is listed, and the exit code is 1. Run npm run build first.

  --site DIR     站点文件夹，默认 dist                  folder of the site, dist by default
  --only TEXT    只检查路径含有 TEXT 的页面             only pages whose path contains TEXT
`;

/** The four categories as the head of the table names them. */
export const categoryNames: Readonly<Record<string, Bilingual>> = {
  performance: { zh: '性能', en: 'perf' },
  accessibility: { zh: '无障碍', en: 'a11y' },
  'best-practices': { zh: '做法', en: 'best' },
  seo: { zh: '搜索', en: 'SEO' },
};

export function noPages(site: string): Bilingual {
  return {
    zh: `${site} 中没有要检查的页面，请先运行 npm run build。`,
    en: `There is no page to audit in ${site}; run npm run build first.`,
  };
}

export function audited(pages: number, below: number): Bilingual {
  if (below === 0)
    return {
      zh: `已检查 ${pages} 页，四项均为 100 分。`,
      en: `${pages} pages audited; all four scores are 100.`,
    };
  return {
    zh: `已检查 ${pages} 页，其中 ${below} 页未达 100 分。`,
    en: `${pages} pages audited; ${below} of them are below 100.`,
  };
}
