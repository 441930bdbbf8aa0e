import { describe, expect, it } from 'vitest';
import { faults, readText, seen } from './tiny-table.ts';

const ACTUALS = '月份,单位编码,单位名称,指标编码,指标名称,计量单位,完成值,备注\n';
const SCORES = '考核期,单位编码,考核项编码,评分方式,得分,状态\n';

describe('helper columns', () => {
  it('are read past without a remark', () => {
    const reading = readText(`${ACTUALS}2026-10,X01,甲科,Z01,信息采用,篇,12,\n`);
    expect(reading.problems).toEqual([]);
    expect(reading.records[0]?.record).toEqual({
      month: '2026-10',
      unit_id: 'X01',
      indicator_id: 'Z01',
      value: 12,
      note: null,
    });
  });

  it.each(['unit_name', 'Unit name', '部门名称'])('may be called %s', (header) => {
    const reading = readText(`月份,单位编码,${header},指标编码,完成值\n2026-10,X01,甲科,Z01,12\n`);
    expect(faults(reading.problems)).toEqual([]);
  });

  it('tell a total row like other names', () => {
    const reading = readText(`${ACTUALS}2026-10,X01,甲科,Z01,,,12,\n2026-10,,合计,,,,12,\n`);
    expect(seen(reading.problems)).toEqual(['ROW_TOTAL@3']);
  });

  it('of another table are unknown', () => {
    const reading = readText('月份,单位编码,指标名称,办文件数,差错件数\n2026-10,X01,信息采用,5,0\n');
    expect(faults(reading.problems)).toEqual(['HDR_EXTRA@1 C']);
  });
});

describe('rows that report nothing', () => {
  it('are set aside, with one remark for all of them', () => {
    const reading = readText(
      `${ACTUALS}2026-10,X01,,Z01,,,12,\n2026-10,X01,,Z02,,,,\n2026-10,X01,,Z03,,,—,尚未统计\n`,
    );
    expect(reading.rows).toEqual({ read: 4, accepted: 1, setAside: 3, refused: 0 });
    expect(faults(reading.problems)).toEqual(['CELL_REQUIRED@3,4 G']);
    const [problem] = reading.problems.filter(({ code }) => code === 'CELL_REQUIRED');
    expect(problem?.severity).toBe('warning');
    expect(problem?.message).toEqual({
      zh: '有 2 行没有填写“完成值”，按未报送处理，不计入数据。',
      en: '2 rows without Actual (完成值): taken as not reported, and not counted as data.',
    });
  });

  it('are a fault when no row of the file reports anything', () => {
    const reading = readText(`${ACTUALS}2026-10,X01,,Z01,,,,\n2026-10,X01,,Z02,,,,\n`);
    expect(reading.problems.map(({ code, severity, message }) => [code, severity, message.zh])).toEqual([
      ['CELL_REQUIRED', 'error', '全部 2 行都没有填写“完成值”，本文件没有数据。'],
    ]);
    expect(reading.rows).toEqual({ read: 3, accepted: 0, setAside: 3, refused: 0 });
  });

  it.each<[string, string, string[]]>([
    ['a count but not the other', '月份,单位编码,办文件数,差错件数\n2026-10,X01,5,\n', ['CELL_REQUIRED@2 D']],
    [
      'no unit',
      `${ACTUALS}2026-10,,,Z01,,,,\n2026-10,X01,,Z01,,,1,\n`,
      ['CELL_REQUIRED@2 B', 'CELL_REQUIRED@2 G'],
    ],
    ['a broken month', `${ACTUALS}十月,X01,,Z01,,,,\n`, ['CELL_PERIOD@2 A', 'CELL_REQUIRED@2 G']],
    ['a state that needs a score', `${SCORES}2026-Q3,X01,K1,自检,,正常\n`, ['CELL_REQUIRED@2 E']],
  ])('are not those with %s', (_what, text, expected) => {
    const reading = readText(text);
    expect(faults(reading.problems)).toEqual(expected);
    expect(reading.rows.refused).toBe(1);
  });

  it('are not those whose state says why there is no score', () => {
    const reading = readText(`${SCORES}2026-Q3,X01,K1,自检,,不适用\n2026-Q3,X01,K2,自检,,\n`);
    expect(reading.rows).toEqual({ read: 3, accepted: 1, setAside: 2, refused: 0 });
  });
});
