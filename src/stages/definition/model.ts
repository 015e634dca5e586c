// The definition of a round as the other stages see it: expanded, checked, frozen. Authors write the short
// YAML form (docs/guides/definitions.md); the loader expands it and this form is never committed.

import type { Classifications } from './classifications.ts';
import type { Column, IndicatorDescription, RegisterMeasure } from './indicatorModel.ts';
import type { Part } from './questionModel.ts';
import type { RetentionRule } from './retention.ts';
import type { ReviewLimits } from './reviewLimits.ts';
import type { SourceDocument, SourceReference, Text } from './texts.ts';

export * from './indicatorModel.ts';
export * from './questionModel.ts';

/**
 * A row of the published table of indicators that are measured alike in several areas, with the areas that have such
 * a column and the columns themselves, both in the order of the table's columns.
 */
export interface AreaComparability {
  readonly name: string;
  /** Codes in the order of the published table's columns. */
  readonly areas: readonly string[];
  readonly columns: readonly string[];
  readonly source: SourceReference;
}

/** `from` is YYYY-MM-DD, or YYYY-MM where no day is known. Several of a kind are told apart by their order. */
export interface CalendarEntry {
  readonly kind: 'mailing' | 'reminder' | 'lastDay' | 'review' | 'close' | 'reopen' | 'publication';
  readonly from: string;
  /** Last day, inclusive; the same as `from` for a single day. A month (`2018-06`) where no day is known. */
  readonly to: string;
  /** Undefined where the day is proposed by us. */
  readonly source: SourceReference | undefined;
}

/** A printed figure that the sources contradict; shown beside ours (R-DOCUMENTATION-05). */
export interface Erratum {
  readonly id: string;
  readonly place: string;
  readonly printed: string;
  readonly ours: string;
  readonly explanation: Text;
}

/** An adjustment listed by the method description (R-DOCUMENTATION-09). */
export interface RoundChange {
  readonly kind: 'removed' | 'adjusted' | 'added' | 'notPublished';
  readonly area: string;
  readonly questions: readonly string[];
  readonly text: Text;
  /** Undefined where the agency decided it during the round. */
  readonly source: SourceReference | undefined;
}

/** Whether a series is measured in a round; `unknown` where no source says. */
export const seriesStatuses = ['measured', 'notMeasured', 'unknown'] as const;
/** In a round with a known questionnaire it follows from the columns, in another from series.csv. */
export type SeriesStatus = (typeof seriesStatuses)[number];

/**
 * A frozen view of one year; `measuringDate` is YYYY-MM-DD. Rounds share documents, series and classifications through
 * the set.
 */
export interface Round {
  readonly year: number;
  readonly name: Text;
  readonly measuringDate: string;
  /** False: no source gives the questions. Parts may be known by name; there are no columns. */
  readonly isQuestionnaireKnown: boolean;
  /**
   * Status of every series of the set. Where the questionnaire is known it follows from the columns, otherwise from
   * series.csv; a series that is not listed there is `unknown`.
   */
  readonly seriesStatus: ReadonlyMap<string, SeriesStatus>;
  /** Set when results from before this round cannot be compared with later ones (R-COMPARABILITY-02). */
  readonly break: { readonly text: Text; readonly source: SourceReference } | undefined;
  readonly calendar: readonly CalendarEntry[];
  /** Basis in law, voluntary or not, purpose, consultation: required before dispatch. */
  readonly legal: {
    readonly basis: Text;
    /** Undefined where no source says. */
    readonly isVoluntary: boolean | undefined;
    readonly purpose: Text;
    readonly consultation: { readonly date: string | undefined; readonly registrationNumber: string | undefined };
  };
  readonly parts: readonly Part[];
  readonly areas: readonly Area[];
  /** Descriptions of all areas with definitions, in the order of publication. */
  readonly descriptions: readonly IndicatorDescription[];
  /** Columns in the order of publication; the same objects as in the descriptions. */
  readonly columns: readonly Column[];
  readonly areaComparability: readonly AreaComparability[];
  /** Columns of the published table of what is measured alike, in its order; some may have no mark. */
  readonly comparedAreas: readonly string[];
  /** Undefined before the model of base and deepening indicators. */
  readonly rotation: Rotation | undefined;
  readonly changes: readonly RoundChange[];
  readonly errata: readonly Erratum[];
  readonly registers: readonly SourceDocument[];
  /** Figures of registers that numeric measures read as `REGISTER[id]`. */
  readonly registerMeasures: readonly RegisterMeasure[];
  readonly frame: {
    /** Units valid on this day are framed. */
    readonly referenceDate: string;
    readonly publishedSize: number | undefined;
    /** Published group sizes (units) by size group, for checks. */
    readonly publishedGroupSizes: Readonly<Record<string, number>>;
    /** Kinds of unit per part where not every unit is framed for every part; empty: all. */
    readonly exclusions: readonly { readonly part: string; readonly units: readonly string[] }[];
  };
  readonly groups: {
    /** Edition of the size groups: `listed-2018` (as published) or the year of the population date. */
    readonly sizeGroupEdition: string;
    /** Edition of SKR's groups: the year of a column of skr-groups.csv. */
    readonly skrEdition: string;
  };
  /** Per cent; a share is withheld when the missing exceed it. */
  readonly nonresponseLimitPercent: number;
  /** `indicator`: units without a usable value count as missing; `part`: only units that did not answer (I18-42). */
  readonly nonresponseBasis: 'indicator' | 'part';
  /** When the review asks about an answer. */
  readonly reviewLimits: ReviewLimits;
  /** Published number of units that answered at least one part, and every part. */
  readonly published: {
    readonly answeredAny: number | undefined;
    readonly answeredAll: number | undefined;
    readonly percentAny: number | undefined;
    readonly percentAll: number | undefined;
    readonly previousPercentAny: number | undefined;
    readonly previousPercentAll: number | undefined;
  };
  /** What the round's documents tell of themselves; undefined where no source gives it. */
  readonly documents?: DocumentDetails;
  /** Dimensions and quality areas with their definitions, in the order of the guide. */
  readonly dimensions: readonly {
    readonly name: string;
    readonly definition: Text;
    readonly qualityAreas: readonly string[];
  }[];
  readonly qualityAreas: readonly { readonly name: string; readonly definition: Text }[];
}

/** Number of the method description in the agency's list, and addresses of e-mail to ask at. */
export interface DocumentDetails {
  readonly articleNumber: string | undefined;
  readonly contact: string | undefined;
  /** Whom to ask for a document in another format. */
  readonly alternativeFormats: string | undefined;
}

/** The model of base and deepening indicators: a deepening indicator is measured in the years of its dimension. */
export interface Rotation {
  /** Areas in the model; the others follow plans of their own. */
  readonly areas: readonly string[];
  /** Dimensions deepened in even years, and in odd years. */
  readonly even: readonly string[];
  readonly odd: readonly string[];
  readonly source: SourceReference;
}

/** A measure of Kolada that carries answers of the survey, as its list describes it. */
export interface KoladaMeasure {
  readonly code: string;
  /** Area in the words of the list. */
  readonly area: string;
  readonly name: string;
  readonly scale: string;
  /** Year after which Kolada ended it; undefined while alive. */
  readonly lastYear: number | undefined;
}

/** A measure that no column covers. `register`: its figures come from a register, not from the survey. */
export interface UncoveredMeasure {
  readonly code: string;
  readonly kind: 'survey' | 'register';
  readonly reason: Text;
  /** The source that is missing. */
  readonly missing: Text | undefined;
}

/** What the survey's content is measured against: Kolada's list of measures, and what is not there of it. */
export interface Coverage {
  /** Title of the list; '' where there is none. */
  readonly listTitle: string;
  readonly measures: readonly KoladaMeasure[];
  readonly notCovered: readonly UncoveredMeasure[];
  readonly openMatters: readonly { readonly id: string; readonly text: Text }[];
}

/** One area of comparison, e.g. one workbook; its code stands in addresses. */
export interface Area {
  readonly code: string;
  readonly name: Text;
  /** Title of the published workbook of the round where known. */
  readonly workbookTitle: Text | undefined;
  /** Undefined where no source says what the area is. */
  readonly text?: AreaText | undefined;
}

/** What an area is, for guides and fact sheets. */
export interface AreaText {
  /** What its comparisons cover. */
  readonly description: Text;
  /** Whom they are about. */
  readonly delimitation: Text | undefined;
  /** Year of its first comparisons. */
  readonly since: number | undefined;
  readonly source: SourceReference;
}

/** A definition set: immutable once loaded, known by its hash (sha256 of its files, hex). */
export interface DefinitionSet {
  readonly folder: string;
  readonly hash: string;
  readonly classifications: Classifications;
  readonly rounds: ReadonlyMap<number, Round>;
  readonly sources: ReadonlyMap<string, SourceDocument>;
  readonly coverage: Coverage;
  /** How long stored data is kept; a class without a rule is kept. */
  readonly retention: readonly RetentionRule[];
  /** Open fields: no source known; counted by `jamfor check`, listed by `--open`. */
  readonly openFields: readonly { readonly file: string; readonly line: number; readonly field: string }[];
}
