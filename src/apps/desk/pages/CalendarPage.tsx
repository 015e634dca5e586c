// The calendar of a round: where it stands, what has happened, what is next, and which days to think about.

import type { DeskUser, RoundDay } from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatDate, formatPeriod } from '../../../ui/format.ts';
import { type Language, readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { deskCalendarTexts } from '../catalogues.ts';
import { describeTime } from '../describeTime.ts';
import { describeStanding, nameDay, type RoundStanding } from '../roundStanding.ts';
import { DeskPage } from './DeskPage.tsx';

/** `started` undefined: the round is on trial. Times are ISO 8601. */
export interface CalendarPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly standing: RoundStanding;
  /** When and by whom the round was started; `who` is undefined where it is not known. */
  readonly started: { readonly at: string; readonly who: string | undefined } | undefined;
  readonly isSynthetic: boolean;
  /** It has been started just now. */
  readonly isDone: boolean;
}

/** For everybody; starting the round has a page of its own and takes a publisher. */
export function CalendarPage(props: CalendarPageProps) {
  const { language, basePath, round, standing, started, isDone } = props;
  const texts = deskCalendarTexts[language];
  const path = `${basePath}/${round.year}/kalender`;
  return (
    <DeskPage {...props} title={texts.title} round={round.year} path={path}>
      <h1>{texts.title}</h1>
      {isDone && (
        <Notice language={language} kind="success" isLive>
          <p>{texts.start.done}</p>
        </Notice>
      )}
      <p class="lead">{describeStanding(standing, language)}</p>
      {started === undefined ? (
        <p class="button-row">
          <ButtonLink href={`${path}/starta`}>{texts.toStart}</ButtonLink>
        </p>
      ) : (
        <p>{texts.started(describeTime(started.at, language), started.who ?? texts.someone)}</p>
      )}
      <DaysTable {...props} />
    </DeskPage>
  );
}

function DaysTable({ language, standing }: CalendarPageProps) {
  const texts = deskCalendarTexts[language].table;
  return (
    <DataTable id="dagar" caption={texts.caption} description={texts.description} hasStickyColumn={false}>
      <thead>
        <tr>
          {[texts.day, texts.what, texts.standing, texts.consider].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {standing.days.map((day) => (
          <tr key={`${day.entry.kind}|${day.entry.from}`} class={day === standing.next ? 'row-own' : undefined}>
            <td class="when">{nameDate(day, language)}</td>
            <th scope="row">{nameDay(day, language)}</th>
            <td class="when">{describeDay(day, language)}</td>
            <td>
              {day.warnings.length === 0
                ? texts.nothing
                : day.warnings.map((warning) => (
                    <span class="day-warning" key={warning.sv}>
                      {readText(warning, language)}
                    </span>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** `onsdag 24 januari 2024`; a period and a month without the day of the week. */
function nameDate({ entry, daysLeft }: RoundDay, language: Language): string {
  if (entry.from !== entry.to || daysLeft === undefined) return formatPeriod(entry.from, entry.to, language);
  const weekday = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { weekday: 'long', timeZone: 'UTC' });
  const name = weekday.format(new Date(`${entry.from}T12:00:00Z`));
  return deskCalendarTexts[language].weekday(formatDate(entry.from, language), name);
}

function describeDay(day: RoundDay, language: Language): string {
  const texts = deskCalendarTexts[language];
  switch (day.standing) {
    case 'run':
      return texts.standings.run(day.runAt === undefined ? '' : describeTime(day.runAt, language));
    case 'held':
      return texts.standings.held(day.heldBecause ?? '');
    case 'coming':
      return day.daysLeft === undefined
        ? texts.standings.later
        : texts.standings.coming(texts.inDays(Math.max(0, day.daysLeft)));
    default:
      return texts.standings[day.standing];
  }
}
