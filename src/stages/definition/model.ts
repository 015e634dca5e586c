// The definition of a round as the other stages see it: expanded, checked, frozen. Authors write the short
// YAML form (docs/guides/definitions.md); the loader expands it and this form is never committed.

import type { Expression } from '../../kernel/expression/model.ts';
import type { Colour, Outcome } from '../../kernel/observation.ts';
import type { Classifications } from './classifications.ts';
import type { SourceDocument, SourceReference, Text } from './texts.ts';

/** How sure a question is: stated by a source, rebuilt from an indicator's definition, or not known. */
export type Certainty = 'documented' | 'reconstructed' | 'open';

/** A date of state, or a window (both ends inclusive, ISO dates, `months` as the source prints it). */
export type ReferencePeriod =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'window'; readonly from: string; readonly to: string; readonly months: number };

export interface AnswerOption {
  readonly code: string;
  readonly label: Text;
  /** False: accepted where it occurs, but the form does not offer it (I18-08). */
  readonly isOffered: boolean;
}

/** Item of a grid: an area, or a pair `A+B` of areas or of an outside party and an area. */
export interface Item {
  readonly id: string;
  readonly label: Text;
}

/** A term that is explained in place. */
export interface Term {
  readonly id: string;
  readonly name: Text;
  readonly explanation: Text;
  readonly source: SourceReference;
}

/** An expression with the text it was parsed from and its place in the file (for messages). */
export interface Rule {
  readonly text: string;
  readonly expression: Expression;
}

export interface Question {
  /** Printed code in this round, e.g. `G2a`; unique in the round. */
  readonly code: string;
  /** Lasting id in words; never changes its meaning. */
  readonly id: string;
  readonly part: string;
  readonly kind: 'single' | 'multiple' | 'text' | 'number';
  readonly text: Text;
  readonly instructions: Text | undefined;
  readonly terms: readonly Term[];
  readonly options: readonly AnswerOption[];
  /** Items of a grid; empty when the question is answered once. */
  readonly items: readonly Item[];
  /** Code of the main question of a follow-up. */
  readonly followUpOf: string | undefined;
  /** Asked only when this holds; in a grid, cell by cell for the same item. */
  readonly askedWhen: Rule | undefined;
  /** Option that asks for a written answer; it is the cell with that option's code as item (G1c, C). */
  readonly writtenAnswer: { readonly option: string; readonly text: Text } | undefined;
  /**
   * Numbers only: may be answered KAN_EJ_LAMNA; smallest and largest value, decimals (6, what is counted exactly, where
   * no source limits them), unit in words.
   */
  readonly number:
    | {
        readonly cannotProvide: boolean;
        readonly min: number;
        readonly max: number | undefined;
        readonly decimals: number;
        readonly unit: Text;
      }
    | undefined;
  readonly references: readonly ReferencePeriod[];
  readonly certainty: Certainty;
  readonly source: SourceReference | undefined;
}

/** A plausibility check: never blocks saving; says the rule in words (R-EDITING-03). */
export interface Check {
  readonly id: string;
  readonly strength: 'information' | 'warning' | 'blocking';
  /** The check fails when this holds. */
  readonly failsWhen: Rule;
  readonly message: Text;
  readonly source: SourceReference | undefined;
}

export interface Part {
  readonly code: string;
  readonly name: Text;
  /** Letter of the printed question codes, e.g. `G`. */
  readonly letter: string;
  readonly isCompulsory: boolean;
  readonly introduction: Text | undefined;
  /** In the order of the form: each main question followed by its follow-ups. */
  readonly questions: readonly Question[];
  readonly checks: readonly Check[];
  /** Published counts of the round and percentage of the year before (whole per cent). */
  readonly published: {
    readonly answered: number | undefined;
    readonly percent: number | undefined;
    readonly previousPercent: number | undefined;
  };
}

/** A published column of an indicator or background measure. */
export interface Column {
  /** `LSS-02.1`; unique in the round. */
  readonly code: string;
  /** Lasting key in words; lives across rounds and never changes its meaning. */
  readonly series: string;
  readonly name: Text;
  readonly shortName: Text;
  /** Item that the rule binds to; '' where the questions have none. */
  readonly item: string;
  readonly description: IndicatorDescription;
  /** Base of the column: the part that all its questions lie in. */
  readonly part: string;
  /** What it may be compared with, by earlier round. */
  readonly comparability: readonly YearComparability[];
  /** Set when the column is collected but not published this year (R-INDICATOR-19). */
  readonly withdrawn: Text | undefined;
  /** Measures of Kolada that carry the column's answers, by code. */
  readonly kolada: readonly string[];
}

export const comparabilityStatuses = ['direct', 'affected', 'new', 'removed', 'notComparable'] as const;
export type ComparabilityStatus = (typeof comparabilityStatuses)[number];

export interface YearComparability {
  readonly year: number;
  readonly status: ComparabilityStatus;
  readonly reason: Text;
}

/** A step of a graded scale: how an outcome is told, coloured and counted. */
export interface ScaleStep {
  /** Code, unique in the scale: JA, DELVIS, NEJ, EJ_AKTUELLT, or a code of a class such as INOM_3_DAGAR. */
  readonly outcome: Outcome;
  readonly label: Text;
  /** Undefined where no value is desired. */
  readonly colour: Colour | undefined;
  /** `counted`: numerator and denominator of the share; `base`: denominator only; `leftOut`: neither. */
  readonly share: 'counted' | 'base' | 'leftOut';
}

/** How a unit's outcome follows from its answers; the first rule that holds gives the outcome. */
export interface OutcomeRules {
  readonly kind: 'outcome';
  readonly rules: readonly { readonly outcome: Outcome; readonly rule: Rule }[];
  /** Outcome when no rule holds and every answer that routing asks for is known. */
  readonly otherwise: Outcome;
}

/** A number at unit level, and a ratio of sums at the levels above (IX-11). */
export interface NumericMeasure {
  readonly kind: 'number';
  readonly numerator: Rule;
  readonly denominator: Rule;
  /** 100 for a percentage, 1 for a ratio. */
  readonly scale: number;
  readonly decimals: number;
  readonly unit: Text;
  /** The figures contradict each other when this holds; the value is withheld (R-EDITING-05). */
  readonly illogicalWhen: Rule | undefined;
}

/** A figure of each unit that comes from a register and not from the survey (R-REGISTER-08). */
export interface RegisterMeasure {
  readonly id: string;
  readonly name: Text;
  /** What is counted, in words. */
  readonly unit: Text;
  /** Id among the round's registers; undefined where the sources do not say which one. */
  readonly register: string | undefined;
  /** `2017`, `2017-12` or `2017-12-31`; undefined: the newest that is delivered. */
  readonly period: string | undefined;
  readonly source: SourceReference | undefined;
}

/** A description of the guide: one or several columns with the same rule. */
export interface IndicatorDescription {
  readonly id: string;
  readonly area: string;
  readonly kind: 'indicator' | 'background';
  /** Place in the model of base and deepening indicators; undefined where the area is outside it. */
  readonly role: 'base' | 'deepening' | 'open' | undefined;
  readonly name: Text;
  readonly shortName: Text;
  /** Printed forms that we correct, by field (I18-01 …). */
  readonly asPrinted: Readonly<Record<string, string>>;
  readonly measure: Text | undefined;
  /** Undefined where the description has none, or no source gives it; likewise for the next four. */
  readonly dimension: string | undefined;
  readonly qualityArea: string | undefined;
  readonly indicatorArea: string | undefined;
  readonly purpose: Text | undefined;
  readonly target: Text | undefined;
  readonly type: 'structure' | 'process' | 'outcome' | undefined;
  /** Codes of the questions the description names; the rule may use fewer (R-CALCULATION-26). */
  readonly questions: readonly string[];
  /** How the calculation reads in our words. */
  readonly calculation: Text;
  readonly outcomes: readonly Outcome[];
  /** Every outcome that the description's scale has, in the order of display; empty for a number. */
  readonly scale: readonly ScaleStep[];
  readonly result: OutcomeRules | NumericMeasure;
  readonly references: readonly ReferencePeriod[];
  /** Help for interpretation in Analysstöd, ours (I18-06, I18-15 …). */
  readonly interpretation: Text | undefined;
  readonly dataSource: Text;
  readonly errorSources: Text;
  readonly hasColour: boolean;
  /** Published number of units whose result is not shown, by reason (guide 2018, lines 555-615). */
  readonly notShown: { readonly cannotProvide: number; readonly illogical: number } | undefined;
  /** Decisions of docs/deviations.md that this description rests on, e.g. `I18-32`. */
  readonly deviations: readonly string[];
  readonly source: SourceReference;
  readonly columns: readonly Column[];
}

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
  readonly source: SourceReference;
}

/** Whether a series is measured in a round; `unknown` where no source says. */
export const seriesStatuses = ['measured', 'notMeasured', 'unknown'] as const;
export type SeriesStatus = (typeof seriesStatuses)[number];

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
  /** Published number of units that answered at least one part, and every part. */
  readonly published: {
    readonly answeredAny: number | undefined;
    readonly answeredAll: number | undefined;
    readonly percentAny: number | undefined;
    readonly percentAll: number | undefined;
    readonly previousPercentAny: number | undefined;
    readonly previousPercentAll: number | undefined;
  };
  /** Dimensions and quality areas with their definitions, in the order of the guide. */
  readonly dimensions: readonly {
    readonly name: string;
    readonly definition: Text;
    readonly qualityAreas: readonly string[];
  }[];
  readonly qualityAreas: readonly { readonly name: string; readonly definition: Text }[];
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

export interface Area {
  readonly code: string;
  readonly name: Text;
  /** Title of the published workbook of the round where known. */
  readonly workbookTitle: Text | undefined;
}

/** A definition set: immutable once loaded, known by its hash (sha256 of its files, hex). */
export interface DefinitionSet {
  readonly folder: string;
  readonly hash: string;
  readonly classifications: Classifications;
  readonly rounds: ReadonlyMap<number, Round>;
  readonly sources: ReadonlyMap<string, SourceDocument>;
  readonly coverage: Coverage;
  /** Open fields: no source known; counted by `jamfor check`, listed by `--open`. */
  readonly openFields: readonly { readonly file: string; readonly line: number; readonly field: string }[];
}
