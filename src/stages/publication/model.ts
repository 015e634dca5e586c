// A release: what is frozen, hashed and read by the public side. Plain data, no reference to working storage.

import type { Outcome } from '../../kernel/observation.ts';
import type { ResponseRate, Result } from '../calculation/index.ts';
import type {
  AreaComparability,
  AreaText,
  DocumentDetails,
  Erratum,
  Rotation,
  RoundChange,
  SourceDocument,
  Text,
  UnitChange,
  YearComparability,
} from '../definition/index.ts';
import type { ReportingLevel } from '../frame/index.ts';
import type { ReleaseCells, ReleasedStep } from './cells/releaseCells.ts';
import type { ChangeClass } from './changes/changeClass.ts';
import type { ReleaseTextChange } from './changes/textChange.ts';

/** Version of the folder's form; readers for every earlier version are kept. */
export const releaseFormatVersion = 3;

/** release.json */
export interface ReleaseManifest {
  readonly formatVersion: number;
  readonly round: number;
  /** Code of the area, or 'all'. */
  readonly area: string;
  readonly version: number;
  /** ISO 8601 with zone. */
  readonly time: string;
  /** True when the answers are synthetic; said wherever results show. */
  readonly isSynthetic: boolean;
  readonly definitionHash: string;
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
  /** `release.json` of the version that this one replaces. */
  readonly replaces: { readonly version: number; readonly sha256: string } | undefined;
  /** What the publisher wrote beside each warning of the checklist, by code of its point. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Hash of the data without their time, and of the map, which a second person approved; left out where nobody had to. */
  readonly contentHash?: string;
  /** Why the version that this one replaces was not right; left out in a first version and in formats 1 and 2. */
  readonly changeClass?: ChangeClass;
  readonly files: readonly ReleasedFile[];
}

/** A file of a release as its manifest lists it; what is optional is told since format 3. */
export interface ReleasedFile {
  readonly path: string;
  readonly product: string;
  /** Code of the area, or 'all' for what holds every area of the release. */
  readonly area: string;
  readonly sha256: string;
  readonly mediaType?: string;
  readonly bytes?: number;
  /** Of what is written for readers; left out for data. */
  readonly language?: 'sv' | 'en';
}

/** The unit as it was in the round: codes with their leading zeros, groups by their codes. */
export interface ReleasedUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: 'municipality' | 'district' | 'administration';
  readonly municipality: string;
  readonly municipalityName: string;
  readonly county: string;
  readonly sizeGroup: string;
  readonly skrGroup: string;
  readonly socioeconomicGroup: string;
  /** Parts that the unit answered, in the round's order. */
  readonly answeredParts: readonly string[];
  readonly framedParts: readonly string[];
  /** Earlier rounds in which the unit was another, latest first; left out for units that are the same throughout. */
  readonly changes?: readonly ReleasedUnitChange[];
}

/** What a unit was in an earlier round: formed from others, a part of another, or not there. */
export interface ReleasedUnitChange {
  readonly round: number;
  readonly change: Exclude<UnitChange, 'same'>;
  /** Codes of the units that it came from. */
  readonly related: readonly string[];
  readonly reason: Text;
}

/** Names are frozen with the release: a group that is renamed later keeps its old name here. */
export interface ReleasedGroup {
  readonly level: Exclude<ReportingLevel, 'unit'>;
  readonly code: string;
  readonly name: string;
}

/** A question as the public side shows it. */
export interface ReleasedQuestion {
  readonly code: string;
  readonly text: Text;
  readonly instructions: Text | undefined;
  readonly terms: readonly { readonly name: Text; readonly explanation: Text }[];
  readonly options: readonly { readonly code: string; readonly label: Text }[];
  /** In words; undefined when always asked. */
  readonly askedWhen: string | undefined;
}

/** A figure from a register that a numeric measure is made of; reasons name it `REGISTER[id]`. */
export interface ReleasedMeasure {
  readonly id: string;
  readonly name: Text;
  readonly unit: Text;
  /** Title of the register; undefined where the sources do not say which one. */
  readonly register: string | undefined;
  readonly period: string | undefined;
}

/** Id and title of a document, and its lines or codes of measures; '' for the whole document. */
export interface ReleasedSource {
  readonly document: string;
  readonly lines: string;
  readonly title?: string;
}

/** An indicator column with all that the guide says of it, and its rule in words. */
export interface ReleasedColumn {
  readonly code: string;
  readonly descriptionId: string;
  readonly series: string;
  readonly area: string;
  readonly part: string;
  readonly kind: 'indicator' | 'background';
  /** Place in the model of base and deepening indicators; undefined where the area is outside it. */
  readonly role: 'base' | 'deepening' | 'open' | undefined;
  /** Measures of Kolada that carry the column's answers, by code. */
  readonly kolada: readonly string[];
  readonly name: Text;
  readonly shortName: Text;
  readonly measure: Text | undefined;
  readonly dimension: string | undefined;
  readonly qualityArea: string | undefined;
  /** Undefined where no source gives it; likewise the purpose. */
  readonly indicatorArea: string | undefined;
  readonly purpose: Text | undefined;
  readonly target: Text | undefined;
  readonly type: 'structure' | 'process' | 'outcome' | undefined;
  readonly questions: readonly ReleasedQuestion[];
  readonly calculation: Text;
  /** Outcomes that the column can have, and all steps of its scale in the order of display; empty for numbers. */
  readonly outcomes: readonly Outcome[];
  readonly scale: readonly ReleasedStep[];
  /** Outcome when no rule holds and every answer is there; undefined for numbers. */
  readonly otherwise: Outcome | undefined;
  /** Numeric measures: unit in words, and decimals that values are shown with; undefined for outcomes. */
  readonly unit: Text | undefined;
  readonly decimals: number | undefined;
  /** Numeric measures in words: what is divided by what, and when the figures contradict each other. */
  readonly formula:
    | { readonly numerator: string; readonly denominator: string; readonly illogicalWhen: string | undefined }
    | undefined;
  readonly registers: readonly ReleasedMeasure[];
  readonly rules: readonly { readonly outcome: Outcome; readonly words: string }[];
  readonly references: readonly string[];
  readonly interpretation: Text | undefined;
  readonly dataSource: Text;
  readonly errorSources: Text;
  readonly hasColour: boolean;
  readonly deviations: readonly string[];
  /** Where the description comes from; `further`: the documents that it builds on besides. */
  readonly source: ReleasedSource & { readonly further?: readonly ReleasedSource[] };
  readonly comparability: readonly YearComparability[];
  readonly withdrawn: Text | undefined;
}

/** Why a unit's cell is what it is: answers in words and the deciding rule (index into the column's rules, -1: otherwise). */
export interface ReleasedReason {
  readonly unit: string;
  readonly column: string;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly decidedBy: number;
}

/** A cell that a version changed. Values as `listReleaseChanges` writes them; '' where the cell was not there. */
export interface ReleaseChange {
  readonly version: number;
  readonly level: ReportingLevel;
  readonly code: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  /** `unspecified` in releases of formats 1 and 2. */
  readonly changeClass: ChangeClass;
}

/**
 * How many units have no shown number for a measure, by reason: a line of the published table of results that are not
 * shown (guide 2018, lines 562-615, R-EDITING-06).
 */
export interface NotShownCount {
  /** Column code. */
  readonly column: string;
  readonly cannotProvide: number;
  readonly illogical: number;
}

/** data.json: everything that the products, the site and the API show of a release. */
export interface ReleaseData {
  readonly formatVersion: number;
  readonly round: number;
  readonly roundName: Text;
  readonly area: string;
  readonly areaName: Text;
  readonly workbookTitle: Text | undefined;
  /** What the area is; left out where no source says it, and in formats 1 and 2. */
  readonly areaText?: AreaText;
  readonly version: number;
  readonly time: string;
  readonly isSynthetic: boolean;
  /** Left out where no source gives them, and in formats 1 and 2. */
  readonly documents?: DocumentDetails;
  readonly measuringDate: string;
  readonly calendar: readonly { readonly kind: string; readonly from: string; readonly to: string }[];
  readonly legal: { readonly basis: Text; readonly isVoluntary: boolean | undefined; readonly purpose: Text };
  readonly partNames: Readonly<Record<string, Text>>;
  readonly nonresponseLimitPercent: number;
  readonly skrEdition: string;
  readonly units: readonly ReleasedUnit[];
  readonly groups: readonly ReleasedGroup[];
  readonly columns: readonly ReleasedColumn[];
  readonly results: readonly Result[];
  readonly reasons: readonly ReleasedReason[];
  readonly response: readonly ResponseRate[];
  /** Numeric measures with at least one unit whose number is not shown. */
  readonly notShown: readonly NotShownCount[];
  readonly areaComparability: readonly AreaComparability[];
  /** Areas that the round's table of what is measured alike compares, in its order; left out in formats 1 and 2. */
  readonly comparedAreas?: readonly string[];
  /** Left out in rounds before the model of base and deepening indicators, and in formats 1 and 2. */
  readonly rotation?: Rotation;
  readonly changesSincePreviousRound: readonly RoundChange[];
  readonly errata: readonly Erratum[];
  readonly registers: readonly SourceDocument[];
  readonly dimensions: readonly {
    readonly name: string;
    readonly definition: Text;
    readonly qualityAreas: readonly string[];
  }[];
  readonly qualityAreas: readonly { readonly name: string; readonly definition: Text }[];
  /** Series of which it is not known whether they were measured in the round. */
  readonly unknownSeries: readonly string[];
  /** Earlier rounds of the area, the earliest first: the series that this round has columns of. */
  readonly earlier: readonly ReleaseCells[];
  readonly changes: readonly ReleaseChange[];
  /** What versions say in other words; left out where none does, and in releases made before texts were compared. */
  readonly textChanges?: readonly ReleaseTextChange[];
}

/** A file of a release folder, before it is written. */
export interface ReleaseFile {
  readonly path: string;
  readonly product: string;
  readonly area: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
  readonly language?: 'sv' | 'en';
}
