import type { Wording } from './messages/wording.ts';
import type { SettingPath } from './yaml-place.ts';

/** Something wrong with a setting, before its place in the file is known. */
export interface OfficeFault {
  readonly path: SettingPath;
  /** Whether the finger goes on the setting's key or on its value. */
  readonly part: 'key' | 'value';
  readonly words: Wording;
  readonly value?: string;
  readonly suggestion?: string;
}
