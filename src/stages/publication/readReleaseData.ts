// Reading a release back: what another program wrote, or a broken disk left, is told apart from a release at once.

import { Problem } from '../../kernel/problem.ts';
import { fillMessage } from '../../texts/fill.ts';
import { type ReleaseTexts, releaseTexts as swedish } from '../../texts/sv/release.ts';
import type { ReleaseCells } from './cells/releaseCells.ts';
import { type ReleaseData, type ReleaseManifest, releaseFormatVersion } from './model.ts';
import type { ReleaseSummary } from './releaseSummary.ts';
import { type StoredRelease, unpackRelease } from './storedRelease.ts';
import { type FirstReleaseData, upgradeFirstFormat } from './upgradeFirstFormat.ts';
import { type SecondReleaseData, upgradeSecondFormat } from './upgradeSecondFormat.ts';

/** Where a text comes from, for messages, and the language of these. */
export interface ReleaseSource {
  readonly place?: string;
  readonly texts?: ReleaseTexts;
}

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value > 0;
const isCode: Check = (value) => typeof value === 'string' && /^[a-z]+$/.test(value);
const isHash: Check = (value) => typeof value === 'string' && /^[\da-f]{64}$/.test(value);
const isTime: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isList = (isItem: Check): Check => {
  return (value) => Array.isArray(value) && value.every(isItem);
};
const isObject = (checks: Readonly<Record<string, Check>>): Check => {
  return (value) => isFields(value) && findFaultyField(value, checks) === undefined;
};
const isLeftOutOr = (isSound: Check): Check => {
  return (value) => value === undefined || isSound(value);
};
const isAny: Check = (value) => typeof value === 'object' && value !== null;

// One row per format version: what a file of that version must hold, and how it becomes what the program works with.
const commonFields = { round: isCount, area: isCode, version: isCount, time: isTime };
type Readers = Readonly<
  Record<number, { checks: Readonly<Record<string, Check>>; build: (fields: Fields) => unknown }>
>;
// release.json only gained fields that may be left out.
const manifestReader: Readers[number] = {
  checks: {
    ...commonFields,
    definitionHash: isHash,
    inputs: isList(isObject({ name: isText, sha256: isHash })),
    files: isList(isObject({ path: isText, product: isText, area: isCode, sha256: isHash })),
  },
  build: (fields) => fields,
};
const manifestReaders: Readers = { 1: manifestReader, 2: manifestReader, 3: manifestReader };
const isLabel: Check = isObject({ sv: isText });
const firstDataChecks: Record<string, Check> = {
  ...commonFields,
  units: isList(isObject({ code: isText, name: isText })),
  columns: isList(isObject({ code: isText, part: isText })),
  groups: isList(isAny),
  results: isList(isObject({ indicator: isText, level: isText, code: isText, status: isText })),
  reasons: isList(isObject({ column: isText, units: isList(isText), answers: isList(isAny) })),
  response: isList(isAny),
  changes: isList(isAny),
  earlier: isList(isAny),
  partNames: isAny,
};
const secondDataChecks: Record<string, Check> = {
  ...firstDataChecks,
  columns: isList(
    isObject({
      code: isText,
      part: isText,
      scale: isList(isObject({ outcome: isText, label: isLabel, share: isText })),
      registers: isList(isObject({ id: isText, name: isLabel })),
      kolada: isList(isText),
    }),
  ),
  notShown: isList(isObject({ column: isText })),
  unknownSeries: isList(isText),
};
const cellsChecks: Record<string, Check> = {
  round: isCount,
  area: isCode,
  time: (value) => typeof value === 'string',
  places: isList(isText),
  scales: isList(Array.isArray),
  columns: isList(
    isObject({ code: isText, series: isText, cells: isText, states: isList(isAny), counts: Array.isArray }),
  ),
};
const dataReaders: Readers = {
  1: {
    checks: firstDataChecks,
    build: (fields) => upgradeSecondFormat(upgradeFirstFormat(unpackFields<FirstReleaseData>(fields))),
  },
  2: {
    checks: secondDataChecks,
    build: (fields) => upgradeSecondFormat(unpackFields<SecondReleaseData>(fields)),
  },
  3: {
    checks: {
      ...secondDataChecks,
      changes: isList(isObject({ changeClass: isText })),
      textChanges: isLeftOutOr(isList(isObject({ kind: isText, before: isText, after: isText, reason: isText }))),
      earlier: isList(isObject(cellsChecks)),
    },
    build: (fields) => unpackFields<ReleaseData>(fields),
  },
};

// summary.json came with format 2; for earlier releases it is built from their data.
const summaryReader: Readers[number] = {
  checks: {
    ...commonFields,
    columns: isList(isObject({ code: isText, series: isText })),
    units: isList(isObject({ code: isText, name: isText, county: isText })),
    unknownSeries: isList(isText),
  },
  build: (fields) => fields,
};
const summaryReaders: Readers = { 2: summaryReader, 3: summaryReader };
// cells.json came with format 3; for earlier releases it is built from their data.
const cellsReaders: Readers = { 3: { checks: { ...commonFields, ...cellsChecks }, build: (fields) => fields } };

/** Reads release.json of any format version up to this one. Throws Problem UNREADABLE_RELEASE. */
export function readReleaseManifest(text: string, source: ReleaseSource = {}): ReleaseManifest {
  const manifest = readVersioned(text, manifestReaders, source) as ReleaseManifest;
  const unsafe = manifest.files.find((file) => !isPathInside(file.path));
  if (unsafe !== undefined) throw unreadable('unsafePath', source, { path: unsafe.path.slice(0, 60) });
  return manifest;
}

/** Reads data.json of any format version up to this one. Throws Problem UNREADABLE_RELEASE. */
export function readReleaseData(text: string, source: ReleaseSource = {}): ReleaseData {
  return readVersioned(text, dataReaders, source) as ReleaseData;
}

/** Reads summary.json of any format version up to this one. Throws Problem UNREADABLE_RELEASE. */
export function readReleaseSummary(text: string, source: ReleaseSource = {}): ReleaseSummary {
  return readVersioned(text, summaryReaders, source) as ReleaseSummary;
}

/** Reads cells.json of any format version up to this one. Throws Problem UNREADABLE_RELEASE. */
export function readReleaseCells(text: string, source: ReleaseSource = {}): ReleaseCells {
  return readVersioned(text, cellsReaders, source) as ReleaseCells;
}

/** What a release of some version was before its reasons were packed. */
function unpackFields<T extends object>(fields: Fields): T {
  return unpackRelease(fields as unknown as StoredRelease) as unknown as T;
}

function readVersioned(text: string, readers: Readers, source: ReleaseSource): unknown {
  const fields = parseFields(text, source);
  const version = fields.formatVersion;
  if (typeof version !== 'number') throw unreadable('notRelease', source, { field: 'formatVersion' });
  if (version > releaseFormatVersion) throw unreadable('newer', source, { version, supported: releaseFormatVersion });
  const reader = readers[version];
  if (reader === undefined) throw unreadable('notRelease', source, { field: 'formatVersion' });
  const faulty = findFaultyField(fields, reader.checks);
  if (faulty !== undefined) throw unreadable('notRelease', source, { field: faulty });
  return reader.build(fields);
}

function parseFields(text: string, source: ReleaseSource): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw unreadable('notJson', source, {});
    throw error;
  }
  if (!isFields(value)) throw unreadable('notRelease', source, { field: 'formatVersion' });
  return value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findFaultyField(fields: Fields, checks: Readonly<Record<string, Check>>): string | undefined {
  return Object.entries(checks).find(([name, isSound]) => !isSound(fields[name]))?.[0];
}

/** A path that leads to a file below its folder, on any system: no step up, no root, no drive. */
function isPathInside(path: string): boolean {
  return path.split('/').every((step) => /^[\w.-]+$/.test(step) && !/^\.+$/.test(step));
}

function unreadable(
  message: 'notJson' | 'notRelease' | 'newer' | 'unsafePath',
  { place, texts = swedish }: ReleaseSource,
  values: Readonly<Record<string, string | number>>,
): Problem {
  return new Problem('UNREADABLE_RELEASE', fillMessage(texts[message], { place: place ?? texts.unnamed, ...values }));
}
