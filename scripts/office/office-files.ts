import { csvBytes } from './csv.ts';
import { dropFiles } from './drops.ts';
import { registerFiles } from './registers.ts';
import { officeYaml } from './settings.ts';

/** Every generated file of the demonstration office: path below the office folder to bytes. */
export function officeFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([['office.yaml', new TextEncoder().encode(officeYaml())]]);
  for (const [path, file] of [...registerFiles(), ...dropFiles()]) files.set(path, csvBytes(file));
  return files;
}
