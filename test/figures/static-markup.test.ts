import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { staticMarkup } from '../../src/figures/static-markup.ts';

const Named = ({ name }: { readonly name: string }) => createElement('text', { textAnchor: 'end' }, name);

const CASES: Readonly<Record<string, ReactNode>> = {
  text: `<"it's" & that>`,
  'a number and nothing': [0, null, undefined, false, true, ''],
  'attributes as React names them': createElement('text', {
    className: 'a b',
    fontSize: 12.5,
    x: '4%',
    y: 0,
  }),
  'attributes that are left out': createElement('rect', { className: undefined, 'data-v': null, height: 3 }),
  'an attribute to be escaped': createElement('g', { 'data-v': `5 < 6 & "7" > '4'` }),
  'a table': createElement('td', { colSpan: 2, rowSpan: 3 }, 'one ', 2),
  'a function of its properties': createElement(Named, { name: '甲<乙' }),
  'a fragment with keys': createElement(Fragment, {}, [
    createElement('path', { key: 'a', d: 'M0 0' }),
    createElement('path', { key: 'b', d: 'M1 1' }),
  ]),
};

it.each(Object.entries(CASES))('writes %s as react-dom does', (_, node) => {
  expect(staticMarkup(node)).toBe(renderToStaticMarkup(node));
});

it('refuses what a drawing does not hold', () => {
  expect(() => staticMarkup(createElement('g', { onClick: () => undefined }))).toThrow('onClick');
  expect(() => staticMarkup(createElement('g', { style: { fill: 'red' } }))).toThrow('style');
});
