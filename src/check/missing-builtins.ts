/**
 * Methods that the check page and the explorer use and browsers of 2020 (Chrome 80, as in many an office) do not have. Each
 * is set only where it is missing; newer ones must not be used there before they stand here, which a test sees to.
 */

function supply(owner: object, name: string, method: (...given: never[]) => unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value: method, writable: true, configurable: true });
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  return this[index < 0 ? this.length + index : index];
}

supply(Array.prototype, 'at', at);
supply(String.prototype, 'at', at);

supply(Array.prototype, 'findLast', function (this: unknown[], test: (value: unknown) => boolean) {
  return this.slice().reverse().find(test);
});

supply(Array.prototype, 'toReversed', function (this: unknown[]) {
  return this.slice().reverse();
});

supply(Array.prototype, 'toSorted', function (this: unknown[], compare?: (a: unknown, b: unknown) => number) {
  return this.slice().sort(compare);
});

supply(String.prototype, 'replaceAll', function (this: string, text: string, by: string) {
  return this.split(text).join(by);
});

supply(Object, 'hasOwn', (owner: object, key: PropertyKey) => {
  return Object.getOwnPropertyDescriptor(owner, key) !== undefined;
});

supply(Map, 'groupBy', (values: Iterable<unknown>, keyOf: (value: unknown, index: number) => unknown) => {
  const groups = new Map<unknown, unknown[]>();
  Array.from(values).forEach((value, index) => {
    const key = keyOf(value, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  });
  return groups;
});

if (typeof Element !== 'undefined') {
  supply(Element.prototype, 'replaceChildren', function (this: Element, ...nodes: (Node | string)[]) {
    this.textContent = '';
    this.append(...nodes);
  });
}
