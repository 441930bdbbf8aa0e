import { existsSync } from 'node:fs';
import { startWorker } from '../../scripts/publish/worker.ts';

// Starts a worker and, once that is at work, is killed like a process that no clean-up can follow.
const [file = ''] = process.argv.slice(2);
startWorker('../../test/scripts/stub-worker.ts', ['go on', file], {});
setInterval(() => {
  if (existsSync(file)) process.kill(process.pid, 'SIGKILL');
}, 10);
