// Written by test/journeys/accessibility.test.ts with JAMFOR_WRITE_RESULTS=1, and compared by it. Not edited by hand.

/** What the latest test of all kinds of pages found. */
export interface AccessibilityResults {
  /** ISO date of the test. */
  readonly date: string;
  readonly tool: string;
  readonly rules: string;
  readonly pages: readonly {
    /** Name of the kind in the catalogue of the page. */
    readonly kind: string;
    readonly looks: readonly {
      readonly width: number;
      readonly scheme: 'light' | 'dark';
      readonly language: 'sv' | 'en';
    }[];
    readonly faults: readonly string[];
  }[];
}

export const accessibilityResults: AccessibilityResults = {
  date: '2026-11-22',
  tool: 'axe',
  rules: 'WCAG 2.2',
  pages: [],
};
