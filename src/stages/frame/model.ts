// The frame of a round: which units are asked to answer which parts, and the groups they are reported in.

/** A unit: the one that answers. A municipality, or a district or administration of Stockholm or Göteborg. */
export interface Unit {
  /** Four-digit municipality code, or `0180-bromma`. */
  readonly code: string;
  /** Bare name of the municipality; districts without their city. */
  readonly name: string;
  readonly kind: 'municipality' | 'district' | 'administration';
  /** Four-digit code of the (parent) municipality. */
  readonly municipality: string;
  readonly municipalityName: string;
  /** Two-digit county code. */
  readonly county: string;
  /** `1`–`5`. */
  readonly sizeGroup: string;
  /** `A1`–`C9`. */
  readonly skrGroup: string;
  /** `1`–`8`, or '' where no group is known (I24-23). */
  readonly socioeconomicGroup: string;
}

/** Units by code (bytes), and the parts each of them is framed for in the round's order. */
export interface Frame {
  readonly round: number;
  readonly units: readonly Unit[];
  readonly partsByUnit: ReadonlyMap<string, readonly string[]>;
  readonly unitsByCode: ReadonlyMap<string, Unit>;
}

/**
 * From the single unit to the country, then the three groupings of municipalities; results lie in cells.json in this
 * order.
 */
export const reportingLevels = ['unit', 'city', 'county', 'nation', 'sizeGroup', 'skrGroup', 'socioGroup'] as const;
/** Level that a result is told for; `city`: the districts of one municipality together. */
export type ReportingLevel = (typeof reportingLevels)[number];

/** An aggregate above the unit: its level, code, name and member units. */
export interface ReportingGroup {
  readonly level: Exclude<ReportingLevel, 'unit'>;
  readonly code: string;
  readonly name: string;
  /** Codes of its units framed for the part at hand. */
  readonly units: readonly string[];
}

/** Groups delivered for a round, by unit: they stand in place of those of the classifications. */
export interface ImportedGroups {
  readonly sizeGroup: ReadonlyMap<string, string>;
  readonly skrGroup: ReadonlyMap<string, string>;
  readonly socioGroup: ReadonlyMap<string, string>;
}

/** Proof that the frame covers the country (R-FRAME-06), and how it agrees with the published figures. */
export interface FrameCoverage {
  /** True when no municipality is missing, doubled or without a county and groups. */
  readonly isComplete: boolean;
  readonly unitCount: number;
  /** Municipalities, districts, administrations in the frame. */
  readonly byKind: Readonly<Record<Unit['kind'], number>>;
  /** Municipalities that are neither framed nor divided into framed units. */
  readonly missing: readonly string[];
  /** Municipalities that are framed both by themselves and through units of their own. */
  readonly doubled: readonly string[];
  /** Units without a county, size group or SKR group. */
  readonly ungrouped: readonly string[];
  /** Units framed for each part, in the round's order. */
  readonly byPart: readonly { readonly part: string; readonly framed: number }[];
  /** Units in each size group, by code; with the published number where there is one. */
  readonly bySizeGroup: readonly {
    readonly code: string;
    readonly units: number;
    readonly published: number | undefined;
  }[];
  readonly publishedSize: number | undefined;
}
