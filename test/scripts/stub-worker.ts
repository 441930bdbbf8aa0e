import { writeFileSync } from 'node:fs';
import { beginWork, endWork } from '../../scripts/publish/worker.ts';

// A worker that does what it is told to: end, fail, or go on for ever.
beginWork();
const [task, file = ''] = process.argv.slice(2);
if (task === 'end') endWork();
if (task === 'fail') {
  process.on('exit', () => file !== '' && writeFileSync(file, ''));
  throw new Error('no such component');
}
if (task === 'full') throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
if (task === 'go on') {
  setInterval(() => undefined, 1000);
  writeFileSync(file, String(process.pid));
}
