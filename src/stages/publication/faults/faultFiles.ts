// Notices of known faults as files, each written once: `2024-lss-1.json` for the notice, `2024-lss-1.end.json` for its end.

import { Problem } from '../../../kernel/problem.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { releaseTexts as texts } from '../../../texts/sv/release.ts';
import type { FaultEnd, FaultNotice, FaultNotices } from './faultNotice.ts';

/** Of both kinds of files; every earlier one stays readable. */
const faultFormatVersion = 1;

/** A file by its name, with its text; undefined where the disk does not give it. */
export interface FaultFile {
  readonly name: string;
  readonly text: string | undefined;
}

// Codes of areas may have figures and hyphens.
const filePattern = /^(\d{4}(?:-[a-z0-9]+)+-[1-9]\d*)(\.end)?\.json$/;

/** True for names of notices and of their ends; anything else in their folder is left alone. */
export function isFaultFile(name: string): boolean {
  return filePattern.test(name);
}

/** The id of the next notice of an area: after the highest that any file has, readable or not. */
export function findNextFaultId(names: readonly string[], { round, area }: Pick<FaultNotice, 'round' | 'area'>) {
  const start = `${round}-${area}-`;
  const numbers = names
    .filter((name) => name.startsWith(start))
    .map((name) => Number.parseInt(name.slice(start.length), 10));
  return `${start}${Math.max(0, ...numbers.filter((number) => number > 0)) + 1}`;
}

/** The file of a notice, without its end. */
export function renderFaultNotice({ end: _end, ...notice }: FaultNotice): {
  readonly name: string;
  readonly text: string;
} {
  return { name: `${notice.id}.json`, text: renderJson({ formatVersion: faultFormatVersion, ...notice }) };
}

/** The file that ends a notice. */
export function renderFaultEnd(id: string, end: FaultEnd): { readonly name: string; readonly text: string } {
  return { name: `${id}.end.json`, text: renderJson({ formatVersion: faultFormatVersion, id, ...end }) };
}

function renderJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/**
 * The notices of a folder, the newest first. A file that is not what it should be stops none of the others: it is named, and a
 * notice whose end cannot be read goes on.
 */
export function readFaultFiles(files: readonly FaultFile[]): FaultNotices {
  const ends = new Map<string, FaultEnd>();
  const notices: FaultNotice[] = [];
  const unreadable: string[] = [];
  for (const { name, text } of files) {
    const [, id = '', ending] = filePattern.exec(name) ?? [];
    const fields = parseFields(text);
    const end = ending === undefined ? undefined : readEnd(id, fields);
    const notice = ending === undefined ? readNotice(id, fields) : undefined;
    if (end !== undefined) ends.set(id, end);
    else if (notice !== undefined) notices.push(notice);
    else unreadable.push(name);
  }
  const sorted = notices
    .map((notice) => ({ ...notice, end: ends.get(notice.id) }))
    .sort((a, b) => Date.parse(b.time) - Date.parse(a.time) || (a.id < b.id ? 1 : -1));
  return { notices: sorted, unreadable };
}

/** What the operator is told of a file that cannot be read: Problem UNREADABLE_NOTICE. */
export function buildUnreadableProblem(path: string): Problem {
  return new Problem('UNREADABLE_NOTICE', fillMessage(texts.unreadableNotice, { path }));
}

type Fields = Readonly<Record<string, unknown>>;

function parseFields(text: string | undefined): Fields {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) && value.formatVersion === faultFormatVersion ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function readNotice(id: string, fields: Fields): FaultNotice | undefined {
  const { round, area, fromVersion, columns, units, text, time } = fields;
  if (
    fields.id !== id ||
    typeof round !== 'number' ||
    typeof area !== 'string' ||
    !id.startsWith(`${round}-${area}-`)
  ) {
    return undefined;
  }
  if (!isCount(fromVersion) || !isCodes(columns) || !isCodes(units) || !isTime(time) || !isFields(text))
    return undefined;
  const { sv, en } = text;
  if (typeof sv !== 'string' || (en !== undefined && typeof en !== 'string')) return undefined;
  return { id, round, area, fromVersion, columns, units, text: { sv, en }, time, end: undefined };
}

function readEnd(id: string, fields: Fields): FaultEnd | undefined {
  const { kind, time, version } = fields;
  if (fields.id !== id || !isTime(time)) return undefined;
  if (kind === 'corrected' && isCount(version)) return { kind, time, version };
  return kind === 'noFault' ? { kind, time } : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function isCodes(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((code) => typeof code === 'string');
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
