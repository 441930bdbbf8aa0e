import '../check/missing-builtins.ts';

/** What the explorer uses besides and browsers of 2020 do not have; the check page is spared its weight. */
function findLastIndex(this: unknown[], test: (value: unknown) => boolean): number {
  let place = this.length - 1;
  while (place >= 0 && !test(this[place])) place -= 1;
  return place;
}

if (!('findLastIndex' in Array.prototype)) {
  Object.defineProperty(Array.prototype, 'findLastIndex', {
    value: findLastIndex,
    writable: true,
    configurable: true,
  });
}
