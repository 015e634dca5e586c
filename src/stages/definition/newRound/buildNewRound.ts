// A new round from an earlier one: what it measures and when, and the files of a whole definition folder that has it.

import type { DefinitionProblem } from '../../../kernel/problem.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { newRoundTexts } from '../../../texts/sv/newRound.ts';
import { loadDefinitions } from '../loading/loadDefinitions.ts';
import type { DefinitionFiles, ParseCache } from '../loading/loadingContext.ts';
import type { DefinitionSet, Round } from '../model.ts';
import { type AuthoredMap, readAuthored } from './authoredEntries.ts';
import { planIndicators } from './planIndicators.ts';
import { planParts } from './planParts.ts';
import { planRoundFile, type RoundFileSetting } from './planRoundFile.ts';
import { type ProposedEntry, proposeCalendar } from './proposeCalendar.ts';
import { type ProposedIndicator, proposeIndicators } from './proposeIndicators.ts';
import { renderYaml } from './renderYaml.ts';

/** A proposal: nothing is written. Whether `files` may be taken into use is said by `problems`. */
export interface NewRound {
  readonly year: number;
  readonly from: Round;
  readonly indicators: readonly ProposedIndicator[];
  readonly calendar: readonly ProposedEntry[];
  /** Files of the folder that differ from those given, by path; undefined: the file goes. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** Faults of the whole folder with the new round in it: none, where the earlier round lends itself to it. */
  readonly problems: readonly DefinitionProblem[];
}

/**
 * Prepares a round. The set is the loaded form of the files, `from` a round of it with a known questionnaire; a round
 * of the year may be there without one.
 */
export function buildNewRound(folder: DefinitionFiles, set: DefinitionSet, from: Round, year: number): NewRound {
  const { files } = folder;
  const indicators = proposeIndicators(set, from, year);
  const calendar = proposeCalendar(from, year);
  const { parts, codes } = planParts(files, from, indicators);
  const rows = readAuthored(files, `rounds/${from.year}/comparability.yaml`);
  const setting = { files, from, codes, rows: new Set(listRows(files, from.year).map(({ id }) => String(id))) };
  const areas = planIndicators(setting, indicators);
  const head = fillMessage(newRoundTexts.fileHead, { year, from: from.year });
  const path = `rounds/${year}/`;
  const plan: Omit<RoundFileSetting, 'unusedPeriods'> = {
    ...{ files, classifications: set.classifications, from, year },
    ...{ parts, areas, indicators, calendar },
  };
  const build = (unusedPeriods: ReadonlySet<string>): Map<string, string | undefined> => {
    const old = [...files.keys()].filter((name) => name.startsWith(path));
    const changed = new Map<string, string | undefined>(old.map((name) => [name, undefined]));
    const write = (name: string, data: AuthoredMap): void => {
      changed.set(`${path}${name}`, renderYaml(data, head));
    };
    write('round.yaml', planRoundFile({ ...plan, unusedPeriods }));
    for (const { part, questions, checks } of parts) {
      const data = { part: part.code, from: from.year, questions, ...(checks.length === 0 ? {} : { checks }) };
      write(`parts/${part.code}.yaml`, data);
    }
    for (const { area, descriptions } of areas) {
      write(`indicators/${area}.yaml`, { area, from: from.year, descriptions });
    }
    write('comparability.yaml', planComparability(rows, indicators, from, files));
    return changed;
  };
  const cache: ParseCache = new Map();
  const first = build(new Set());
  const problems = check(folder, first, cache);
  const unused = listUnusedPeriods(first.get(`${path}round.yaml`) ?? '', problems, `${path}round.yaml`);
  const changed = unused.size === 0 ? first : build(unused);
  return {
    year,
    from,
    indicators,
    calendar,
    files: changed,
    problems: unused.size === 0 ? problems : check(folder, changed, cache),
  };
}

function check(
  { folder, files }: DefinitionFiles,
  changed: ReadonlyMap<string, string | undefined>,
  cache: ParseCache,
): readonly DefinitionProblem[] {
  const whole = new Map(files);
  for (const [path, text] of changed) {
    if (text === undefined) whole.delete(path);
    else whole.set(path, text);
  }
  return loadDefinitions({ folder, files: whole }, { cache }).problems;
}

/** Periods of round.yaml that the loader tells as unused: with the questions that went, nothing needs them. */
export function listUnusedPeriods(
  text: string,
  problems: readonly DefinitionProblem[],
  file: string,
): ReadonlySet<string> {
  const lines = text.split('\n');
  const keys = problems
    .filter((problem) => problem.file === file && problem.code === 'UNUSED')
    .flatMap(({ line }) => /^ {2}([a-z0-9-]+):/u.exec(lines[line - 1] ?? '')?.[1] ?? []);
  return new Set(keys);
}

/** Rows of the table of what is measured alike, as first written. */
function listRows(files: DefinitionFiles['files'], year: number): readonly AuthoredMap[] {
  const file = readAuthored(files, `rounds/${year}/comparability.yaml`);
  if (file.rows !== undefined) return file.rows as readonly AuthoredMap[];
  return file.from === undefined ? [] : listRows(files, Number(file.from));
}

/** The table as it was; written out where rows have lost their last column. */
function planComparability(
  source: AuthoredMap,
  indicators: readonly ProposedIndicator[],
  from: Round,
  files: DefinitionFiles['files'],
): AuthoredMap {
  const measured = new Set(
    indicators
      .filter((proposed) => proposed.decision !== 'notThisYear' && proposed.from === from)
      .flatMap(({ description }) => description.columns.map(({ code }) => code)),
  );
  const named = new Set(
    from.areaComparability.filter(({ columns }) => columns.some((code) => measured.has(code))).map(({ name }) => name),
  );
  const rows = listRows(files, from.year);
  const kept = rows.filter(({ name }) => named.has(String(name)));
  if (kept.length === rows.length) return { from: from.year, changes: [] };
  return { areas: source.areas ?? from.comparedAreas, rows: kept, changes: [] };
}
