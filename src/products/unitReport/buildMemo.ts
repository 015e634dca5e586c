// One page for a committee: what it is, what goes well, what can be developed, what changed, and questions to ask. Questions
// are drawn by rules from the same facts; nothing is said that the releases do not hold.

import type { PrintedBlock, PrintedDocument } from '../document/index.ts';
import { body, heading, muted, points } from '../document/release/blocks.ts';
import { type ChangeFact, type ComparisonFact, renderStatement } from '../sentence/index.ts';
import { nameArea } from '../table/index.ts';
import { tellStanding } from './buildStanding.ts';
import { finishReport } from './finishReport.ts';
import { listQuestions } from './listQuestions.ts';
import {
  buildReportContent,
  buildReportFrame,
  buildSyntheticNotice,
  type ReportContent,
  readText,
  tellEdition,
  type UnitReportInput,
} from './reportContent.ts';
import type { Placed } from './reportFacts.ts';

/** Findings of each kind: the page has room for three, and for two changes, which are told with their reservations. */
const memoFindings = { strengths: 3, develop: 3, changes: 2 } as const;

/** Undefined where no area of the edition shows the unit, or none has the group that is named by its code. */
export function buildMemo(input: UnitReportInput): PrintedDocument | undefined {
  const content = buildReportContent(input);
  if (content === undefined) return undefined;
  const { name, words, roundName, group, facts, areas, address } = content;
  const { memo, group: groupTexts } = words.texts;
  const compared = group === undefined ? groupTexts.noGroup(name) : groupTexts.comparedWith(name, group.described);
  const rule = words.texts.report.contrastsRule;
  return finishReport<PrintedDocument>(content, {
    ...buildReportFrame(input, content, 'memo'),
    isCompact: true,
    imprint: [facts.values === 0 ? tellEdition(input, content) : `${compared} ${tellEdition(input, content)}`],
    blocks: [
      { kind: 'paragraph', role: 'lead', text: memo.what(name, roundName) },
      ...buildSyntheticNotice(content),
      body(tellStanding(content)),
      ...buildFindings(content),
      heading(1, memo.questions),
      points(listQuestions(content, memoFindings)),
      heading(2, memo.aboutTitle),
      muted(memo.method(areas[0]?.data.nonresponseLimitPercent ?? 0, facts.values === 0 ? '' : rule).trim()),
      { kind: 'link', text: memo.link, address },
    ],
  });
}

function buildFindings(content: ReportContent): readonly PrintedBlock[] {
  const { facts, name, words, group } = content;
  const { memo, report } = words.texts;
  if (facts.values === 0) return [];
  const place = group?.place.name ?? '';
  const none = (text: string) => [body(facts.compared === 0 ? memo.tooFew(place) : text)];
  const strengths = facts.strengths.slice(0, memoFindings.strengths);
  const develop = facts.develop.slice(0, memoFindings.develop);
  const changes = facts.changes.slice(0, memoFindings.changes);
  const contrasts = [
    heading(1, memo.strengths),
    ...(strengths.length === 0 ? none(report.noStrengths(name, place)) : tell(strengths, content)),
    heading(1, memo.develop),
    ...(develop.length === 0 ? none(report.noDevelop(name, place)) : tell(develop, content)),
  ];
  return [
    ...(group === undefined ? [] : contrasts),
    heading(1, memo.changes),
    ...(changes.length === 0 ? [body(memo.noChanges)] : tell(changes, content)),
  ];
}

/** The sentence of each fact behind the name of its indicator. */
function tell(placed: readonly Placed<ComparisonFact | ChangeFact>[], content: ReportContent): readonly PrintedBlock[] {
  const { words, areas } = content;
  return placed.map(({ data, fact }): PrintedBlock => {
    const statement = renderStatement(fact, words.sentence, words.language);
    return {
      kind: 'paragraph',
      role: 'body',
      label: readText(fact.column.name, words.language),
      text: areas.length === 1 ? statement : words.texts.memo.inArea(nameArea(data, words.language), statement),
    };
  });
}
