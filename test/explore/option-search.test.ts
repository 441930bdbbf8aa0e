import { describe, expect, it } from 'vitest';
import { searchOptions } from '../../src/explore/option-search.ts';

const OPTIONS = [
  { value: 'CL01', text: '秘书一科', note: '办公室秘书一科' },
  { value: 'CL02', text: '信息科', note: '' },
  { value: 'RJ1', text: 'Guy’s Hospital', note: 'London' },
  { value: 'X', text: '老信息科', note: '' },
];
const found = (query: string) => searchOptions(OPTIONS, query).map(({ value }) => value);

describe('searchOptions', () => {
  it.each([
    ['nothing typed gives all in their order', '', ['CL01', 'CL02', 'RJ1', 'X']],
    ['a part of the name', '信息', ['CL02', 'X']],
    ['a part of the note', '办公室', ['CL01']],
    ['the id, in any width and case', 'ｃｌ02', ['CL02']],
    ['several words in any order', 'london guy', ['RJ1']],
    ['what is nowhere', '财务', []],
  ])('%s', (_, query, values) => {
    expect(found(query)).toEqual(values);
  });

  it('puts first what begins with the query', () => {
    const options = ['老信息科', '信息科'].map((text) => ({ value: text, text, note: '' }));
    expect(searchOptions(options, '信息')[0]?.text).toBe('信息科');
  });
});
