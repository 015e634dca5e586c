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
  tool: 'axe-core 4.14.1',
  rules: 'WCAG 2.0–2.2 A, AA',
  pages: [
    {
      kind: 'start',
      looks: [
        {
          width: 320,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'search',
      looks: [
        {
          width: 320,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'place',
      looks: [
        {
          width: 320,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'district',
      looks: [
        {
          width: 320,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'city',
      looks: [
        {
          width: 320,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'area',
      looks: [
        {
          width: 320,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'areaColumns',
      looks: [
        {
          width: 320,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'indicator',
      looks: [
        {
          width: 320,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'number',
      looks: [
        {
          width: 320,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'unitWhy',
      looks: [
        {
          width: 320,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'groupWhy',
      looks: [
        {
          width: 320,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'series',
      looks: [
        {
          width: 320,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'version',
      looks: [
        {
          width: 320,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'method',
      looks: [
        {
          width: 320,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'data',
      looks: [
        {
          width: 320,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'about',
      looks: [
        {
          width: 320,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'cookies',
      looks: [
        {
          width: 320,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'accessibility',
      looks: [
        {
          width: 320,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'embed',
      looks: [
        {
          width: 320,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'en',
        },
      ],
      faults: [],
    },
    {
      kind: 'notFound',
      looks: [
        {
          width: 320,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 768,
          scheme: 'light',
          language: 'sv',
        },
        {
          width: 1280,
          scheme: 'dark',
          language: 'sv',
        },
        {
          width: 320,
          scheme: 'light',
          language: 'en',
        },
        {
          width: 768,
          scheme: 'dark',
          language: 'en',
        },
        {
          width: 1280,
          scheme: 'light',
          language: 'en',
        },
      ],
      faults: [],
    },
  ],
};
