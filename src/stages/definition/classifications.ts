// Classifications that all rounds share: municipalities, counties, districts, groups, population, borders.

import type { MapTopology } from './map/topology.ts';

/** A group of municipalities by number of inhabitants. */
export interface SizeGroup {
  readonly code: string;
  readonly name: string;
  readonly from: number;
  readonly below: number | undefined;
}

/** Classifications that all rounds share; every code is text. */
export interface Classifications {
  readonly municipalities: readonly { readonly code: string; readonly name: string; readonly county: string }[];
  readonly counties: readonly {
    readonly code: string;
    readonly name: string;
    readonly shortName: string;
    readonly letter: string;
  }[];
  /** Districts and administrations; `validTo` inclusive, undefined while valid. */
  readonly districts: readonly {
    readonly code: string;
    readonly name: string;
    readonly kind: 'district' | 'administration';
    readonly municipality: string;
    readonly validFrom: string;
    readonly validTo: string | undefined;
    readonly predecessors: readonly string[];
  }[];
  /** Groups of SKR by municipality and edition (`2017`): one column of skr-groups.csv each. */
  readonly skrGroups: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Editions of SKR's groups, earliest first. */
  readonly skrEditions: readonly string[];
  readonly skrGroupNames: readonly { readonly code: string; readonly name: string }[];
  readonly sizeGroupNames: readonly { readonly code: string; readonly name: string }[];
  /** Limits of the size groups in inhabitants; `below` exclusive, undefined for the largest. */
  readonly sizeGroups: readonly SizeGroup[];
  /** Size groups as published, by edition (`listed-2018`) and municipality. */
  readonly listedSizeGroups: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Registered inhabitants on 31 December by `code|year`. */
  readonly population: ReadonlyMap<string, number>;
  /** Borders of municipalities and counties; undefined where the set has no map. */
  readonly map?: MapTopology | undefined;
}
