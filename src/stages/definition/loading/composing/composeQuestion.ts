// A question of a part file in its whole form: written out, or put together from a shared question or a question of
// another round, with what the entry says in their place.

import { resolve } from '../catalogue.ts';
import { type Fields, getWord, listFields, markFieldsUsed, overrideFields } from './composeEntry.ts';
import type { ComposingSetting } from './composingSetting.ts';
import { findCopiedQuestion } from './copiedEntries.ts';
import { fillPiece } from './fillPiece.ts';
import {
  buildListPiece,
  buildMapPiece,
  findPlace,
  getEntry,
  listEntries,
  listMembers,
  type Origin,
  type Piece,
} from './piece.ts';
import { buildScope } from './placeholderScope.ts';

interface FollowUp {
  readonly suffix: string;
  readonly fields: Fields;
}

/** A question before its placeholders are filled in. */
interface QuestionPieces {
  readonly main: Fields;
  readonly followUps: readonly FollowUp[];
  /** What a use says with `with:`. */
  readonly given: Fields;
  /** True when rules may say Q for its code. */
  readonly isShared: boolean;
}

/** The whole form of an entry; undefined when what it is based on is not there, which is reported. */
export function composeQuestion(setting: ComposingSetting, entry: Piece): Piece | undefined {
  const pieces = gatherQuestion(setting, entry);
  if (pieces === undefined) return undefined;
  const codes = new Map<string, Piece>();
  const code = pieces.main.get('code');
  if (code !== undefined) codes.set('Q', code);
  for (const { suffix, fields } of pieces.followUps) {
    const followUpCode = fields.get('code');
    if (followUpCode !== undefined) codes.set(`Q${suffix}`, followUpCode);
  }
  const use = { values: pieces.given, used: new Set<string>() };
  const scope = buildScope(setting.context, setting.names, use, pieces.isShared ? codes : keepMain(codes));
  const followUps = pieces.followUps.map(({ fields }) => buildMapPiece(findBase(fields, entry.origin), fields));
  const whole = new Map(pieces.main);
  if (followUps.length > 0) whole.set('followUps', buildListPiece(entry.origin, followUps));
  const filled = fillPiece(buildMapPiece(entry.origin, whole), scope);
  reportUnusedNames(setting, entry, pieces.given, use.used);
  return filled;
}

/** A question that is written out may name itself in a text; its rules name codes. */
function keepMain(codes: ReadonlyMap<string, Piece>): ReadonlyMap<string, Piece> {
  const main = codes.get('Q');
  return main === undefined ? new Map() : new Map([['Q', main]]);
}

/** A follow-up as a whole is told where its text stands. */
function findBase(fields: Fields, entry: Origin): Origin {
  const base = fields.get('text')?.origin ?? fields.get('id')?.origin;
  return base === undefined ? entry : { ...base, path: base.path.slice(0, -1) };
}

/** Names that a use gives and nothing asks for; those of a copied use are told in their own file. */
export function reportUnusedNames(
  { context, file }: ComposingSetting,
  entry: Piece,
  given: Fields,
  used: ReadonlySet<string>,
): void {
  const own = getEntry(entry, 'with');
  for (const [name, { origin }] of given) {
    if (used.has(name) || own === undefined || origin.file.file !== file) continue;
    context.problems.report(origin.file.atKey(...origin.path), 'UNUSED', { name });
  }
}

function gatherQuestion(setting: ComposingSetting, entry: Piece): QuestionPieces | undefined {
  if (typeof entry.value === 'string' || getEntry(entry, 'copy') !== undefined) return gatherCopy(setting, entry);
  if (getEntry(entry, 'use') !== undefined) return gatherUse(setting, entry);
  return gatherWritten(entry);
}

/** A question that is written out, with the letters of its follow-ups. */
function gatherWritten(entry: Piece): QuestionPieces {
  const code = getWord(entry, 'code') ?? '';
  const followUps = listMembers(getEntry(entry, 'followUps')).map((followUp): FollowUp => {
    const own = getWord(followUp, 'code') ?? '';
    return { suffix: own.startsWith(code) ? own.slice(code.length) : own, fields: listFields(followUp) };
  });
  return { main: listFields(entry), followUps, given: new Map(), isShared: false };
}

function gatherUse(setting: ComposingSetting, entry: Piece): QuestionPieces | undefined {
  const { context, sharedForms } = setting;
  const name = getEntry(entry, 'use');
  const code = getEntry(entry, 'code');
  if (name === undefined || code === undefined) return undefined;
  const shared = resolve(context, sharedForms.questions, String(name.value), findPlace(name.origin));
  if (shared === undefined) return undefined;
  const { origin } = entry;
  const kind = getEntry(shared, 'kind');
  const followUps = listMembers(getEntry(shared, 'followUps')).map((followUp): FollowUp => {
    const suffix = getWord(followUp, 'suffix') ?? '';
    const fields = markFieldsUsed(listFields(followUp), origin);
    if (!fields.has('kind') && kind !== undefined) fields.set('kind', kind);
    return { suffix, fields: fields.set('code', addSuffix(code, suffix)) };
  });
  const base: QuestionPieces = {
    main: markFieldsUsed(listFields(shared), origin),
    followUps,
    given: listGiven(entry),
    isShared: true,
  };
  return overrideQuestion(base, entry, code);
}

/** What stands under `with:`. */
export function listGiven(entry: Piece): Fields {
  const given = getEntry(entry, 'with');
  return given === undefined ? new Map() : listEntries(given);
}

/** `G9` and `a` as `G9a`, told where the main code stands. */
function addSuffix(code: Piece, suffix: string): Piece {
  return { value: `${code.value}${suffix}`, origin: code.origin };
}

/** A question with the fields, and the follow-ups by suffix, that an entry says in their place. */
function overrideQuestion(base: QuestionPieces, entry: Piece, code: Piece): QuestionPieces {
  const overrides = getEntry(entry, 'followUps');
  const bySuffix = overrides === undefined ? new Map<string, Piece>() : listEntries(overrides);
  const kept = base.followUps.flatMap(({ suffix, fields }): FollowUp[] => {
    const own = bySuffix.get(suffix);
    if (own?.value === 'none') return [];
    return [{ suffix, fields: own === undefined ? fields : overrideFields(fields, listFields(own)) }];
  });
  const known = base.followUps.map(({ suffix }) => suffix);
  const added = [...bySuffix].flatMap(([suffix, own]): FollowUp[] => {
    if (known.includes(suffix) || own.value === 'none') return [];
    const kind = base.main.get('kind');
    const fields = listFields(own);
    if (!fields.has('kind') && kind !== undefined) fields.set('kind', kind);
    if (!fields.has('code')) fields.set('code', addSuffix(code, suffix));
    return [{ suffix, fields }];
  });
  return {
    ...base,
    main: overrideFields(base.main, listFields(entry)).set('code', code),
    followUps: [...kept, ...added],
  };
}

/** A question as it stands in the file of another round, with its codes anew. */
function gatherCopy(setting: ComposingSetting, entry: Piece): QuestionPieces | undefined {
  const name = typeof entry.value === 'string' ? entry : getEntry(entry, 'copy');
  const found = name === undefined ? undefined : findCopiedQuestion(setting, name);
  if (found === undefined || name === undefined) return undefined;
  const source = gatherQuestion(found.setting, found.entry);
  if (source === undefined) return undefined;
  const code = (typeof entry.value === 'string' ? undefined : getEntry(entry, 'code')) ?? name;
  const rename = (fields: Fields): Map<string, Piece> => {
    const marked = markFieldsUsed(fields, entry.origin);
    return new Map([...marked].map(([key, piece]) => [key, key === 'askedWhen' ? found.renameCodes(piece) : piece]));
  };
  const copied: QuestionPieces = {
    ...source,
    main: rename(source.main),
    followUps: source.followUps.map(({ suffix, fields }) => ({
      suffix,
      fields: rename(fields).set('code', addSuffix(code, suffix)),
    })),
    given: new Map([...source.given, ...listGiven(entry)]),
  };
  return overrideQuestion(copied, entry, code);
}
