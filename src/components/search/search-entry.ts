/** What can be looked for, in the order in which results are listed. */
export const ENTRY_KINDS = ['units', 'indicators', 'pages', 'rules'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A page that can be looked for: where it is, as a link from the language's root; its name; other names and its code. */
export type SearchEntry = readonly [href: string, name: string, ...also: string[]];

/** Everything that can be looked for in one language. */
export type SearchIndex = Readonly<Record<EntryKind, readonly SearchEntry[]>>;
