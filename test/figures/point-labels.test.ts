import { expect, it } from 'vitest';
import { alongLine } from '../../src/figures/obstacle.ts';
import { placeLabels } from '../../src/figures/point-labels.ts';

const bounds = { left: 0, right: 200, top: 0, bottom: 100 };
const wish = { text: '10月 0.62%', x: 100, y: 50, side: 'above' } as const;

it('a label stands where it wants when nothing is in the way', () => {
  expect(placeLabels([wish], bounds, 12, [])).toEqual([{ text: wish.text, x: 100, y: 41, leader: null }]);
});

it('a label goes to the side that no line crosses', () => {
  const line = alongLine([
    { x: 0, y: 38 },
    { x: 200, y: 38 },
  ]);
  const [label] = placeLabels([wish], bounds, 12, line);
  expect(label?.y).toBeGreaterThan(50);
});

it('a label that stands a line off is led to its point', () => {
  const crowd = [38, 50, 66].flatMap((y) =>
    alongLine([
      { x: 0, y },
      { x: 200, y },
    ]),
  );
  const [label] = placeLabels([wish], bounds, 12, crowd);
  expect(label?.y).toBeLessThan(35);
  expect(label?.leader).toMatchObject({ x: 100, to: 45 });
});

it('a second label that would touch the first moves, and one without room is left out', () => {
  const wishes = Array.from({ length: 9 }, () => wish);
  const placed = placeLabels(wishes, bounds, 12, []);
  expect(new Set(placed.map(({ x, y }) => `${x} ${y}`)).size).toBe(placed.length);
  expect(placed.length).toBeLessThan(9);
});

it('a line is followed closely and broken where a value is missing', () => {
  const places = alongLine([{ x: 0, y: 0 }, { x: 30, y: 0 }, null, { x: 60, y: 0 }]);
  expect(places.filter(({ x }) => x > 31 && x < 60)).toEqual([]);
  expect(places.length).toBeGreaterThan(10);
});
