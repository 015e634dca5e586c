// What stands out beside the group, and what changed since the measurement before: tables with base, missing and range.

import { sentence as swedishSentence } from '../../texts/sv/sentence.ts';
import type { PrintedBlock, ResultCellBlock } from '../document/index.ts';
import { type BlockOf, body, heading, muted, type TableNumbers } from '../document/release/blocks.ts';
import { type ChangeFact, type ComparisonFact, type Shown, tellCounted, tellOutcome } from '../sentence/index.ts';
import { formatNumber, formatPercent, nameArea } from '../table/index.ts';
import { tellSource } from './buildStanding.ts';
import { type ReportContent, readText } from './reportContent.ts';
import { findColour, type Placed } from './reportFacts.ts';
import type { ReportGroup } from './reportGroup.ts';
import { partName, tellRange } from './reportWords.ts';

/** Rows of each table: the report has room for the clearest. */
const shown = { strengths: 5, develop: 5, others: 2, changes: 5 } as const;

/** Empty where the unit has no group; with too few values to compare a sentence says so in place of tables. */
export function buildContrasts(content: ReportContent, tables: TableNumbers): readonly PrintedBlock[] {
  const { facts, group, name, words } = content;
  const { report } = words.texts;
  if (group === undefined) return [];
  const { name: place } = group.place;
  if (facts.values === 0) return [heading(1, report.contrastsTitle), body(words.briefing.contrastsNoAnswers(name))];
  if (facts.compared === 0) {
    return [heading(1, report.contrastsTitle), body(words.briefing.contrastsTooFew(place))];
  }
  const tell = (found: keyof typeof shown & ('strengths' | 'develop' | 'others'), title: string) =>
    buildContrastTable(content, group, { found: facts[found], count: shown[found], title }, tables);
  const { round } = content;
  return [
    heading(1, report.contrastsTitle),
    body(`${report.contrastsLead(name, place)} ${report.contrastsRule}`),
    muted(`${report.groupRange} ${tellSource(content)}`),
    heading(2, report.strengths),
    ...(facts.strengths.length === 0
      ? [body(report.noStrengths(name, place))]
      : [tell('strengths', report.strengthsTable(name, place, round))]),
    heading(2, report.develop),
    ...(facts.develop.length === 0
      ? [body(report.noDevelop(name, place))]
      : [tell('develop', report.developTable(name, place, round))]),
    ...(facts.others.length === 0
      ? []
      : [heading(2, report.others), tell('others', report.othersTable(name, place, round))]),
  ];
}

/** What is unlike most, at most `count` of it; the title says how many there are where some are left out. */
export function buildContrastTable(
  content: ReportContent,
  group: ReportGroup,
  { found, count, title }: { found: readonly Placed<ComparisonFact>[]; count: number; title: string },
  tables: TableNumbers,
): BlockOf<'results'> {
  const { unit, round, words } = content;
  const { report } = words.texts;
  const number = (value: number) => formatNumber(value, words.language);
  const chosen = found.slice(0, count);
  const isCut = found.length > chosen.length;
  return tables.results(
    {
      title: isCut ? report.titleMore(title, report.more(number(chosen.length), number(found.length))) : title,
      head: report.contrastHead(partName(unit.name), group.label, round),
      widths: [7.6, 3, 4.5, 2, 2.7],
      numbers: [3, 4],
    },
    chosen.map((placed) => [
      nameColumn(placed, content),
      tellOwn(placed.fact, content),
      { text: tellGroup(placed.fact, content) },
      { text: number(placed.fact.share.missing) },
      { text: tellRange(placed.fact.share, words) },
    ]),
  );
}

function tellOwn({ column, own }: ComparisonFact, { words }: ReportContent): ResultCellBlock {
  const text = tellOutcome(column, own, words.language);
  const meaning = findColour(column, own);
  return meaning === undefined ? { text } : { text, meaning };
}

/** `20 % (14 av 71) har ”Ja”` */
function tellGroup({ column, share }: ComparisonFact, { words }: ReportContent): string {
  const { language, texts, sentence } = words;
  return texts.report.counted(
    formatNumber(share.numerator, language),
    formatNumber(share.denominator, language),
    formatPercent(share.percent, language),
    tellCounted(column, { words: sentence, language }),
  );
}

/**
 * The clearest changes first, cut at a number that fits the page; the rest is counted in words. Empty where the unit
 * has no values.
 */
export function buildChanges(content: ReportContent, tables: TableNumbers): readonly PrintedBlock[] {
  const { facts, name, round, words } = content;
  const { report } = words.texts;
  const { language, briefing } = words;
  if (facts.values === 0) return [];
  const chosen = facts.changes.slice(0, shown.changes);
  const rest = briefing.earlierCounts(facts.same, facts.breaks, facts.withoutEarlier);
  const more = report.more(formatNumber(chosen.length, language), formatNumber(facts.changes.length, language));
  return [
    heading(1, report.changesTitle),
    ...(chosen.length === 0
      ? [body(briefing.changesNone)]
      : [
          body(report.changesLead),
          ...buildChangesTable(content, { chosen, title: report.changesTable(name, round) }, tables),
        ]),
    muted([...(facts.changes.length > chosen.length ? [more] : []), rest, tellSource(content)].join(' ').trim()),
  ];
}

/** Changes with what was before, and below them the reasons for reservations. */
export function buildChangesTable(
  content: ReportContent,
  { chosen, title }: { readonly chosen: readonly Placed<ChangeFact>[]; readonly title: string },
  tables: TableNumbers,
): readonly BlockOf<'results' | 'paragraph'>[] {
  const { round, words } = content;
  const { report } = words.texts;
  const notes = listNotes(chosen, content);
  const tellBefore = ({ fact }: Placed<ChangeFact>) =>
    report.before(tellValue(fact, fact.from.shown, content).text, fact.from.round);
  return [
    tables.results(
      { title, head: report.changesHead(round), widths: [7.2, 4, 3.6, 3.4] },
      chosen.map((placed) => [
        nameColumn(placed, content),
        { text: tellBefore(placed) },
        tellValue(placed.fact, placed.fact.to, content),
        { text: tellComparability(placed.fact, notes, content) },
      ]),
    ),
    ...[...notes].map(([reason, note]) => muted(report.note(note, reason))),
  ];
}

/** Reasons for reservations, each once, by the letter that stands in their place in the table. */
function listNotes(changes: readonly Placed<ChangeFact>[], { words }: ReportContent): ReadonlyMap<string, string> {
  const reasons = changes.flatMap(({ fact: { comparability, reason } }) =>
    comparability === 'affected' ? [readText(reason, words.language)] : [],
  );
  return new Map([...new Set(reasons)].map((reason, index) => [reason, String.fromCharCode(firstLetter + index)]));
}

const firstLetter = 'a'.charCodeAt(0);

function tellComparability(
  { comparability, reason }: ChangeFact,
  notes: ReadonlyMap<string, string>,
  { words }: ReportContent,
): string {
  const { report } = words.texts;
  if (comparability === 'direct') return report.direct;
  return report.affected(notes.get(readText(reason, words.language)) ?? '');
}

/** A unit's own value: an outcome as its scale tells it, or a number with its unit, per cent with its sign. */
function tellValue({ column }: ChangeFact, value: Shown, { words }: ReportContent): ResultCellBlock {
  const { language } = words;
  if (value.kind === 'outcome') {
    const text = tellOutcome(column, value.outcome, language);
    const meaning = findColour(column, value.outcome);
    return meaning === undefined ? { text } : { text, meaning };
  }
  if (value.kind === 'share') return { text: formatPercent(value.percent, language) };
  const { unit } = column;
  if (unit?.sv === swedishSentence.percentUnit) return { text: formatPercent(value.value, language) };
  const told = unit === undefined ? '' : ` ${readText(unit, language)}`;
  return { text: `${formatNumber(value.value, language)}${told}` };
}

/** The indicator, with its area below it where the report is on several. */
function nameColumn(
  { data, fact }: Placed<ComparisonFact | ChangeFact>,
  { areas, words: { language } }: ReportContent,
): ResultCellBlock {
  const name = readText(fact.column.name, language);
  return { text: areas.length === 1 ? name : `${name}\n${nameArea(data, language)}` };
}
