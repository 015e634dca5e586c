// groups.csv: groups of units delivered from outside, such as the socioeconomic key.

import type { GroupRow } from '../../kernel/deliveredRow.ts';
import { type DataProblem, quoteInput } from '../../kernel/problem.ts';
import { fillMessage } from '../../texts/fill.ts';
import { type DataTexts, dataTexts } from '../../texts/sv/data.ts';
import { compareCodes } from './compareCodes.ts';
import type { Frame, ImportedGroups } from './model.ts';
import { rankIntoGroups } from './rankIntoGroups.ts';

type Scheme = keyof ImportedGroups;

/** Schemes as the columns of frame.csv and the levels of results.csv call them; messages use the first name. */
const schemeNames: Readonly<Record<Scheme, readonly [string, string]>> = {
  sizeGroup: ['size_group', 'sizeGroup'],
  skrGroup: ['skr_group', 'skrGroup'],
  socioGroup: ['socioeconomic_group', 'socioGroup'],
};
const schemes = Object.keys(schemeNames) as readonly Scheme[];
const socioGroupCount = 8;

/**
 * Checks the rows of groups.csv against the frame and gives the groups by unit. A given group is taken as it is;
 * where a socioeconomic delivery has values only, they are ranked into eight groups, 1 for the lowest (I24-23).
 * Of several editions of a scheme the last by name is used. Faulty rows are problems and left out.
 */
export function importGroups(
  frame: Frame,
  rows: readonly GroupRow[],
  texts: DataTexts = dataTexts,
): { readonly groups: ImportedGroups; readonly problems: readonly DataProblem[] } {
  const problems: DataProblem[] = [];
  const report: Report = (row, code, places) => {
    const message = fillMessage(texts.groups[code], places);
    problems.push({ line: row.line, unit: quoteInput(row.unit), part: '', question: '', item: '', code, message });
  };
  const known = rows.filter((row) => isKnown(row, frame, report));
  const collect = (scheme: Scheme): ReadonlyMap<string, string> => {
    const ofScheme = known.filter((row) => schemeNames[scheme].includes(row.scheme));
    return collectGroups(scheme, chooseEdition(scheme, ofScheme, report), listGroupCodes(scheme, frame), report);
  };
  const groups = { sizeGroup: collect('sizeGroup'), skrGroup: collect('skrGroup'), socioGroup: collect('socioGroup') };
  return { groups, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

type Report = (
  row: GroupRow,
  code: keyof DataTexts['groups'],
  places: Readonly<Record<string, string | number>>,
) => void;

function isKnown(row: GroupRow, frame: Frame, report: Report): boolean {
  const isUnit = frame.unitsByCode.has(row.unit);
  const isScheme = schemes.some((scheme) => schemeNames[scheme].includes(row.scheme));
  if (!isUnit) report(row, 'UNKNOWN_UNIT', { input: quoteInput(row.unit), round: frame.round });
  if (!isScheme) {
    const names = schemes.map((scheme) => schemeNames[scheme][0]);
    report(row, 'UNKNOWN_SCHEME', { input: quoteInput(row.scheme), schemes: names.join(', ') });
  }
  return isUnit && isScheme;
}

function chooseEdition(scheme: Scheme, rows: readonly GroupRow[], report: Report): readonly GroupRow[] {
  const editions = [...new Set(rows.map((row) => row.edition))].sort(compareCodes);
  const used = editions.at(-1) ?? '';
  const other = rows.find((row) => row.edition !== used);
  if (other !== undefined) {
    const places = { scheme: schemeNames[scheme][0], count: editions.length, used: quoteInput(used) };
    report(other, 'SEVERAL_EDITIONS', places);
  }
  return rows.filter((row) => row.edition === used);
}

function collectGroups(
  scheme: Scheme,
  rows: readonly GroupRow[],
  allowed: readonly string[],
  report: Report,
): ReadonlyMap<string, string> {
  const name = schemeNames[scheme][0];
  const groups = new Map<string, string>();
  const values = new Map<string, number>();
  const firstLines = new Map<string, number>();
  const isRanked = scheme === 'socioGroup' && rows.every((row) => row.group === '');
  for (const row of rows) {
    const line = firstLines.get(row.unit);
    firstLines.set(row.unit, line ?? row.line);
    if (line !== undefined) report(row, 'DOUBLED', { scheme: name, line });
    else if (allowed.includes(row.group)) groups.set(row.unit, row.group);
    else if (row.group !== '') {
      report(row, 'UNKNOWN_GROUP', { input: quoteInput(row.group), scheme: name, groups: allowed.join(', ') });
    } else if (row.value === '') report(row, 'MISSING_GROUP', {});
    else if (scheme !== 'socioGroup') report(row, 'VALUE_NOT_RANKED', { scheme: name });
    else if (!isRanked) report(row, 'VALUE_WITHOUT_GROUP', {});
    else if (isNumber(row.value)) values.set(row.unit, Number(row.value));
    else report(row, 'NOT_A_NUMBER', { input: quoteInput(row.value) });
  }
  for (const [unit, group] of rankIntoGroups(values, socioGroupCount)) groups.set(unit, String(group));
  return groups;
}

function isNumber(text: string): boolean {
  return /^-?\d{1,12}(\.\d{1,12})?$/.test(text);
}

/** Groups that a unit may be placed in: for size and SKR those that the frame has. */
function listGroupCodes(scheme: Scheme, frame: Frame): readonly string[] {
  if (scheme === 'socioGroup') return Array.from({ length: socioGroupCount }, (_, index) => String(index + 1));
  return [...new Set(frame.units.map((unit) => unit[scheme]))].filter((code) => code !== '').sort(compareCodes);
}
