import { join } from 'node:path';
import { dropFiles } from '../../scripts/filing/drop-files.ts';
import { killingDisk } from './failing-disk.ts';
import { recorded, stubWorkshop } from './stub-workshop.ts';

// Files what is in a folder's inbox and ends with SIGKILL before the step given: node killed-drop.ts ROOT STEP
const [root = '', step = ''] = process.argv.slice(2);
const files = ['a.csv', 'b.csv'].map((name) => join(root, 'inbox', name));
const request = { office: join(root, 'office'), out: null, files, month: null, mode: 'file' } as const;
await dropFiles(request, stubWorkshop(root, { disk: killingDisk(Number(step)) }), recorded());
