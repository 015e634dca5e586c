import { compareSwedish } from '../../../ui/format.ts';
import type { Place } from './listPlaces.ts';

/** A county that has a page. */
export interface County {
  readonly code: string;
  readonly name: string;
}

/** Counties of places, each once, in alphabetical order. */
export function listCounties(places: readonly Place[]): readonly County[] {
  return [...new Map(places.map(({ county, countyName }) => [county, countyName]))]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => compareSwedish(a.name, b.name));
}
