// shared/options.yaml: every answer code once, and the sets in which questions offer them.

import { isShapedLikeQuestion } from '../../../kernel/expression/questionShape.ts';
import type { AnswerOption } from '../model.ts';
import type { TextSource } from '../schemas/commonSchemas.ts';
import { type OptionsFile, optionsFileSchema } from '../schemas/sharedSchemas.ts';
import type { Text } from '../texts.ts';
import { buildTextCatalogue, type Catalogue, resolve } from './catalogue.ts';
import { expandText, type LoadingContext, readYamlFile, type YamlFile } from './loadingContext.ts';

/** Path from the definition folder. */
export const optionsFile = 'shared/options.yaml';

/** The options of a set in order. */
export interface OptionSet {
  readonly options: readonly AnswerOption[];
  /** False when a code of the set is unknown or stands twice: rules on it are not typed. */
  readonly isKnown: boolean;
}

/** Codes with their labels, and the sets of codes by id. */
export interface Options {
  readonly optionCodes: Catalogue<Text>;
  readonly optionSets: Catalogue<OptionSet>;
}

type OptionsYaml = YamlFile<OptionsFile> | undefined;

/** Reads the codes and the sets. */
export function loadOptions(context: LoadingContext): Options {
  const file = readYamlFile(context, optionsFile, optionsFileSchema);
  const optionCodes = buildOptionCodes(context, file);
  return { optionCodes, optionSets: buildOptionSets(context, file, optionCodes) };
}

function buildOptionCodes(context: LoadingContext, file: OptionsYaml): Catalogue<Text> {
  for (const code of Object.keys(file?.value.codes ?? {})) {
    if (!isShapedLikeQuestion(code) || file === undefined) continue;
    context.problems.report(file.atKey('codes', code), 'INVALID_CODE', { value: code, form: 'optionNotQuestion' });
  }
  return buildTextCatalogue(file?.value.codes, optionsFile, 'UNKNOWN_OPTION', (id) => file?.atKey('codes', id));
}

function buildOptionSets(context: LoadingContext, file: OptionsYaml, codes: Catalogue<Text>): Catalogue<OptionSet> {
  const entries = new Map<string, OptionSet>();
  for (const [id, members] of Object.entries(file?.value.sets ?? {})) {
    if (file !== undefined) entries.set(id, expandOptionSet(context, file, id, members, codes));
  }
  return {
    file: optionsFile,
    entries,
    used: new Set(),
    unresolved: new Map(),
    unknownCode: 'UNKNOWN_OPTION_SET',
    placeOf: (id) => file?.atKey('sets', id) ?? { file: optionsFile, position: { line: 1, column: 1 } },
  };
}

function expandOptionSet(
  context: LoadingContext,
  file: YamlFile<OptionsFile>,
  id: string,
  members: OptionsFile['sets'][string],
  codes: Catalogue<Text>,
): OptionSet {
  const seen = new Set<string>();
  let isKnown = true;
  const options = members.flatMap((member, index) => {
    const pairs: [string, TextSource | undefined][] =
      typeof member === 'string' ? [[member, undefined]] : Object.entries(member);
    return pairs.map(([code, label]): AnswerOption => {
      const path = ['sets', id, index] as const;
      const place = label === undefined ? file.at(...path) : file.atKey(...path, code);
      const defaultLabel = resolve(context, codes, code, place);
      if (defaultLabel === undefined || seen.has(code)) isKnown = false;
      if (seen.has(code)) context.problems.report(place, 'DUPLICATE_ID', { id: code, first: `sets.${id}` });
      seen.add(code);
      const ownLabel = label === undefined ? defaultLabel : expandText(label, 'official');
      return { code, label: ownLabel ?? expandText(code), isOffered: true };
    });
  });
  return { options, isKnown };
}
