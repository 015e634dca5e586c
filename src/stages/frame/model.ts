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

export const reportingLevels = ['unit', 'city', 'county', 'nation', 'sizeGroup', 'skrGroup', 'socioGroup'] as const;
export type ReportingLevel = (typeof reportingLevels)[number];

/** An aggregate above the unit: its level, code, name and member units. */
export interface ReportingGroup {
  readonly level: Exclude<ReportingLevel, 'unit'>;
  readonly code: string;
  readonly name: string;
  /** Codes of its units framed for the part at hand. */
  readonly units: readonly string[];
}
