// The report of a municipality or district over all areas of a round, on two to four pages: how it stands, what stands out
// and what changed, with whom it is compared and why, and how sure it is. Every figure has its year, base and source.

import type { PrintedBlock, PrintedDocument, PrintedFact } from '../document/index.ts';
import { bodies, body, createTableNumbers, heading, muted } from '../document/release/blocks.ts';
import { formatDate } from '../table/index.ts';
import { buildChanges, buildContrasts } from './buildFindings.ts';
import { buildStanding, tellStanding } from './buildStanding.ts';
import { buildSureness, listEditions } from './buildSureness.ts';
import { finishReport } from './finishReport.ts';
import {
  buildReportContent,
  buildReportFrame,
  buildSyntheticNotice,
  type ReportContent,
  tellEdition,
  type UnitReportInput,
} from './reportContent.ts';
import { getGroupCode, nameGroup } from './reportGroup.ts';

/** Undefined where no area of the edition shows the unit, or none has the group that is named by its code. */
export function buildUnitReport(input: UnitReportInput): PrintedDocument | undefined {
  const content = buildReportContent(input);
  if (content === undefined) return undefined;
  const tables = createTableNumbers(content.words.texts.table);
  return finishReport<PrintedDocument>(content, {
    ...buildReportFrame(input, content, 'report'),
    imprint: [tellEdition(input, content)],
    blocks: [
      { kind: 'paragraph', role: 'lead', text: tellStanding(content) },
      ...buildSyntheticNotice(content),
      ...buildComparison(content),
      { kind: 'facts', rows: listPlaceFacts(content) },
      ...buildStanding(content, tables),
      ...buildContrasts(content, tables),
      ...buildChanges(content, tables),
      ...buildSureness(content, tables),
      ...buildAbout(input, content),
    ],
  });
}

/** What the answers are about, with whom the place is compared, and why; nothing where there are none to compare. */
function buildComparison({ name, group, facts, words }: ReportContent): readonly PrintedBlock[] {
  const { texts, briefing } = words;
  if (facts.values === 0) return [];
  return [
    body(briefing.conditions),
    body(
      group === undefined
        ? texts.group.noGroup(name)
        : `${texts.group.comparedWith(name, group.described)} ${group.why}`,
    ),
  ];
}

/** Every group that the place belongs to; one that no source gives is said to be unknown (R-GROUPING-02). */
function listPlaceFacts({ unit, areas, words: { texts, language } }: ReportContent): readonly PrintedFact[] {
  const { facts } = texts.report;
  const data = areas[0]?.data;
  const tell = (level: 'sizeGroup' | 'skrGroup' | 'socioGroup') => {
    const code = getGroupCode(unit, level);
    if (code === '') return texts.unknown;
    const name = nameGroup(
      data?.groups.find((group) => group.level === level && group.code === code) ?? { code, name: '' },
    );
    return name === '' || name === code ? code : facts.named(code, name);
  };
  const county = data?.groups.find(({ level, code }) => level === 'county' && code === unit.county)?.name;
  return [
    ...(unit.kind === 'municipality' ? [] : [{ term: facts.city, text: unit.municipalityName }]),
    { term: facts.county, text: county ?? unit.county },
    { term: facts.sizeGroup, text: tell('sizeGroup') },
    { term: facts.skrGroup, text: tell('skrGroup') },
    { term: facts.socioGroup, text: tell('socioGroup') },
    ...(data === undefined ? [] : [{ term: facts.measured, text: formatDate(data.measuringDate, language) }]),
  ];
}

function buildAbout(input: UnitReportInput, content: ReportContent): readonly PrintedBlock[] {
  const { name, roundName, edition, words, address, methodAddress } = content;
  const { report } = words.texts;
  return [
    heading(1, report.aboutTitle),
    ...bodies(report.about),
    heading(2, report.editionsTitle),
    { kind: 'facts', rows: listEditions(content) },
    body(report.citation(report.title(name, input.source.edition.round), roundName, edition)),
    { kind: 'link', text: report.link(name), address },
    { kind: 'link', text: report.methodLink, address: methodAddress },
    muted(address),
  ];
}
