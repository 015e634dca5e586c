// classifications/: facts as delivered, read strictly. What they must have in common: checkClassifications.ts.

import type { Classifications, SizeGroup } from '../classifications.ts';
import { type MapTopology, parseTopology } from '../map/topology.ts';
import { type ClassificationsFile, classificationsFileSchema } from '../schemas/sharedSchemas.ts';
import { expandText, getFileText, type LoadingContext, readYamlFile, type YamlFile } from './loadingContext.ts';
import { readClassificationTable, type TableForm, type TableRow } from './readClassificationTable.ts';

const folder = 'classifications';

const tableForms = {
  municipalities: {
    file: `${folder}/municipalities.csv`,
    columns: { code: 'municipality', name: 'filled', county_code: 'county', county_name: 'filled', note: 'any' },
    key: ['code'],
  },
  counties: {
    file: `${folder}/counties.csv`,
    columns: { code: 'county', name: 'filled', short_name: 'filled', letter: 'letter', iso_3166_2: 'iso' },
    key: ['code'],
  },
  units: {
    file: `${folder}/units.csv`,
    columns: {
      unit_id: 'unit',
      name: 'filled',
      kind: 'districtKind',
      municipality_code: 'municipality',
      valid_from: 'date',
      valid_to: 'dateOrEmpty',
      predecessors: 'units',
    },
    key: ['unit_id'],
  },
  skrGroups: {
    file: `${folder}/skr-groups.csv`,
    columns: { code: 'municipality' },
    key: ['code'],
  },
  skrGroupNames: {
    file: `${folder}/skr-group-names.csv`,
    columns: { group: 'skrGroup', name: 'filled', main_group: 'filled', main_group_name: 'filled' },
    key: ['group'],
  },
  population: {
    file: `${folder}/population.csv`,
    columns: { code: 'municipality', year: 'year', population: 'integer' },
    key: ['code', 'year'],
  },
} as const satisfies Readonly<Record<string, TableForm>>;

/** One for each CSV file of classifications/. */
export type TableName = keyof typeof tableForms;

/** Listed size groups of one round's guide, beside the groups that the population of the year before gives. */
interface SizeGroupTable {
  /** Year of the round whose guide lists the groups; the edition is `listed-<year>`. */
  readonly year: number;
  readonly file: string;
  readonly rows: readonly TableRow[];
}

/** The tables as rows with places, for the checks. */
export interface ClassificationTables {
  readonly tables: Readonly<Record<TableName, readonly TableRow[]>>;
  readonly sizeGroupTables: readonly SizeGroupTable[];
  /** Editions of SKR's groups, in the order of the columns. */
  readonly skrEditions: readonly string[];
  readonly index: YamlFile<ClassificationsFile> | undefined;
  /** Borders of municipalities and counties; undefined where the file is missing or unreadable. */
  readonly map: MapTopology | undefined;
}

/** The borders of municipalities as TopoJSON, path from the definition folder. */
export const mapFile = `${folder}/sweden-municipalities.topo.json`;
/** Names and bounds of groupings, path from the definition folder. */
export const classificationsFile = `${folder}/classifications.yaml`;

/** File of a table, for messages. */
export function getTableFile(name: TableName): string {
  return tableForms[name].file;
}

/** Reads all classification files. A missing or unreadable table is empty and marked as incomplete. */
export function readClassificationTables(context: LoadingContext): ClassificationTables {
  const skrEditions = findSkrEditions(context);
  const read = (name: TableName): readonly TableRow[] =>
    readClassificationTable(context, addEditions(name, skrEditions)) ?? [];
  return {
    tables: {
      municipalities: read('municipalities'),
      counties: read('counties'),
      units: read('units'),
      skrGroups: read('skrGroups'),
      skrGroupNames: read('skrGroupNames'),
      population: read('population'),
    },
    sizeGroupTables: readSizeGroupTables(context),
    skrEditions,
    index: readYamlFile(context, classificationsFile, classificationsFileSchema),
    map: readMap(context),
  };
}

/** Years of the columns `group<year>` in skr-groups.csv: a new edition is a new column. */
function findSkrEditions({ files }: LoadingContext): string[] {
  const [header = ''] = (files.get(tableForms.skrGroups.file) ?? '').split(/\r?\n/u, 1);
  return header.split(',').flatMap((name) => /^group(20\d\d)$/u.exec(name)?.[1] ?? []);
}

/** The form of a table, with the columns of every edition where it has such. */
function addEditions(name: TableName, editions: readonly string[]): TableForm {
  const form: TableForm = tableForms[name];
  const edition = { skrGroups: ['group', 'skrGroup'], skrGroupNames: ['municipalities_', 'integer'] } as const;
  if (name !== 'skrGroups' && name !== 'skrGroupNames') return form;
  const [prefix, cellForm] = edition[name];
  const columns = Object.fromEntries(editions.map((year) => [`${prefix}${year}`, cellForm]));
  return { ...form, columns: { ...form.columns, ...columns } };
}

function readSizeGroupTables(context: LoadingContext): SizeGroupTable[] {
  return [...context.files.keys()].toSorted().flatMap((file) => {
    const match = /^classifications\/size-groups-(\d{4})\.csv$/u.exec(file);
    if (match === null) return [];
    const year = Number(match[1]);
    const columns = {
      code: 'municipality',
      group_listed: 'sizeGroup',
      [`group_by_population_${year - 1}`]: 'sizeGroup',
    };
    const form = { file, columns, key: ['code'] } as TableForm;
    const rows = readClassificationTable(context, form);
    return rows === undefined ? [] : [{ year, file, rows }];
  });
}

function readMap(context: LoadingContext): MapTopology | undefined {
  const text = getFileText(context, mapFile);
  if (text === undefined) return undefined;
  const cached = context.cache?.get(mapFile);
  if (cached?.text === text) return cached.parsed as MapTopology;
  const topology = parseTopology(text);
  if (topology === undefined) {
    context.incomplete.add(mapFile);
    context.problems.report({ file: mapFile, position: { line: 1, column: 1 } }, 'MAP_UNREADABLE');
    return undefined;
  }
  context.cache?.set(mapFile, { text, parsed: topology });
  return topology;
}

/** The classifications as the other stages see them. */
export function buildClassifications({
  tables,
  sizeGroupTables,
  skrEditions,
  index,
  map,
}: ClassificationTables): Classifications {
  const sizeGroups = (index?.value.sizeGroups ?? []).map((group): SizeGroup => {
    return { code: group.code, name: expandText(group.name).sv, from: group.from, below: group.below };
  });
  return {
    municipalities: tables.municipalities.map(({ get }) => ({
      code: get('code'),
      name: get('name'),
      county: get('county_code'),
    })),
    counties: tables.counties.map(({ get }) => ({
      code: get('code'),
      name: get('name'),
      shortName: get('short_name'),
      letter: get('letter'),
    })),
    districts: tables.units.map(({ get }) => ({
      code: get('unit_id'),
      name: get('name'),
      kind: get('kind') === 'stadsdelsomrade' || get('kind') === 'stadsdelsnamnd' ? 'district' : 'administration',
      municipality: get('municipality_code'),
      validFrom: get('valid_from'),
      validTo: get('valid_to') === '' ? undefined : get('valid_to'),
      predecessors: get('predecessors') === '' ? [] : get('predecessors').split(';'),
    })),
    skrGroups: new Map(
      tables.skrGroups.map(({ get }) => [
        get('code'),
        Object.fromEntries(skrEditions.map((edition) => [edition, get(`group${edition}`)])),
      ]),
    ),
    skrEditions,
    skrGroupNames: tables.skrGroupNames.map(({ get }) => ({ code: get('group'), name: get('name') })),
    sizeGroupNames: sizeGroups.map(({ code, name }) => ({ code, name })),
    sizeGroups,
    listedSizeGroups: new Map(
      sizeGroupTables.map(({ year, rows }) => [
        `listed-${year}`,
        new Map(rows.map(({ get }) => [get('code'), get('group_listed')])),
      ]),
    ),
    population: new Map(
      tables.population.map(({ get }) => [`${get('code')}|${get('year')}`, Number(get('population'))]),
    ),
    map,
  };
}
