// How sure the results of a unit are: who answered, what lacks a value and why, what can be compared; and which version of
// each area the report rests on.

import type { Absence } from '../../kernel/observation.ts';
import type { PrintedBlock, PrintedFact } from '../document/index.ts';
import { heading, muted, points, type TableNumbers } from '../document/release/blocks.ts';
import { formatDate, formatNumber, nameArea } from '../table/index.ts';
import { tellSource } from './buildStanding.ts';
import { listMissingParts, listParts } from './listParts.ts';
import type { ReportContent } from './reportContent.ts';
import { partName } from './reportWords.ts';

/** Always there, also where the unit has answered nothing: then it says that. */
export function buildSureness(content: ReportContent, tables: TableNumbers): readonly PrintedBlock[] {
  const { words, unit, round } = content;
  const { report } = words.texts;
  return [
    heading(1, report.sureTitle),
    points(listSureness(content)),
    tables.table(
      { title: report.responseTable(round), head: report.responseHead(partName(unit.name)), widths: [8, 4, 4] },
      listParts(content).map(({ name: part, isAnswered, rate }) => [
        part,
        rate,
        isAnswered ? report.placeAnswered : report.placeMissing,
      ]),
    ),
    muted(tellSource(content)),
  ];
}

/** Areas by their version and day, for the reader who comes back. */
export function listEditions({ areas, words: { texts, language } }: ReportContent): readonly PrintedFact[] {
  const { report } = texts;
  const editions = new Map<string, { readonly term: string; readonly date: string; readonly names: string[] }>();
  for (const { data } of areas) {
    const [term, date] = [report.version(data.version), formatDate(data.time, language)];
    const edition = editions.get(`${term} ${date}`) ?? { term, date, names: [] };
    edition.names.push(nameArea(data, language));
    editions.set(`${term} ${date}`, edition);
  }
  return [...editions.values()].map(({ term, date, names }) => ({
    term,
    text: report.versionAreas(date, names.join('; ')),
  }));
}

/** What was answered and what lacks a value, what can be compared, and what the figures cannot say: a sentence each. */
export function listSureness(content: ReportContent): readonly string[] {
  const { facts, words, name, areas } = content;
  const { sure } = words.briefing;
  const missing = listMissingParts(content);
  const framed = listParts(content);
  const revised = areas
    .flatMap(({ data }) => data.changes)
    .filter(({ level, code }) => level === 'unit' && code === content.unit.code).length;
  const answered = framed.length - missing.length;
  return [
    ...(missing.length === 0 ? [sure.answeredAll(name)] : []),
    // That nothing was answered is what the report begins with.
    ...(missing.length > 0 && answered > 0
      ? [sure.answeredSome(name, answered, framed.length, missing.join(', '))]
      : []),
    ...tellAbsent(content),
    ...(facts.values === 0
      ? []
      : [sure.comparable(facts.comparable.direct, facts.comparable.affected, facts.breaks, facts.withoutEarlier)]),
    ...(revised === 0 ? [] : [sure.revised(revised)]),
    sure.limit(areas[0]?.data.nonresponseLimitPercent ?? 0),
    sure.self,
    words.texts.report.noSample,
  ];
}

/** How many results have no value, by reason in words. */
function tellAbsent({ facts, words: { texts, vocabulary, language } }: ReportContent): readonly string[] {
  const { report } = texts;
  if (facts.missing.length === 0) return [];
  const counts = new Map<Absence, number>();
  for (const { fact } of facts.missing) counts.set(fact.reason, (counts.get(fact.reason) ?? 0) + 1);
  const [only] = counts.keys();
  if (counts.size === 1 && only !== undefined) {
    const { word } = vocabulary.absences[only];
    const count = facts.missing.length;
    return [count === 1 ? report.absentOne(word) : report.absentSame(formatNumber(count, language), word)];
  }
  const reasons = [...counts].map(([reason, count]) =>
    report.absentReason(vocabulary.absences[reason].word, formatNumber(count, language)),
  );
  return [report.absent(formatNumber(facts.missing.length, language), reasons.join('; '))];
}
