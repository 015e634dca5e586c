// Copies from another round: `from: 2024` at the top of a file, and entries that name what stands in that round's
// file of the same name.

import { findNearestName } from '../../../../kernel/expression/findNearestName.ts';
import { comparabilityFormSchema } from '../../schemas/comparabilitySchema.ts';
import { indicatorsFormSchema } from '../../schemas/indicatorsFormSchema.ts';
import { partFormSchema } from '../../schemas/partFormSchema.ts';
import type { LoadingContext, YamlFile } from '../loadingContext.ts';
import type { Place } from '../problemCollector.ts';
import { getWord } from './composeEntry.ts';
import type { ComposingSetting } from './composingSetting.ts';
import { fillRules } from './fillPiece.ts';
import { buildFilePiece, findPlace, getEntry, listMembers, type Piece } from './piece.ts';
import { readWritten } from './readComposed.ts';

/** An entry of another round's file, not yet filled in or expanded. */
export interface CopiedEntry {
  readonly entry: Piece;
  /** The setting of the file that the entry stands in; placeholders are those of the round that copies. */
  readonly setting: ComposingSetting;
  /** A rule or list with the codes of the questions as they are in the round that copies. */
  readonly renameCodes: (piece: Piece) => Piece;
}

/** The file of the round that is copied from, as a whole; undefined when it cannot be used, which is reported. */
export function openCopiedFile(
  setting: ComposingSetting,
  place: Place,
): { readonly root: Piece; readonly setting: ComposingSetting } | undefined {
  const { context, year, from, fromPlace, file, chain } = setting;
  if (from === undefined || fromPlace === undefined) {
    context.problems.report(place, 'COPY_WITHOUT_ROUND', {});
    return undefined;
  }
  const path = file.replace(/^rounds\/\d+\//u, `rounds/${from}/`);
  const years = [...chain, year];
  if (years.includes(from)) {
    context.problems.report(fromPlace, 'COPY_RING', { ring: [...years, from].join(' → ') });
    return undefined;
  }
  if (!context.files.has(path)) {
    context.problems.report(fromPlace, 'COPY_FILE_MISSING', { file: path });
    return undefined;
  }
  const source = readForm(context, path);
  if (source === undefined) return undefined;
  const root = buildFilePiece(source);
  return { root, setting: { ...setting, file: path, year: from, chain: years, ...readFrom(root) } };
}

/** The round that a file copies from, and where it says so. */
export function readFrom(root: Piece): Pick<ComposingSetting, 'from' | 'fromPlace'> {
  const from = getEntry(root, 'from');
  if (typeof from?.value !== 'number') return { from: undefined, fromPlace: undefined };
  return { from: from.value, fromPlace: findPlace(from.origin) };
}

function readForm(context: LoadingContext, path: string): YamlFile<unknown> | undefined {
  if (path.includes('/parts/')) return readWritten(context, path, partFormSchema);
  if (path.includes('/indicators/')) return readWritten(context, path, indicatorsFormSchema);
  return readWritten(context, path, comparabilityFormSchema);
}

/**
 * By the code that it has in the other round. Reports COPY_UNKNOWN and gives undefined where that file has none such.
 */
export function findCopiedQuestion(setting: ComposingSetting, name: Piece): CopiedEntry | undefined {
  return findCopied(setting, name, 'questions', (entry) => getWord(entry, 'code') ?? getWord(entry, 'copy'));
}

/** By the id that it has in the other round. Reports COPY_UNKNOWN and gives undefined where that file has none such. */
export function findCopiedDescription(setting: ComposingSetting, name: Piece): CopiedEntry | undefined {
  return findCopied(setting, name, 'descriptions', (entry) => getWord(entry, 'id') ?? getWord(entry, 'copy'));
}

/** By its id. Reports COPY_UNKNOWN and gives undefined where the other round's file has none such. */
export function findCopiedCheck(setting: ComposingSetting, name: Piece): CopiedEntry | undefined {
  return findCopied(setting, name, 'checks', (entry) => getWord(entry, 'id'));
}

function findCopied(
  setting: ComposingSetting,
  name: Piece,
  list: string,
  getName: (entry: Piece) => string | undefined,
): CopiedEntry | undefined {
  const { context } = setting;
  const place = findPlace(name.origin);
  const source = openCopiedFile(setting, place);
  if (source === undefined) return undefined;
  const entries = listMembers(getEntry(source.root, list));
  const nameOf = (entry: Piece): string => (typeof entry.value === 'string' ? entry.value : (getName(entry) ?? ''));
  const entry = entries.find((candidate) => nameOf(candidate) === name.value);
  const { file } = source.setting;
  if (entry === undefined) {
    // Where that file has lost entries to faults, this may be one of them.
    if (context.incomplete.has(file)) return undefined;
    const nearest = findNearestName(String(name.value), entries.map(nameOf)) ?? '';
    context.problems.report(place, 'COPY_UNKNOWN', { name: String(name.value), file, nearest });
    return undefined;
  }
  const renamed = listRenamed(setting);
  return { entry, setting: source.setting, renameCodes: (piece) => renameCodes(piece, renamed) };
}

/** New codes of the questions that the round's parts copy under another code, by their code where they come from. */
function listRenamed({ context, year, from }: ComposingSetting): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const [path, { file }] of context.written) {
    if (file === undefined || !path.startsWith(`rounds/${year}/parts/`)) continue;
    const root = buildFilePiece(file);
    if (getEntry(root, 'from')?.value !== from) continue;
    for (const entry of listMembers(getEntry(root, 'questions'))) {
      const [copy, code] = [getWord(entry, 'copy'), getWord(entry, 'code')];
      if (copy !== undefined && code !== undefined) renamed.set(copy, code);
    }
  }
  return renamed;
}

function renameCodes(piece: Piece, renamed: ReadonlyMap<string, string>): Piece {
  if (renamed.size === 0) return piece;
  return fillRules(piece, (word) => {
    const suffix = renamed.has(word) ? '' : (/[a-z]$/u.exec(word)?.[0] ?? '');
    const code = renamed.get(suffix === '' ? word : word.slice(0, -1));
    return code === undefined ? undefined : { code: `${code}${suffix}`, place: undefined };
  });
}
