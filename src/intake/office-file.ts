import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { type Office, officeSchema } from '../contract/office.ts';
import { settingType } from './messages/office-shape-messages.ts';
import { badSyntax, officeEmpty } from './messages/office-syntax-messages.ts';
import type { OfficeFault } from './office-fault.ts';
import { ruleFaults } from './office-rules.ts';
import { faultsOfIssue } from './office-shape.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-codes.ts';
import { offsetOf, placeAt } from './yaml-place.ts';

/** The settings of an office, or every fault that keeps them from being used. */
export interface OfficeReading {
  /** `null` when there is any fault. */
  readonly office: Office | null;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/** Reads the text of `office.yaml`. `file` is the name that problems carry. */
export function readOffice(text: string, file: string): OfficeReading {
  const lines = new LineCounter();
  const withoutMark = text.replace(/^\uFEFF/, '');
  // String keys keep a code such as 007 in a value map as it is written.
  const document = parseDocument(withoutMark, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const broken = syntaxProblems(document, file, lines);
  // A key that stands twice leaves the rest readable; after other syntax faults the rest means nothing.
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY') || hasLooseAlias(document)) {
    return { office: null, problems: broken };
  }

  const plain = plainSettings(document);
  if (plain === null) {
    const problem = problemOf('OFFICE_YAML', placeAt(file, 0, lines), badSyntax('RESOURCE_EXHAUSTION'));
    return { office: null, problems: [problem] };
  }
  const { settings } = plain;
  const parsed = officeSchema.safeParse(settings);
  const problems = faultsOf(settings, parsed)
    .map((fault) => problemOfFault(fault, document, file, lines))
    .concat(broken)
    .sort(byPlace);
  return { office: problems.length === 0 && parsed.success ? parsed.data : null, problems };
}

/** The document as plain values; `null` when references multiply beyond reason, which the library reports by throwing. */
function plainSettings(document: Document): { readonly settings: unknown } | null {
  try {
    return { settings: document.toJS() };
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

function faultsOf(settings: unknown, parsed: ReturnType<typeof officeSchema.safeParse>): OfficeFault[] {
  if (settings === null || settings === undefined) return [{ path: [], part: 'value', words: officeEmpty() }];
  if (typeof settings !== 'object' || Array.isArray(settings)) {
    const found = Array.isArray(settings) ? 'list' : { text: String(settings) };
    return [{ path: [], part: 'value', words: settingType('office.yaml', 'object', found) }];
  }
  const shape = parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOfIssue(issue, settings));
  return [...shape, ...ruleFaults(settings)];
}

function problemOfFault(fault: OfficeFault, document: Document, file: string, lines: LineCounter): Problem {
  const { path, part, words, value, suggestion } = fault;
  const place = placeAt(file, offsetOf(document, path, part), lines);
  return problemOf('OFFICE_YAML', place, words, {
    ...(value === undefined ? {} : { value }),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

/** One problem for each line: the parser often stumbles over one slip twice. */
function syntaxProblems(document: Document, file: string, lines: LineCounter): Problem[] {
  const faults = document.errors.map(({ code, pos }) => ({ code: code as string, offset: pos[0] }));
  for (const offset of looseAliases(document)) faults.push({ code: 'BAD_ALIAS', offset });
  const seen = new Set<number>();
  return faults.flatMap(({ code, offset }) => {
    const { line } = lines.linePos(offset);
    if (seen.has(line)) return [];
    seen.add(line);
    return [problemOf('OFFICE_YAML', placeAt(file, offset, lines), badSyntax(code))];
  });
}

/** Offsets of references to anchors that are not defined; the parser finds them only when it resolves them. */
function looseAliases(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined) offsets.push(alias.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function hasLooseAlias(document: Document): boolean {
  return looseAliases(document).length > 0;
}

function byPlace(a: Problem, b: Problem): number {
  const line = (a.place.lines?.[0] ?? 0) - (b.place.lines?.[0] ?? 0);
  return line || Number(a.place.column ?? 0) - Number(b.place.column ?? 0);
}
