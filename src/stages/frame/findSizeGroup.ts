import { type Classifications, computeSizeGroup, type Round } from '../definition/index.ts';

/**
 * Size group of a municipality in the round's edition: as published (`listed-2018`), or computed from the
 * inhabitants on 31 December of a year (`2019`). '' when neither the list nor the population has it.
 */
export function findSizeGroup(municipality: string, round: Round, classifications: Classifications): string {
  const edition = round.groups.sizeGroupEdition;
  const listed = classifications.listedSizeGroups.get(edition);
  if (listed !== undefined) return listed.get(municipality) ?? '';
  const inhabitants = classifications.population.get(`${municipality}|${edition}`);
  return inhabitants === undefined ? '' : (computeSizeGroup(inhabitants, classifications.sizeGroups) ?? '');
}
