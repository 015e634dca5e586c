// The country pack: the tables of one area or of many as CSV in a zip file, with their description as a Frictionless
// tabular data package. It is made of files as they were published, so that it says the same as they do.

import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import type { ReleaseData, ReleaseTable } from '../../../stages/publication/index.ts';
import { dataFormatTexts as english } from '../../../texts/en/dataFormats.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { dataFormatTexts as swedish } from '../../../texts/sv/dataFormats.ts';
import { renderDataCsv } from '../formats/renderDataCsv.ts';
import { renderChangesCsv } from '../renderChanges.ts';
import { renderResponseCsv } from '../renderDataFiles.ts';
import { renderUnitsCsv } from '../renderUnitsCsv.ts';
import { type PackageTable, packageFields } from './packageFields.ts';

/** What a package tells of an area, and its tables as they were published. */
export interface PackagePart
  extends Pick<ReleaseData, 'round' | 'area' | 'areaName' | 'version' | 'time' | 'isSynthetic'> {
  readonly tables: Readonly<Record<PackageTable, Uint8Array>>;
}

export const dataPackageMediaType = 'application/zip';
const zipTime = new Date(1980, 0, 1);
const tableNames: readonly PackageTable[] = ['results', 'response', 'units', 'changes'];

/** `oj-2018-lss_v1_datapaket.zip` for an area of a release, `oj-2018_v1_datapaket.zip` for one of all areas. */
export function nameDataPackage({ round, area, version }: { round: number; area: string; version: number }): string {
  return area === 'all' ? `oj-${round}_v${version}_datapaket.zip` : `oj-${round}-${area}_v${version}_datapaket.zip`;
}

/** The tables of an area for a package. */
export function buildPackagePart(table: ReleaseTable): PackagePart {
  const { data } = table;
  const { round, area, areaName, version, time, isSynthetic } = data;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const tables = {
    results: renderDataCsv(table),
    response: encode(renderResponseCsv(data.response)),
    units: encode(renderUnitsCsv(data)),
    changes: encode(renderChangesCsv(data)),
  };
  return { round, area, areaName, version, time, isSynthetic, tables };
}

/** The zip of one or several areas of a round. The same parts give the same bytes. */
export function buildDataPackage(parts: readonly PackagePart[], language: 'sv' | 'en' = 'sv'): Uint8Array {
  const texts = (language === 'en' ? english : swedish).package;
  const [first] = parts;
  if (first === undefined) throw new Error('A data package has at least one area');
  const files: Zippable = {};
  const add = (path: string, bytes: Uint8Array): void => {
    files[path] = [bytes, { mtime: zipTime, level: 6 }];
  };
  const areas = parts.map(({ areaName }) => readName(areaName, language)).join(', ');
  const title = fillMessage(texts.title, { year: first.round, areas });
  const resources = parts.flatMap((part) =>
    tableNames.map((table) => {
      const path = `${part.area}/${texts.tables[table].name}.csv`;
      add(path, part.tables[table]);
      return describeTable(part, table, path, language);
    }),
  );
  const description = {
    profile: 'tabular-data-package',
    name: parts.length === 1 ? `oj-${first.round}-${first.area}` : `oj-${first.round}`,
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
  const bytes = part.tables[table];
  return {
    profile: 'tabular-data-resource',
    name: `${part.area}-${name}`,
    title: `${readName(part.areaName, language)}: ${title}`,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    schema: {
      fields: packageFields[table].map(([field, type]) => ({ name: field, type })),
      missingValues: [''],
    },
  };
}

function renderReadme(parts: readonly PackagePart[], title: string, language: 'sv' | 'en'): Uint8Array {
  const catalogue = language === 'en' ? english : swedish;
  const texts = catalogue.package;
  const versions = parts
    .map(({ areaName, version, time }) =>
      fillMessage(texts.version, { area: readName(areaName, language), version, time: time.slice(0, 10) }),
    )
    .join('\n');
  const synthetic = parts.some(({ isSynthetic }) => isSynthetic) ? catalogue.synthetic : '';
  const lines = texts.readme.map((line) =>
    fillMessage(line, { title, year: parts[0]?.round ?? '', versions, synthetic }),
  );
  return new TextEncoder().encode(`${lines.join('\n').trimEnd()}\n`);
}

function readName(name: ReleaseData['areaName'], language: 'sv' | 'en'): string {
  return language === 'en' ? (name.en ?? name.sv) : name.sv;
}
