// A slide show for the committee (J12): how the place stands, what goes well, what can be developed, what changed, how sure it
// is, and questions to ask. The tables are those of the report; each slide carries its year, base and source.

import { drawOutcomes } from '../chart/drawOutcomes.ts';
import type { Slide, SlideBlock, SlideShow } from '../document/index.ts';
import { bodies, body, createTableNumbers, points } from '../document/release/blocks.ts';
import { type ChangeFact, type ComparisonFact, renderStatement } from '../sentence/index.ts';
import { buildChangesTable, buildContrastTable } from './buildFindings.ts';
import { buildAreaTable, buildStandingModel, tellStanding } from './buildStanding.ts';
import { listSureness } from './buildSureness.ts';
import { finishReport } from './finishReport.ts';
import { listQuestions } from './listQuestions.ts';
import {
  buildReportContent,
  buildReportFrame,
  type ReportContent,
  readText,
  tellEdition,
  type UnitReportInput,
} from './reportContent.ts';
import type { Placed } from './reportFacts.ts';

/** Rows of each table: what is read from the back of a room. */
const shown = { strengths: 3, develop: 3, changes: 3 } as const;
/** Units of the drawing: its words become as large as those of the tables. */
const barWidth = 620;
/** Slides are not numbered by their tables. */
const tables = createTableNumbers((_, title) => title);

/** Undefined where no area of the edition shows the unit, or none has the group that is named by its code. */
export function buildSlides(input: UnitReportInput): SlideShow | undefined {
  const content = buildReportContent(input);
  if (content === undefined) return undefined;
  const { title, language, date, overline, footer } = buildReportFrame(input, content, 'slides');
  const { name, group, facts, words, isSynthetic } = content;
  const { texts } = words;
  const compared = group === undefined ? texts.group.noGroup(name) : texts.group.comparedWith(name, group.described);
  return finishReport<SlideShow>(content, {
    title,
    language,
    date,
    overline,
    footer,
    lead: [
      ...(facts.values === 0 ? [] : [compared]),
      ...(isSynthetic ? [texts.synthetic] : []),
      tellEdition(input, content),
    ],
    notes: facts.values === 0 || group === undefined ? [] : [group.why, texts.report.contrastsRule],
    ...(isSynthetic && { mark: texts.slides.mark }),
    slides: [
      ...buildStandingSlides(content),
      ...buildContrastSlides(content),
      ...buildChangesSlide(content),
      buildSlide(content, texts.report.sureTitle, [points(listSureness(content))]),
      buildSlide(content, texts.memo.questions, [points(listQuestions(content, shown))]),
      buildAboutSlide(content),
    ],
  });
}

/** `remark` stands before the source. */
function buildSlide(
  { words: { texts }, roundName, edition }: ReportContent,
  title: string,
  blocks: readonly SlideBlock[],
  { remark = '', notes = [] }: { readonly remark?: string; readonly notes?: readonly string[] } = {},
): Slide {
  const source = texts.source(roundName, texts.slides.edition(edition));
  return { title, blocks, source: `${remark} ${source}`.trim(), notes };
}

/** All areas in one bar, then area by area where there are several. */
function buildStandingSlides(content: ReportContent): readonly Slide[] {
  const { areas, facts, name, round, words } = content;
  const { report, slides } = words.texts;
  const standing = tellStanding(content);
  const model = buildStandingModel(content);
  if (model === undefined) return [buildSlide(content, slides.standing(name, round), [body(standing)])];
  const drawing = { kind: 'drawing', drawing: drawOutcomes(model, barWidth), alt: model.description } as const;
  const counted = facts.areas.filter(({ count }) => count !== undefined);
  return [
    buildSlide(content, model.title, [drawing, body(standing), body(words.briefing.conditions)]),
    ...(areas.length === 1 || counted.length === 0
      ? []
      : [buildSlide(content, report.areasTitle, [buildAreaTable(content, tables)], { remark: report.areasNote })]),
  ];
}

/** Nothing without a group or results; with too few to compare one slide says so. */
function buildContrastSlides(content: ReportContent): readonly Slide[] {
  const { facts, group, name, round, words } = content;
  const { memo, report } = words.texts;
  if (group === undefined || facts.values === 0) return [];
  const { name: place } = group.place;
  if (facts.compared === 0) return [buildSlide(content, report.contrastsTitle, [body(memo.tooFew(place))])];
  const build = (kind: 'strengths' | 'develop', none: string, title: string) => {
    const [found, count] = [facts[kind], shown[kind]];
    if (found.length === 0) return buildSlide(content, memo[kind], [body(none)]);
    return buildSlide(content, memo[kind], [buildContrastTable(content, group, { found, count, title }, tables)], {
      remark: report.groupRange,
      notes: tell(found.slice(0, count), content),
    });
  };
  return [
    build('strengths', report.noStrengths(name, place), report.strengthsTable(name, place, round)),
    build('develop', report.noDevelop(name, place), report.developTable(name, place, round)),
  ];
}

function buildChangesSlide(content: ReportContent): readonly Slide[] {
  const { facts, name, round, words } = content;
  const { memo, report } = words.texts;
  const { briefing } = words;
  if (facts.values === 0) return [];
  const rest = briefing.earlierCounts(facts.same, facts.breaks, facts.withoutEarlier);
  const chosen = facts.changes.slice(0, shown.changes);
  if (chosen.length === 0) return [buildSlide(content, memo.changes, [body(memo.noChanges), body(rest)])];
  const all = report.more(String(chosen.length), String(facts.changes.length));
  const title = report.changesTable(name, round);
  const blocks = buildChangesTable(
    content,
    { chosen, title: facts.changes.length > chosen.length ? report.titleMore(title, all) : title },
    tables,
  );
  return [buildSlide(content, memo.changes, blocks, { remark: rest, notes: tell(chosen, content) })];
}

function buildAboutSlide(content: ReportContent): Slide {
  const { name, round, roundName, edition, words, address, methodAddress } = content;
  const { report, slides } = words.texts;
  return buildSlide(content, slides.aboutTitle, [
    ...bodies(report.about),
    body(report.citation(slides.title(name, round), roundName, edition)),
    { kind: 'link', text: report.link(name), address },
    { kind: 'link', text: report.methodLink, address: methodAddress },
  ]);
}

/** The sentence of each fact behind the name of its indicator. */
function tell(placed: readonly Placed<ComparisonFact | ChangeFact>[], { words }: ReportContent): readonly string[] {
  return placed.map(
    ({ fact }) =>
      `${readText(fact.column.name, words.language)}: ${renderStatement(fact, words.sentence, words.language)}`,
  );
}
