// rounds/<year>/comparability.yaml: from what authors write to the whole form of its schema.

import {
  type ComparabilityFile,
  comparabilityFileSchema,
  comparabilityFormSchema,
} from '../../schemas/comparabilitySchema.ts';
import type { YamlFile } from '../loadingContext.ts';
import type { ComposingSetting, RoundComposing } from './composingSetting.ts';
import { openCopiedFile, readFrom } from './copiedEntries.ts';
import { fillPiece } from './fillPiece.ts';
import { buildFilePiece, buildMapPiece, findPlace, listEntries, markUsed, type Piece } from './piece.ts';
import { buildScope } from './placeholderScope.ts';
import { readComposed, readWritten } from './readComposed.ts';

/** Reads the comparability of a round; the table's columns and rows may be those of another round. */
export function composeComparability(outer: RoundComposing): YamlFile<ComparabilityFile> | undefined {
  const { context, file, names } = outer;
  const form = readWritten(context, file, comparabilityFormSchema);
  if (form === undefined) return undefined;
  const root = buildFilePiece(form);
  const fields = listWholeFields({ ...outer, ...readFrom(root), chain: [] }, root);
  const whole = fillPiece(buildMapPiece(root.origin, fields), buildScope(context, names, undefined, new Map()));
  return readComposed(context, file, whole, comparabilityFileSchema);
}

function listWholeFields(setting: ComposingSetting, root: Piece): Map<string, Piece> {
  const fields = listEntries(root);
  const from = fields.get('from');
  fields.delete('from');
  if (from === undefined) return fields;
  const place = findPlace(from.origin);
  const source = openCopiedFile(setting, place);
  const inherited = source === undefined ? new Map<string, Piece>() : listWholeFields(source.setting, source.root);
  for (const key of ['areas', 'rows']) {
    const piece = inherited.get(key);
    if (!fields.has(key) && piece !== undefined) fields.set(key, markUsed(piece, place));
  }
  return fields;
}
