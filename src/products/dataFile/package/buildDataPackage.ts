// The tables of one area or of many as CSV in a zip file, with their description as a Frictionless data package: the country,
// or a place with its workbooks. It is made of releases as they were published, so that it says the same as they do.

import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import type { ReleaseData, ReleaseTable } from '../../../stages/publication/index.ts';
import { dataFormatTexts as english } from '../../../texts/en/dataFormats.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { dataFormatTexts as swedish } from '../../../texts/sv/dataFormats.ts';
import type { ShownRows } from '../../table/index.ts';
import { nameArea } from '../../table/index.ts';
import { renderDataCsv } from '../formats/renderDataCsv.ts';
import { renderChangesCsv } from '../renderChanges.ts';
import { renderResponseCsv } from '../renderDataFiles.ts';
import { renderUnitsCsv } from '../renderUnitsCsv.ts';
import { type PackageTable, packageFields } from './packageFields.ts';

/** What a package tells of an area, and its tables as they were published. */
export interface PackagePart
  extends Pick<ReleaseData, 'round' | 'area' | 'areaName' | 'version' | 'time' | 'isSynthetic'> {
  readonly tables: Readonly<Record<PackageTable, Uint8Array>>;
  /** Name of the place whose rows the tables hold; left out for the whole country. */
  readonly placeName?: string | undefined;
  /** The workbook of the same rows, with its name; left out where it has a place of its own. */
  readonly workbook?: { readonly name: string; readonly bytes: Uint8Array };
}

/** A zip file: the Frictionless description is a file inside it. */
export const dataPackageMediaType = 'application/zip';
const zipTime = new Date(1980, 0, 1);
const tableProfile = 'tabular-data-resource';
const tableNames: readonly PackageTable[] = ['results', 'response', 'units', 'changes'];

/** `oj-2018-lss_v1_datapaket.zip` for an area of a release, `oj-2018_v1_datapaket.zip` for one of all areas. */
export function nameDataPackage({ round, area, version }: { round: number; area: string; version: number }): string {
  return area === 'all' ? `oj-${round}_v${version}_datapaket.zip` : `oj-${round}-${area}_v${version}_datapaket.zip`;
}

/** The tables of an area for a package, of all of it or of the rows chosen. */
export function buildPackagePart(table: ReleaseTable, shown?: ShownRows): PackagePart {
  const { data } = table;
  const { round, area, areaName, version, time, isSynthetic } = data;
  const { placeName, units, changes } = shown ?? { ...data, placeName: undefined };
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const tables = {
    results: renderDataCsv(shown === undefined ? table : chooseCells(table, shown)),
    response: encode(renderResponseCsv(data.response)),
    units: encode(renderUnitsCsv({ units })),
    changes: encode(renderChangesCsv({ changes })),
  };
  return { round, area, areaName, version, time, isSynthetic, tables, placeName };
}

/** The cells of the rows chosen; names and notes stay those of the whole release. */
function chooseCells({ data, cells }: ReleaseTable, { results }: ShownRows): ReleaseTable {
  const chosen = new Set(results.map(({ indicator, level, code }) => `${indicator} ${level} ${code}`));
  return { data, cells: cells.filter(({ column, level, code }) => chosen.has(`${column} ${level} ${code}`)) };
}

/**
 * The zip of one or several areas of a round, all of the same place. The same parts give the same bytes. `name` names the
 * package; left out for one that is published with its release.
 */
export function buildDataPackage(
  parts: readonly PackagePart[],
  language: 'sv' | 'en' = 'sv',
  name?: string,
): Uint8Array {
  const texts = (language === 'en' ? english : swedish).package;
  const [first] = parts;
  if (first === undefined) throw new Error('A data package has at least one area');
  const files: Zippable = {};
  const add = (path: string, bytes: Uint8Array): void => {
    files[path] = [bytes, { mtime: zipTime, level: 6 }];
  };
  const areas = parts.map((part) => nameArea(part, language)).join(', ');
  const values = { year: first.round, areas, place: first.placeName ?? '' };
  const title = fillMessage(first.placeName === undefined ? texts.title : texts.titleOfPlace, values);
  const resources = parts.flatMap((part) => {
    const tables = tableNames.map((table) => {
      const path = `${part.area}/${texts.tables[table].name}.csv`;
      add(path, part.tables[table]);
      return describeTable(part, table, path, language);
    });
    const { workbook } = part;
    if (workbook === undefined) return tables;
    const path = `${part.area}/${workbook.name}`;
    add(path, workbook.bytes);
    return [...tables, describeWorkbook(part, workbook.bytes, path, language)];
  });
  const isTabular = resources.every(({ profile }) => profile === tableProfile);
  const description = {
    profile: isTabular ? 'tabular-data-package' : 'data-package',
    name: name ?? (parts.length === 1 ? `oj-${first.round}-${first.area}` : `oj-${first.round}`),
    title,
    version: parts.map(({ area, version }) => `${area} ${version}`).join(', '),
    created: parts.map(({ time }) => time).sort((a, b) => Date.parse(b) - Date.parse(a))[0],
    licenses: [
      { name: 'CC0-1.0', title: 'CC0 1.0 Universal', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    ],
    resources,
  };
  add('datapackage.json', new TextEncoder().encode(`${JSON.stringify(description, null, 2)}\n`));
  add(texts.readmeName, renderReadme(parts, title, language));
  return zipSync(files);
}

function describeTable(part: PackagePart, table: PackageTable, path: string, language: 'sv' | 'en') {
  const { name, title } = (language === 'en' ? english : swedish).package.tables[table];
  return {
    profile: tableProfile,
    name: `${part.area}-${name}`,
    title: `${nameArea(part, language)}: ${title}`,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...describeBytes(part.tables[table]),
    schema: {
      fields: packageFields[table].map(([field, type]) => ({ name: field, type })),
      missingValues: [''],
    },
  };
}

function describeWorkbook(part: PackagePart, bytes: Uint8Array, path: string, language: 'sv' | 'en') {
  const { workbook } = (language === 'en' ? english : swedish).package;
  return {
    profile: 'data-resource',
    name: `${part.area}-${workbook.name}`,
    title: `${nameArea(part, language)}: ${workbook.title}`,
    path,
    format: 'xlsx',
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ...describeBytes(bytes),
  };
}

function describeBytes(bytes: Uint8Array) {
  return { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

function renderReadme(parts: readonly PackagePart[], title: string, language: 'sv' | 'en'): Uint8Array {
  const catalogue = language === 'en' ? english : swedish;
  const texts = catalogue.package;
  const versions = parts
    .map((part) =>
      fillMessage(texts.version, {
        area: nameArea(part, language),
        version: part.version,
        time: part.time.slice(0, 10),
      }),
    )
    .join('\n');
  const synthetic = parts.some(({ isSynthetic }) => isSynthetic) ? catalogue.synthetic : '';
  const [first] = parts;
  const profile = parts.some(({ workbook }) => workbook !== undefined) ? 'data-package' : 'tabular-data-package';
  const workbook = profile === 'data-package' ? texts.readmeWorkbook : undefined;
  const place = first?.placeName && fillMessage(texts.readmePlace, { place: first.placeName });
  const values = { title, year: first?.round ?? '', versions, synthetic, profile };
  const lines = texts.readme.flatMap((line) => {
    if (line === '{workbook}') return workbook ?? [];
    if (line === '{place}') return place === undefined ? [] : [place, ''];
    return fillMessage(line, values);
  });
  return new TextEncoder().encode(`${lines.join('\n').trimEnd()}\n`);
}
