// The package of tables: its description is true of its files, and DuckDB reads each by the types that it declares.

import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildDataPackage, buildPackagePart, nameDataPackage } from '../../../src/products/dataFile/index.ts';
import { buildReleaseTable } from '../../../src/stages/publication/index.ts';
import { buildReleaseFixture, ours } from '../../support/buildReleaseFixture.ts';
import { queryFile } from '../../support/queryFiles.ts';

interface Resource {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
}

const lss = buildReleaseFixture();
const barn = buildReleaseFixture({ area: 'barn', areaName: ours('Social barn- och ungdomsvård'), version: 2 });
const parts = [lss, barn].map((data) => buildPackagePart(buildReleaseTable(data)));
const bytes = buildDataPackage(parts);
const files = unzipSync(bytes);
const description = JSON.parse(new TextDecoder().decode(files['datapackage.json'])) as {
  readonly profile: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly resources: readonly Resource[];
};
const types: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

describe('buildDataPackage', () => {
  it('describes every file with size and hash', () => {
    expect(description.profile).toBe('tabular-data-package');
    expect(description.licenses.map(({ name }) => name)).toEqual(['CC0-1.0']);
    expect(Object.keys(files).sort()).toEqual(
      [...description.resources.map(({ path }) => path), 'LASMIG.txt', 'datapackage.json'].sort(),
    );
    for (const { path, bytes: size, hash } of description.resources) {
      const file = files[path] ?? new Uint8Array();
      expect([path, file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`]).toEqual([
        path,
        size,
        hash,
      ]);
    }
    expect(new Set(description.resources.map(({ name }) => name)).size).toBe(8);
  });

  it('declares columns and types by which DuckDB reads every table', async () => {
    for (const { path, schema } of description.resources) {
      const columns = schema.fields.map(({ name, type }) => `'${name}': '${types[type]}'`).join(', ');
      const [rows = [], heads = []] = await queryFile('table.csv', files[path] ?? new Uint8Array(), [
        (file) => `SELECT * FROM read_csv('${file}', header = true, columns = {${columns}}, auto_detect = false)`,
        (file) => `SELECT * FROM read_csv('${file}', header = false, all_varchar = true) LIMIT 1`,
      ]);
      expect(Object.values(heads[0] ?? {}), path).toEqual(schema.fields.map(({ name }) => name));
      if (path.endsWith('resultat.csv')) expect(rows.length).toBe(lss.results.length);
      if (path.endsWith('enheter.csv')) expect(rows[0]).toMatchObject({ unit: '0114', county: '01' });
    }
  });

  it('tells versions and that figures are invented, and gives the same bytes twice', () => {
    const readme = new TextDecoder().decode(files['LASMIG.txt']);
    expect(readme).toContain('Social barn- och ungdomsvård: version 2, 2018-06-14');
    expect(readme).toContain('Påhittade uppgifter');
    expect(Buffer.from(buildDataPackage(parts)).equals(Buffer.from(bytes))).toBe(true);
    expect([lss, { ...lss, area: 'all' }].map(nameDataPackage)).toEqual([
      'oj-2018-lss_v1_datapaket.zip',
      'oj-2018_v1_datapaket.zip',
    ]);
  });
});
