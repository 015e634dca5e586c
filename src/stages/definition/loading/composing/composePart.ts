// rounds/<year>/parts/<part>.yaml: from what authors write to the whole form of its schema.

import { partFormSchema } from '../../schemas/partFormSchema.ts';
import { type PartFile, partFileSchema } from '../../schemas/partSchema.ts';
import type { YamlFile } from '../loadingContext.ts';
import { composeQuestion } from './composeQuestion.ts';
import type { ComposingSetting, RoundComposing } from './composingSetting.ts';
import { findCopiedCheck, openCopiedFile, readFrom } from './copiedEntries.ts';
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

/** Reads a part file and puts its questions together. Undefined when there is too little to go on. */
export function composePart(outer: RoundComposing): YamlFile<PartFile> | undefined {
  const { context, file } = outer;
  const form = readWritten(context, file, partFormSchema);
  if (form === undefined) return undefined;
  const root = buildFilePiece(form);
  const setting: ComposingSetting = { ...outer, ...readFrom(root), chain: [] };
  const scope = buildScope(context, setting.names, undefined, new Map());
  const fields = listEntries(root);
  const from = fields.get('from');
  fields.delete('from');
  if (from !== undefined) inheritFields(setting, from, fields);
  for (const key of ['name', 'introduction']) {
    const text = fields.get(key);
    if (text !== undefined) fields.set(key, fillPiece(text, scope));
  }
  const questions = listMembers(fields.get('questions')).flatMap((entry) => {
    const question = composeQuestion(setting, entry);
    if (question === undefined) context.incomplete.add(file);
    return question ?? [];
  });
  fields.set('questions', buildListPiece(fields.get('questions')?.origin ?? root.origin, questions));
  const checks = fields.get('checks');
  if (checks !== undefined) {
    const composed = listMembers(checks).flatMap((entry) => composeCheck(setting, entry) ?? []);
    fields.set(
      'checks',
      buildListPiece(
        checks.origin,
        composed.map((check) => fillPiece(check, scope)),
      ),
    );
  }
  // Without questions left there is nothing more to say of the part.
  if (questions.length === 0) return undefined;
  return readComposed(context, file, buildMapPiece(root.origin, fields), partFileSchema);
}

/** Name, letter and introduction are those of the round that is copied from, where nothing else is said. */
function inheritFields(setting: ComposingSetting, from: Piece, fields: Map<string, Piece>): void {
  const source = openCopiedFile(setting, findPlace(from.origin));
  if (source === undefined) return;
  const inner = listEntries(source.root);
  const next = inner.get('from');
  if (next !== undefined) inheritFields(source.setting, next, inner);
  for (const key of ['name', 'letter', 'introduction']) {
    const inherited = inner.get(key);
    if (!fields.has(key) && inherited !== undefined) fields.set(key, inherited);
  }
}

function composeCheck(setting: ComposingSetting, entry: Piece): Piece | undefined {
  if (typeof entry.value !== 'string') return entry;
  const found = findCopiedCheck(setting, entry);
  const source = found && composeCheck(found.setting, found.entry);
  if (found === undefined || source === undefined) return undefined;
  const fields = listEntries(source);
  const rule = getEntry(source, 'failsWhen');
  if (rule !== undefined) fields.set('failsWhen', found.renameCodes(rule));
  return buildMapPiece(entry.origin, fields);
}
