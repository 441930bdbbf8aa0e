import { beforeAll, beforeEach, describe, inject, onTestFailed, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many breaks the source under test holds, and the tests that must catch them. */
    readonly breaks: number;
    readonly tests: readonly string[];
  }
}

/** Turns of loops that a test may take before it counts as caught in an endless one. */
const FUEL = 20_000_000;

interface State {
  awake: number;
  fuel: number;
}

const state: State = { awake: -1, fuel: FUEL };

Object.assign(globalThis, {
  awake: (id: number) => id === state.awake,
  step: () => {
    state.fuel -= 1;
    if (state.fuel < 0) throw new Error('endless loop');
  },
});

// All tests once for each break. A test file is loaded anew each time, since constants of a module are computed as it loads.
for (let id = 0; id < inject('breaks'); id += 1) {
  describe(`break ${id}`, async () => {
    let caught = false;
    beforeAll(() => {
      state.awake = id;
    });
    beforeEach((context) => {
      state.fuel = FUEL;
      if (caught) context.skip();
      onTestFailed(() => {
        caught = true;
      });
    });
    state.awake = id;
    state.fuel = FUEL;
    vi.resetModules();
    for (const test of inject('tests')) await import(/* @vite-ignore */ test);
  });
}
