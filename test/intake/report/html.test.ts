import { describe, expect, it } from 'vitest';
import { html } from '../../../src/contract/markup.ts';
import type { Problem } from '../../../src/intake/problem.ts';
import { problemOf } from '../../../src/intake/problem-codes.ts';
import { readFile } from '../../../src/intake/read-file.ts';
import { htmlReport } from '../../../src/intake/report/html.ts';
import { type ReportMaterial, reportView } from '../../../src/intake/report/report-view.ts';
import { sourceLines } from '../../../src/intake/source-lines.ts';
import { office } from '../tiny-table.ts';
import { FAULTY, fileCase } from './slip-case.ts';

const words = { message: { zh: '错了。', en: 'It is wrong.' }, remedy: { zh: '请改。', en: 'Mend it.' } };

function wrong(line: number): Problem {
  return problemOf('CELL_TYPE', { file: 'a.csv', lines: [line], column: 'B', header: '数' }, words);
}

function view(changes: Partial<ReportMaterial>) {
  return reportView({
    readings: [],
    problems: [],
    tableName: (id) => ({ zh: id, en: id }),
    lineOf: (_file, line) => `a,v${line},c`,
    places: 2,
    ...changes,
  });
}

describe('the HTML report', () => {
  const { file, problems } = fileCase(FAULTY);
  const page = htmlReport(
    view({ readings: [readFile(file, office)], problems, lineOf: sourceLines([file]), places: 50 }),
  );

  it('shows counts first, then every fault once with its places', () => {
    expect(page).toMatchSnapshot();
  });

  it('is one file that runs and loads nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|\shref=|url\(|\son\w+=/i);
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
  });

  it('shows text of the file as text', () => {
    const named = { ...wrong(1), value: '<b>&"', place: { file: '<i>.csv', lines: [1] } };
    const text = htmlReport(view({ problems: [named], lineOf: () => '<script>1</script>' }));
    expect(text).toContain('&lt;b&gt;&amp;&quot;');
    expect(text).toContain('&lt;script&gt;1&lt;/script&gt;');
    expect(text).not.toMatch(/<b>&|<i>|<script/);
  });

  it('shows so many places of a fault and counts the rest', () => {
    const text = htmlReport(view({ problems: [1, 2, 3, 4, 5].map(wrong) }));
    expect(text.match(/错了。/g)).toHaveLength(1);
    expect(text.match(/<mark>/g)).toHaveLength(2);
    expect(text).toContain('<mark>v1</mark>');
    expect(text).toContain('还有 3 处');
  });

  it('says so when nothing is wrong', () => {
    expect(htmlReport(view({}))).toContain('没有发现问题。');
  });
});

describe('html', () => {
  it.each([
    [html`<p>${'a<b'}</p>`, '<p>a&lt;b</p>'],
    [html`${null}${3}`, '3'],
    [html`${html`<b>${"'"}</b>`}`, '<b>&#39;</b>'],
    [html`${[html`<i>1</i>`, html`<i>2</i>`]}`, '<i>1</i><i>2</i>'],
    [html`${'a\u0000\u001bb\tc\n'}`, 'a\uFFFD\uFFFDb\tc\n'],
  ])('%j', ({ markup }, expected) => {
    expect(markup).toBe(expected);
  });
});
