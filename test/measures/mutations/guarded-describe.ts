import { it, describe as open } from 'vitest';

export * from 'vitest';

/** A body of tests in which a throw while they are set up is one failed test, and not the end of all tests of the run. */
function guarded<Given extends unknown[]>(body: (...given: Given) => void): (...given: Given) => void {
  return (...given) => {
    try {
      body(...given);
    } catch (fault) {
      it('is set up', () => {
        throw fault;
      });
    }
  };
}

/** `describe` as the tests of the measures use it. */
export const describe = Object.assign((name: string, body: () => void) => open(name, guarded(body)), {
  each:
    <Case>(cases: readonly Case[]) =>
    (name: string, body: (...given: Case[]) => void) =>
      open.each(cases as Case[])(name, guarded(body)),
});
