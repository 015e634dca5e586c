// What a new version says in other words than the one it replaces.

import type { ReleaseData } from '../model.ts';
import type { ChangeClass } from './changeClass.ts';
import { listReleasedTexts, type ReleasedTextEntry } from './listReleasedTexts.ts';
import type { ReleaseTextChange } from './textChange.ts';

/** A text in one language; several of the same kind and item stand after each other. */
interface TextLine extends Pick<ReleasedTextEntry, 'owner' | 'column' | 'kind' | 'item'> {
  readonly language: 'sv' | 'en';
  readonly text: string;
}

/**
 * Texts that differ between two versions, in the order of the release; those that are there no more come last. A column or a
 * question that only one version has is told by its name or wording alone, since all its other texts came or went with it.
 */
export function listTextChanges(
  before: ReleaseData,
  after: ReleaseData,
  reason: string,
  changeClass: ChangeClass = 'unspecified',
): readonly ReleaseTextChange[] {
  const old = indexLines(before);
  const renewed = indexLines(after);
  const owners = { old: listOwners(old), renewed: listOwners(renewed) };
  const gone = [...old].filter(([key]) => !renewed.has(key));
  return [...renewed, ...gone].flatMap(([key, { owner, column, kind, item, language }]) => {
    const texts = { before: old.get(key)?.text ?? '', after: renewed.get(key)?.text ?? '' };
    if (unifyQuotes(texts.before) === unifyQuotes(texts.after)) return [];
    const isShared = owners.old.has(owner) && owners.renewed.has(owner);
    if (!isShared && kind !== 'name' && kind !== 'question') return [];
    const told = { version: after.version, ...(column !== undefined && { column }), kind, item, language };
    return [{ ...told, ...texts, reason, changeClass }];
  });
}

function indexLines(data: ReleaseData): ReadonlyMap<string, TextLine> {
  const lines = new Map<string, TextLine>();
  for (const { told, ...entry } of listReleasedTexts(data)) {
    for (const language of ['sv', 'en'] as const) {
      const text = told[language] ?? '';
      if (text === '') continue;
      const key = [entry.owner, entry.kind, entry.item, language].join('|');
      const earlier = lines.get(key);
      lines.set(key, { ...entry, language, text: earlier === undefined ? text : `${earlier.text}; ${text}` });
    }
  }
  return lines;
}

/** Rules quoted answers as »Ja« once: other marks around the same words are no change of text. */
function unifyQuotes(text: string): string {
  return text.replaceAll(/[»«]/gu, '”');
}

function listOwners(lines: ReadonlyMap<string, TextLine>): ReadonlySet<string> {
  return new Set([...lines.values()].map(({ owner }) => owner));
}
