// What shared questions and descriptions name, also where every use says something else in its place: a text that
// nobody reads today may be read tomorrow.

import { type Catalogue, checkSource, resolve } from '../catalogue.ts';
import type { LoadingContext } from '../loadingContext.ts';
import type { Shared } from '../loadShared.ts';
import { findPlace, getEntry, listMembers, type Piece } from './piece.ts';

/** Reports sources, terms, sets of options and scales that are not there. */
export function checkSharedForms(context: LoadingContext, shared: Shared): void {
  const { questions, descriptions } = shared.forms;
  for (const question of questions.entries.values()) {
    for (const piece of [question, ...listMembers(getEntry(question, 'followUps'))]) checkNames(context, shared, piece);
  }
  for (const description of descriptions.entries.values()) checkNames(context, shared, description);
}

function checkNames(context: LoadingContext, shared: Shared, piece: Piece): void {
  const source = getEntry(piece, 'source');
  if (typeof source?.value === 'string') checkSource(context, shared.sources, source.value, findPlace(source.origin));
  for (const term of listMembers(getEntry(piece, 'terms'))) checkKnown(context, shared.terms, term);
  const options = getEntry(piece, 'options');
  if (options !== undefined) checkKnown(context, shared.optionSets, options);
  const scale = getEntry(piece, 'scale');
  if (scale !== undefined) checkKnown(context, shared.scales, scale);
}

/** Only a use makes an entry used. */
function checkKnown(context: LoadingContext, catalogue: Catalogue<unknown>, { value, origin }: Piece): void {
  if (typeof value === 'string' && !catalogue.entries.has(value)) resolve(context, catalogue, value, findPlace(origin));
}
