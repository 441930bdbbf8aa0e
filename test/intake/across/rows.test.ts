import { describe, expect, it } from 'vitest';
import { problemsOf, type Rows, rowsOf, sentences, told } from './office-of-rows.ts';

type Case = readonly [name: string, rows: Rows, found: readonly string[]];

/** Each case that provokes a problem shows its sentences in the snapshot; each that must not is named so. */
function table(cases: readonly Case[]): void {
  it.each(cases)('%s', (_name, rows, found) => {
    const problems = problemsOf(rows);
    expect(told(problems)).toEqual(found);
    if (found.length > 0) expect(sentences(problems)).toMatchSnapshot();
  });
}

const targets = (...rows: string[]): Rows => ({ 'registers/targets.csv': rows });
const criteria = (...rows: string[]): Rows => ({ 'registers/criteria.csv': rows });
const scores = (...rows: string[]): Rows => ({ 'drops/2026-03/scores.csv': rows });

describe('targets', () => {
  const first = targets('2026,X1,M,100,120,,', '2026,X1,L,5,4,,');
  table([
    [
      'a later drop that raises one is told',
      rowsOf(first, { 'drops/2026-06/targets.csv': ['2026,X1,M,110,120,,'] }),
      ['TARGET_CHANGED (note) drops/2026-06/targets.csv@2 D'],
    ],
    [
      'a later drop that makes one easier is questioned',
      rowsOf(first, { 'drops/2026-06/targets.csv': ['2026,X1,M,90,120,,', '2026,X1,L,6,4,,'] }),
      ['TARGET_CHANGED drops/2026-06/targets.csv@2 D', 'TARGET_CHANGED drops/2026-06/targets.csv@3 D'],
    ],
    [
      'a correction of the register is a change too',
      rowsOf(first, { 'registers/targets_r01.csv': ['2026,X1,M,100,,,'] }),
      ['TARGET_CHANGED (note) registers/targets_r01.csv@2 E'],
    ],
    ['not: the same again', rowsOf(first, { 'drops/2026-06/targets.csv': ['2026,X1,M,100,120,,'] }), []],
    ['not: another year', targets('2025,X1,M,90,,,', '2026,X1,M,100,,,'), []],

    [
      'a stretch target on the easy side',
      targets('2026,X1,M,100,90,,', '2026,X1,L,5,6,,'),
      ['ROW_RULE registers/targets.csv@2 E', 'ROW_RULE registers/targets.csv@3 E'],
    ],
    ['not: a stretch target beyond', first, []],
    [
      'a range without ends, and an ideal outside',
      targets('2026,X1,R,1,,,', '2026,X2,R,1.2,,0.9,1.1'),
      ['ROW_RULE registers/targets.csv@2 D', 'ROW_RULE registers/targets.csv@3 D'],
    ],
    ['not: a range with one end', targets('2026,X1,R,1,,0.9,', '2026,X2,R,1,,,1.1'), []],

    [
      'those below do not add up',
      targets('2026,U,M,100,,,', ...['X1', 'X2', 'X3', 'X4', 'X5'].map((unit) => `2026,${unit},M,21,,,`)),
      ['SUM_MISMATCH registers/targets.csv@2 D'],
    ],
    [
      'not: they do',
      targets('2026,U,M,100,,,', ...['X1', 'X2', 'X3', 'X4', 'X5'].map((unit) => `2026,${unit},M,20,,,`)),
      [],
    ],
    ['not: some have none', targets('2026,U,M,100,,,', '2026,X1,M,10,,,', '2026,X2,M,20,,,'), []],
    [
      'not: what does not add up',
      targets('2026,U,L,5,,,', ...['X1', 'X2', 'X3', 'X4', 'X5'].map((unit) => `2026,${unit},L,5,,,`)),
      [],
    ],
    [
      'not: fractions that add up but for the dust of binary numbers',
      targets('2026,U,M,0.5,,,', ...['X1', 'X2', 'X3', 'X4', 'X5'].map((unit) => `2026,${unit},M,0.1,,,`)),
      [],
    ],
    [
      'not: a unit that was closed before the year',
      targets('2027,U,M,80,,,', ...['X1', 'X2', 'X3', 'X5'].map((unit) => `2027,${unit},M,20,,,`)),
      [],
    ],
  ]);
});

describe('ratios', () => {
  table([
    [
      'without both parts',
      { 'registers/indicators.csv': ['Q,办结率,%,越高越好,期末值,比率,M,'] },
      ['ROW_RULE registers/indicators.csv@7 H'],
    ],
    ['not: with both', { 'registers/indicators.csv': ['Q,办结率,%,越高越好,期末值,比率,M,C'] }, []],
  ]);
});

describe('the scheme', () => {
  const whole = criteria(
    'A,业务,,科室组,60,人工评分,,',
    'A1,信息,A,,40,按完成率,M,',
    'A2,时间,A,,20,阶梯,L,3:20;5:10',
    'B,差错,,,40,扣分,公文差错率,threshold=0.5;per=0.1;minus=1',
  );
  const monitored = { 'registers/indicators.csv': ['O,收文,件,仅监测,当月值,求和,,'] };
  table([
    ['not: it adds up and every rule has what it needs', whole, []],
    ['not: there is none', {}, []],
    [
      'points below that do not add up to those above',
      criteria('A,业务,,,100,人工评分,,', 'A1,信息,A,,40,人工评分,,', 'A2,时间,A,,50,人工评分,,'),
      ['SUM_MISMATCH! registers/criteria.csv@2 E'],
    ],
    [
      'topmost points that do not add up to the total',
      criteria('A,业务,,科室组,60,人工评分,,', 'B,作风,,科室组,30,人工评分,,'),
      ['SUM_MISMATCH! registers/criteria.csv@2,3 E'],
    ],
    [
      'a rule without its indicator',
      criteria('A,业务,,,100,按完成率,,'),
      ['ROW_RULE! registers/criteria.csv@2 G'],
    ],
    [
      'a rule by target on an indicator that is only monitored',
      rowsOf(monitored, criteria('A,业务,,,60,按完成率,O,', 'B,时间,,,40,达标得分,O,')),
      ['ROW_RULE! registers/criteria.csv@2 G', 'ROW_RULE! registers/criteria.csv@3 G'],
    ],
    [
      'not: a rule by the value alone on such an indicator',
      rowsOf(
        monitored,
        criteria('A,业务,,,60,阶梯,O,3:60;5:10', 'B,时间,,,40,扣分,O,threshold=5;per=1;minus=1'),
      ),
      [],
    ],
    [
      'not: a rule by target on an indicator with a direction, on the error rate, or a rule that is not used',
      rowsOf(
        monitored,
        criteria(
          'A,业务,,,60,按完成率,M,',
          'B,差错,,,20,达标得分,公文差错率,',
          'C,其他,,,20,按完成率,O,',
          'C1,其他,C,,20,人工评分,,',
        ),
      ),
      [],
    ],
    [
      'a rule without its parameters, or with wrong ones',
      criteria('A,业务,,,50,阶梯,M,', 'B,时间,,,30,扣分,L,threshold=5', 'C,其他,,,20,人工评分,,90:10'),
      [
        'ROW_RULE! registers/criteria.csv@2 H',
        'ROW_RULE! registers/criteria.csv@3 H',
        'ROW_RULE! registers/criteria.csv@4 H',
      ],
    ],
    [
      'a step that gives more than the points',
      criteria('A,业务,,,100,阶梯,M,90:110;80:60'),
      ['ROW_RULE! registers/criteria.csv@2 H'],
    ],
    [
      'not: the rule of a criterion with others below, which is not used',
      criteria('A,业务,,,100,按完成率,,', 'A1,信息,A,,100,人工评分,,'),
      [],
    ],
    [
      'a peer group that no unit belongs to',
      criteria('A,业务,,科室祖,100,人工评分,,', 'B,业务,,科室组,100,人工评分,,'),
      ['REF_UNKNOWN registers/criteria.csv@2 D'],
    ],
  ]);

  it('names the group that was meant', () => {
    const [problem] = problemsOf(criteria('A,业务,,科室祖,100,人工评分,,', 'B,业务,,科室组,100,人工评分,,'));
    expect(problem?.suggestion).toBe('科室组');
  });

  it('says nothing of sums while a row is refused', () => {
    const found = told(problemsOf(criteria('A,业务,,,60,人工评分,,', 'B,作风,Z,,40,人工评分,,')));
    expect(found).toEqual(['REF_UNKNOWN! registers/criteria.csv@3 C']);
  });
});

describe('scores', () => {
  const scheme = rowsOf(
    criteria(
      'A,业务,,科室组,60,人工评分,,',
      'A1,信息,A,,60,人工评分,,',
      'B,作风,,,40,人工评分,,',
      'Z,县务,,县市组,60,人工评分,,',
    ),
    { 'registers/units.csv': ['Y,青石县,U,办公室,县市组,,'] },
  );
  table([
    [
      'above the points',
      rowsOf(scheme, scores('2026-Q1,X1,B,自检,,41,')),
      ['ROW_RULE! drops/2026-03/scores.csv@2 F'],
    ],
    [
      'by the criteria of another group, once for each unit',
      rowsOf(scheme, scores('2026-Q1,Y,A1,自检,,50,', '2026-Q1,Y,A,互检,,50,', '2026-Q1,X1,Z,自检,,50,')),
      ['REF_INACTIVE drops/2026-03/scores.csv@2,3 C', 'REF_INACTIVE drops/2026-03/scores.csv@4 C'],
    ],
    [
      'by the criteria of a group, of a unit without one',
      rowsOf(scheme, scores('2026-Q1,U,A1,自检,,50,')),
      ['REF_INACTIVE drops/2026-03/scores.csv@2 C'],
    ],
    ['not: within the points', rowsOf(scheme, scores('2026-Q1,X1,B,自检,,40,')), []],
    ['not: out of another full mark', rowsOf(scheme, scores('2026-Q1,X1,B,自检,,95,100')), []],
    [
      'not: by a criterion of every group',
      rowsOf(scheme, scores('2026-Q1,Y,B,自检,,40,', '2026-Q1,X1,B,自检,,40,')),
      [],
    ],
  ]);
});

describe('units outside their months', () => {
  table([
    [
      'a row after the unit was closed names the register',
      { 'drops/2026-04/documents.csv': ['2026-04,X4,100,1'] },
      ['REF_INACTIVE drops/2026-04/documents.csv@2 B'],
    ],
    ['a target for a year after it', targets('2027,X4,M,50,,,'), ['REF_INACTIVE registers/targets.csv@2 B']],
    ['not: a target for the year in which it was closed', targets('2026,X4,M,50,,,'), []],
  ]);
});

describe('names in the place of ids', () => {
  table([
    [
      'give the id',
      { 'drops/2026-01/documents.csv': ['2026-01,秘书科,100,1', '2026-01,督察科,90,1'] },
      ['REF_UNKNOWN! drops/2026-01/documents.csv@2 B', 'REF_UNKNOWN! drops/2026-01/documents.csv@3 B'],
    ],
  ]);
});

describe('two files of a drop', () => {
  table([
    [
      'that disagree are one problem, at the cell, naming the other row',
      {
        'drops/2026-01/documents.csv': ['2026-01,X1,100,1', '2026-01,X2,90,1'],
        'drops/2026-01/documents (2).csv': ['2026-01,X2,95,1', '2026-01,X1,105,1'],
      },
      ['SET_CONFLICT! drops/2026-01/documents (2).csv@2,3 C'],
    ],
    [
      'not: that agree',
      {
        'drops/2026-01/documents.csv': ['2026-01,X1,100,1', '2026-01,X2,90,1'],
        'drops/2026-01/documents (2).csv': ['2026-01,X2,90,1', '2026-01,X1,100,1'],
      },
      [],
    ],
  ]);
});
