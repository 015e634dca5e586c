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
    /** Width in px, light or dark, language: `320 light sv`. */
    readonly looks: readonly string[];
    readonly faults: readonly string[];
  }[];
}

/** What the last run of the tool found, by kind of page; shown on the page about accessibility. */
export const accessibilityResults: AccessibilityResults = {
  date: '2026-11-22',
  tool: 'axe-core 4.14.1',
  rules: 'WCAG 2.0–2.2 A, AA',
  pages: [
    {
      kind: 'start',
      looks: ['320 light sv', '768 dark sv', '1280 light sv', '320 dark en', '768 light en', '1280 dark en'],
      faults: [],
    },
    {
      kind: 'search',
      looks: ['320 dark sv', '768 light sv', '1280 dark sv', '320 light en', '768 dark en', '1280 light en'],
      faults: [],
    },
    {
      kind: 'place',
      looks: ['320 light sv', '768 dark sv', '1280 light sv', '320 dark en', '768 light en', '1280 dark en'],
      faults: [],
    },
    {
      kind: 'district',
      looks: ['320 dark sv', '768 light sv', '1280 dark sv', '320 light en', '768 dark en', '1280 light en'],
      faults: [],
    },
    {
      kind: 'city',
      looks: ['320 light sv', '768 dark sv', '1280 light sv', '320 dark en', '768 light en', '1280 dark en'],
      faults: [],
    },
    {
      kind: 'county',
      looks: ['320 dark sv', '768 light sv', '1280 dark sv', '320 light en', '768 dark en', '1280 light en'],
      faults: [],
    },
    {
      kind: 'compare',
      looks: ['320 light sv', '768 dark sv', '1280 light sv', '320 dark en', '768 light en', '1280 dark en'],
      faults: [],
    },
    {
      kind: 'area',
      looks: ['320 dark sv', '768 light sv', '1280 dark sv', '320 light en', '768 dark en', '1280 light en'],
      faults: [],
    },
    {
      kind: 'areaColumns',
      looks: ['320 light sv', '768 dark sv', '1280 light sv', '320 dark en', '768 light en', '1280 dark en'],
      faults: [],
    },
    {
      kind: 'indicator',
      looks: ['320 dark sv', '768 light sv', '1280 dark sv', '320 light en', '768 dark en', '1280 light en'],
      faults: [],
    },
    {
      kind: 'number',
      looks: ['320 light sv', '768 dark sv', '1280 light sv', '320 dark en', '768 light en', '1280 dark en'],
      faults: [],
    },
    {
      kind: 'unitWhy',
      looks: ['320 dark sv', '768 light sv', '1280 dark sv', '320 light en', '768 dark en', '1280 light en'],
      faults: [],
    },
    {
      kind: 'groupWhy',
      looks: ['320 light sv', '768 dark sv', '1280 light sv', '320 dark en', '768 light en', '1280 dark en'],
      faults: [],
    },
    {
      kind: 'series',
      looks: ['320 dark sv', '768 light sv', '1280 dark sv', '320 light en', '768 dark en', '1280 light en'],
      faults: [],
    },
    {
      kind: 'version',
      looks: ['320 light sv', '768 dark sv', '1280 light sv', '320 dark en', '768 light en', '1280 dark en'],
      faults: [],
    },
    {
      kind: 'method',
      looks: ['320 dark sv', '768 light sv', '1280 dark sv', '320 light en', '768 dark en', '1280 light en'],
      faults: [],
    },
    {
      kind: 'data',
      looks: ['320 light sv', '768 dark sv', '1280 light sv', '320 dark en', '768 light en', '1280 dark en'],
      faults: [],
    },
    {
      kind: 'about',
      looks: ['320 dark sv', '768 light sv', '1280 dark sv', '320 light en', '768 dark en', '1280 light en'],
      faults: [],
    },
    {
      kind: 'cookies',
      looks: ['320 light sv', '768 dark sv', '1280 light sv', '320 dark en', '768 light en', '1280 dark en'],
      faults: [],
    },
    {
      kind: 'accessibility',
      looks: ['320 dark sv', '768 light sv', '1280 dark sv', '320 light en', '768 dark en', '1280 light en'],
      faults: [],
    },
    {
      kind: 'embed',
      looks: ['320 light sv', '768 dark sv', '1280 light sv', '320 dark en', '768 light en', '1280 dark en'],
      faults: [],
    },
    {
      kind: 'notFound',
      looks: ['320 dark sv', '768 light sv', '1280 dark sv', '320 light en', '768 dark en', '1280 light en'],
      faults: [],
    },
  ],
};
