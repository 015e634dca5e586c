// How the survey was carried out: days, parts, whom it went to, what is told of the answers.

import { documentMethod } from '../../../texts/sv/documentMethod.ts';
import { workbookTexts } from '../../../texts/sv/workbook.ts';
import type { PrintedBlock } from '../print/printedDocument.ts';
import { bodies, body, chapter, heading } from '../release/blocks.ts';
import { formatDay, formatDays } from '../release/formatDay.ts';
import { countKinds, joinWords, listDividedCities, nameKinds, type ReleaseContent } from '../release/releaseContent.ts';

const texts = documentMethod.survey;

/** Days as the calendar of the round has them; counts are those of the release. */
export function buildSurvey(content: ReleaseContent): readonly PrintedBlock[] {
  const { data } = content;
  return [
    chapter(texts.title),
    body(texts.basisOnSurvey),
    heading(2, texts.period),
    body(texts.periodText(formatDay(data.measuringDate))),
    buildCalendar(content),
    heading(2, texts.collection),
    body(texts.collectionText(Object.keys(data.partNames).length)),
    body(describeDuty(content)),
    heading(2, texts.population),
    ...buildPopulation(content),
    heading(2, texts.measures),
    ...bodies(texts.measuresText),
    body(describeLevels(content)),
  ];
}

function buildCalendar({ data, tables }: ReleaseContent): PrintedBlock {
  const kinds: Readonly<Record<string, string>> = workbookTexts.calendarKinds;
  return tables.table(
    { title: texts.calendar, head: texts.calendarHead, widths: [1, 2] },
    data.calendar.map(({ kind, from, to }) => [kinds[kind] ?? kind, formatDays(from, to)]),
  );
}

/** That it was voluntary stands with the law, in the declaration of quality. */
function describeDuty({ data: { legal } }: ReleaseContent): string {
  return legal.isVoluntary === false ? `${texts.compulsory} ${texts.allQuestions}` : texts.allQuestions;
}

function buildPopulation({ data: { units } }: ReleaseContent): readonly PrintedBlock[] {
  const cities = listDividedCities(units);
  return bodies([
    texts.populationText(units.length, countKinds(units)),
    ...(cities.length === 0 ? [] : [texts.dividedCities(joinWords(cities))]),
  ]);
}

/** Levels that the release has results for: units by their kinds, then the groups in the order of the release. */
export function describeLevels({ data }: ReleaseContent): string {
  const levels = [...new Set(data.groups.map(({ level }) => level))];
  const names: Readonly<Record<string, string>> = texts.levelNames;
  return texts.alsoLevels(nameKinds(data.units), joinWords(levels.map((level) => names[level] ?? level)));
}
