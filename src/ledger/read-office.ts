import type { Office } from '../contract/office.ts';
import { readOffice } from '../intake/office-file.ts';
import type { Problem } from '../intake/problem.ts';
import { type ReadingWatch, readFile } from '../intake/read-file.ts';
import type { FileReading } from '../intake/reading.ts';
import { type ValidatedSet, validateSet } from '../intake/validate-set.ts';
import type { FolderFile, OfficeFolder } from './office-folder.ts';

/** The steps of intake, as reading an office needs them. */
export interface IntakeSteps {
  /** Settings out of the text of `office.yaml`; `null` where they cannot be used. */
  readonly readSettings: (
    text: string,
    file: string,
  ) => { readonly office: Office | null; readonly problems: readonly Problem[] };
  readonly readFile: (file: FolderFile, office: Office) => FileReading;
  /** Holds the files against each other; gives the readings to go on with, and what is wrong between files. */
  readonly validateSet: (readings: readonly FileReading[], office: Office) => ValidatedSet;
}

/** The steps as intake takes them; `watch` looks on while the files are read. */
export function intakeSteps(watch: Pick<ReadingWatch, 'passed'> = {}): IntakeSteps {
  return {
    readSettings: readOffice,
    readFile: (file, office) => readFile(file, office, undefined, watch),
    validateSet: (readings, office) => validateSet(readings, office),
  };
}

/** What an office folder says. */
export interface OfficeData {
  /** `null` when there are no settings to read the files by; then no file was read. */
  readonly office: Office | null;
  readonly readings: readonly FileReading[];
  /** Every problem: of the folder, of the settings, of each file and between files. */
  readonly problems: readonly Problem[];
  readonly fingerprint: string;
}

/** Reads what an office folder says. Problems are values; whether they stop anything is the caller's business. */
export function readOfficeData(folder: OfficeFolder, steps: IntakeSteps = intakeSteps()): OfficeData {
  const { fingerprint } = folder;
  if (folder.settings === null) return { office: null, readings: [], problems: folder.problems, fingerprint };

  const { office, problems } = steps.readSettings(folder.settings, 'office.yaml');
  const settled = [...folder.problems, ...problems];
  if (!office) return { office, readings: [], problems: settled, fingerprint };

  const single = folder.files.map((file) => steps.readFile(file, office));
  const { readings, problems: between } = steps.validateSet(single, office);
  const ofFiles = readings.flatMap((reading) => reading.problems);
  return { office, readings, problems: [...settled, ...ofFiles, ...between], fingerprint };
}

/** Whether anything was found that must not be published. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
