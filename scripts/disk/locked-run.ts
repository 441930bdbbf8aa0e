import { anotherRun, filingSettled, lockLeft } from '../../src/words/commands.ts';
import { settleFiling } from '../filing/filing.ts';
import { EXIT, twoLines, type Voice } from '../terminal/command-line.ts';
import type { Disk } from './disk.ts';
import { type LockHolder, takeLock } from './lock.ts';

/** What a locked run needs to know: the disk, and who is running. */
export interface Runner {
  readonly disk: Disk;
  readonly self: LockHolder;
}

/** Does something while holding a lock and gives its exit code; where another run has the lock it says so and does nothing. */
export async function whileLocked(
  path: string,
  { disk, self }: Runner,
  voice: Voice,
  act: () => Promise<number>,
): Promise<number> {
  const locking = takeLock(path, self, disk);
  if (locking.kind === 'busy') {
    voice.complain(twoLines(anotherRun(locking.by, locking.path)));
    return EXIT.busy;
  }
  if (locking.leftBy !== null) voice.say(twoLines(lockLeft(locking.leftBy)));
  try {
    return await act();
  } finally {
    locking.release();
  }
}

/** Finishes or undoes a filing that an earlier run was cut off in, and says so. The office must be locked. */
export function settle(office: string, { disk }: Runner, voice: Voice): void {
  const settled = settleFiling(office, disk);
  if (settled !== null) voice.say(twoLines(filingSettled(settled.outcome, settled.files)));
}
