import type { Bilingual } from '../../contract/bilingual.ts';

/** One formula of the method page: in symbols, in words with the settings in force, and where it comes from. */
export interface MethodRule {
  readonly id: string;
  readonly title: Bilingual;
  /** In symbols, one line each; none where words say it best. */
  readonly formulas: readonly string[];
  readonly text: Bilingual;
  readonly source: Bilingual | null;
}

export interface MethodSection {
  readonly id: string;
  readonly title: Bilingual;
  readonly intro: Bilingual;
  readonly rules: readonly MethodRule[];
}

/** The settings of `office.yaml` that formulas depend on. */
export interface MethodSettings {
  readonly quality: {
    readonly benchmark: number | null;
    readonly returned: number | null;
    readonly overdue: number | null;
    readonly alert: number;
    readonly alarm: number;
    readonly leastForBelow: number | null;
    readonly deductions: Readonly<Record<'minor' | 'ordinary' | 'serious', number>> | null;
  };
  readonly targets: {
    readonly lowerIsBetter: 'ratio' | 'linear';
    readonly pace: { readonly ahead: number; readonly onPace: number; readonly behind: number };
    readonly rangeTolerance: number;
  };
  readonly supervision: { readonly withoutDue: 'left_out' | 'counted'; readonly target: number };
  readonly appraisal: {
    readonly total: number;
    readonly sources: { readonly self: number; readonly mutual: number; readonly special: number };
    readonly missing: 'renormalise' | 'spread';
    readonly minCoverage: number;
    readonly bonusCap: number;
    readonly bonusAbove: number | null;
    readonly deductionCap: number | null;
  };
}
