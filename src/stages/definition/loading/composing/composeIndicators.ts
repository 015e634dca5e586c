// rounds/<year>/indicators/<area>.yaml: from what authors write to the whole form of its schema.

import { type IndicatorsFile, indicatorsFileSchema } from '../../schemas/indicatorSchemas.ts';
import { indicatorsFormSchema } from '../../schemas/indicatorsFormSchema.ts';
import { resolve } from '../catalogue.ts';
import type { YamlFile } from '../loadingContext.ts';
import { type Fields, getWord, listFields, markFieldsUsed, overrideFields } from './composeEntry.ts';
import { listGiven, reportUnusedNames } from './composeQuestion.ts';
import type { ComposingSetting, RoundComposing } from './composingSetting.ts';
import { findCopiedDescription, readFrom } from './copiedEntries.ts';
import { fillPiece } from './fillPiece.ts';
import {
  buildFilePiece,
  buildListPiece,
  buildMapPiece,
  findPlace,
  getEntry,
  listEntries,
  listMembers,
  type Piece,
} from './piece.ts';
import { buildScope } from './placeholderScope.ts';
import { readComposed, readWritten } from './readComposed.ts';

/** Reads an area's descriptions and puts them together. Undefined when there is too little to go on. */
export function composeIndicators(outer: RoundComposing): YamlFile<IndicatorsFile> | undefined {
  const { context, file } = outer;
  const form = readWritten(context, file, indicatorsFormSchema);
  if (form === undefined) return undefined;
  const root = buildFilePiece(form);
  const setting: ComposingSetting = { ...outer, ...readFrom(root), chain: [] };
  const fields = listEntries(root);
  fields.delete('from');
  const descriptions = listMembers(fields.get('descriptions')).flatMap((entry) => {
    const description = composeDescription(setting, entry);
    if (description === undefined) context.incomplete.add(file);
    return description ?? [];
  });
  fields.set('descriptions', buildListPiece(fields.get('descriptions')?.origin ?? root.origin, descriptions));
  return readComposed(context, file, buildMapPiece(root.origin, fields), indicatorsFileSchema);
}

/** A description before its placeholders are filled in, and what its use says with `with:`. */
interface DescriptionPieces {
  readonly fields: Fields;
  readonly given: Fields;
}

function composeDescription(setting: ComposingSetting, entry: Piece): Piece | undefined {
  const pieces = gatherDescription(setting, entry);
  if (pieces === undefined) return undefined;
  const { fields, given } = pieces;
  const codes = new Map([...given].filter(([name]) => /^Q\d?$/u.test(name)));
  const use = { values: given, used: new Set<string>() };
  const scope = buildScope(setting.context, setting.names, use, codes);
  const filled = fillPiece(buildMapPiece(entry.origin, fields), scope);
  reportUnusedNames(setting, entry, given, use.used);
  return filled;
}

function gatherDescription(setting: ComposingSetting, entry: Piece): DescriptionPieces | undefined {
  if (typeof entry.value === 'string' || getEntry(entry, 'copy') !== undefined) return gatherCopy(setting, entry);
  const name = getEntry(entry, 'use');
  if (name === undefined) return { fields: listFields(entry), given: new Map() };
  const { context, sharedForms } = setting;
  const shared = resolve(context, sharedForms.descriptions, String(name.value), findPlace(name.origin));
  if (shared === undefined) return undefined;
  const base = markFieldsUsed(listFields(shared), entry.origin);
  return { fields: overrideFields(base, listFields(entry)), given: listGiven(entry) };
}

/** Fields that tell of the year that they stand in: a copy says them anew. */
const fieldsOfTheYear: readonly string[] = ['comparability', 'withdrawn'];

/** A description as it stands in the file of another round, which it may be compared with directly. */
function gatherCopy(setting: ComposingSetting, entry: Piece): DescriptionPieces | undefined {
  const name = typeof entry.value === 'string' ? entry : getEntry(entry, 'copy');
  const found = name === undefined ? undefined : findCopiedDescription(setting, name);
  const source = found && gatherDescription(found.setting, found.entry);
  if (name === undefined || found === undefined || source === undefined) return undefined;
  const id = (typeof entry.value === 'string' ? undefined : getEntry(entry, 'id')) ?? name;
  const fields = markFieldsUsed(source.fields, entry.origin);
  for (const key of fieldsOfTheYear) fields.delete(key);
  for (const key of ['questions', 'outcomes', 'value']) {
    const rules = fields.get(key);
    if (rules !== undefined)
      fields.set(key, key === 'value' ? renameNumber(rules, found.renameCodes) : found.renameCodes(rules));
  }
  const columns = fields.get('columns');
  if (columns !== undefined) {
    const copied = listMembers(columns).map((column) => copyColumn(column, String(name.value), String(id.value)));
    fields.set('columns', buildListPiece(columns.origin, copied));
  }
  const comparability = { value: { [String(setting.from)]: 'direct' }, origin: entry.origin };
  fields.set('comparability', comparability);
  const given = new Map([...source.given].map(([key, piece]) => [key, renameGiven(key, piece, found.renameCodes)]));
  return {
    fields: overrideFields(fields, listFields(entry)).set('id', id),
    given: new Map([...given, ...listGiven(entry)]),
  };
}

/** Question codes among what a use says; its words stay as they are. */
function renameGiven(key: string, piece: Piece, rename: (piece: Piece) => Piece): Piece {
  return /^Q\d?$/u.test(key) ? rename(piece) : piece;
}

/** The rules of a number; its unit is a text. */
function renameNumber(piece: Piece, rename: (piece: Piece) => Piece): Piece {
  const fields = listEntries(piece);
  for (const key of ['numerator', 'denominator', 'illogicalWhen']) {
    const rule = fields.get(key);
    if (rule !== undefined) fields.set(key, rename(rule));
  }
  return buildMapPiece(piece.origin, fields);
}

/** A column with the code of its description anew, without what tells of its year. */
function copyColumn(column: Piece, before: string, after: string): Piece {
  const fields = listEntries(column);
  for (const key of fieldsOfTheYear) fields.delete(key);
  const code = getWord(column, 'code');
  const own = fields.get('code');
  if (code?.startsWith(before) && own !== undefined) {
    fields.set('code', { value: `${after}${code.slice(before.length)}`, origin: own.origin });
  }
  return buildMapPiece(column.origin, fields);
}
