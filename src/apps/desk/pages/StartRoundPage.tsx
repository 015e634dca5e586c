// Before a round is started: what must be true, and what whoever starts it takes a stand on.

import type { DeskUser, StartCheck, StartPoint } from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import { fillMessage } from '../../../texts/fill.ts';
import { Breadcrumb } from '../../../ui/Breadcrumb.tsx';
import { Button } from '../../../ui/Button.tsx';
import { buildFieldId } from '../../../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import type { Language } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { deskCalendarTexts, deskTexts } from '../catalogues.ts';
import { buildNoteField } from '../checklist.ts';
import { findNeededRole, isAllowed } from '../deskRequest.ts';
import { DeskPage } from './DeskPage.tsx';

/** `check` is made for this look: points may differ when the form is sent. */
export interface StartRoundPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly check: StartCheck;
  readonly isStarted: boolean;
  readonly isSynthetic: boolean;
  /** What has been written beside each warning, by code of the point. */
  readonly notes: Readonly<Record<string, string>>;
  /** The form was sent and something is missing. */
  readonly isRefused: boolean;
}

/** `isStarted`: somebody has started it already, and there is no form. */
export function StartRoundPage(props: StartRoundPageProps) {
  const { language, basePath, round, check, isStarted, user } = props;
  const texts = deskCalendarTexts[language];
  const calendar = `${basePath}/${round.year}/kalender`;
  return (
    <DeskPage {...props} title={texts.start.title} round={round.year} path={calendar}>
      <Breadcrumb language={language} steps={[{ label: texts.title, href: calendar }, { label: texts.start.title }]} />
      <h1>{texts.start.title}</h1>
      <ErrorSummary language={language} errors={listErrors(props)} />
      {isStarted ? (
        <Notice language={language}>
          <p>{texts.start.already}</p>
        </Notice>
      ) : (
        <form method="post">
          <p class="lead">{texts.start.lead}</p>
          <ol class="checklist">
            {check.points.map((point) => (
              <Point key={point.code} {...props} point={point} />
            ))}
          </ol>
          <StartButton language={language} user={user} points={check.points} />
        </form>
      )}
    </DeskPage>
  );
}

function Point(props: StartRoundPageProps & { readonly point: StartPoint }) {
  const { language, point, notes, isRefused, user } = props;
  const texts = deskCalendarTexts[language].start;
  const sentence = describeStartPoint(point, language);
  const note = notes[point.code] ?? '';
  return (
    <li class={`checklist-point checklist-${point.outcome}`}>
      <p>
        <strong>{texts.outcomes[point.outcome]} </strong>
        <span>{sentence}</span>
      </p>
      <WhereToMend {...props} />
      {point.outcome === 'warning' && isAllowed(user, 'startRound') && (
        <TextField
          language={language}
          name={buildNoteField(point.code)}
          label={
            <>
              {texts.note}
              <span class="visually-hidden"> {sentence}</span>
            </>
          }
          value={note}
          error={isRefused && note === '' ? texts.noteMissing : undefined}
          maxLength={1000}
        />
      )}
    </li>
  );
}

/** What is missing, name by name, and where it is written. */
function WhereToMend(props: StartRoundPageProps & { readonly point: StartPoint }) {
  const { language, basePath, round, check, point } = props;
  const texts = deskCalendarTexts[language].start;
  const base = `${basePath}/${round.year}`;
  if (point.outcome === 'ok') return null;
  if (point.code === 'LEGAL_COMPLETE') {
    return (
      <>
        <ul class="checklist-list">
          {check.legalFaults.map((fault) => (
            <li key={fault}>{texts.legalFaults[fault]}</li>
          ))}
        </ul>
        <p class="checklist-way">
          {texts.legalWhere(`rounds/${round.year}/round.yaml`)}{' '}
          <a href={`${base}/definitioner`}>{texts.toDefinitions}</a>
        </p>
      </>
    );
  }
  const ways: Partial<Record<StartPoint['code'], { readonly href: string; readonly label: string }>> = {
    ADDRESSES_COMPLETE: { href: `${base}/adresser`, label: texts.toContacts },
    NO_BOUNCES: { href: `${base}/adresser`, label: texts.toContacts },
    DAYS_SUIT: { href: `${base}/kalender`, label: texts.toCalendar },
  };
  const way = ways[point.code];
  return way === undefined ? null : (
    <p class="checklist-way">
      <a href={way.href}>{way.label}</a>
    </p>
  );
}

function StartButton(
  props: Pick<StartRoundPageProps, 'language' | 'user'> & { readonly points: readonly StartPoint[] },
) {
  const { language, user, points } = props;
  const texts = deskCalendarTexts[language].start;
  if (!isAllowed(user, 'startRound')) {
    return (
      <Notice language={language}>
        <p>{texts.notAllowed(deskTexts[language].roles[findNeededRole('startRound')])}</p>
      </Notice>
    );
  }
  if (points.some(({ outcome }) => outcome === 'error')) {
    return (
      <Notice language={language} kind="error" title={texts.stoppedTitle}>
        <p>{texts.stopped}</p>
      </Notice>
    );
  }
  return (
    <p class="button-row">
      <Button>{texts.button}</Button>
    </p>
  );
}

/** The point as a sentence. */
function describeStartPoint({ code, outcome, count }: StartPoint, language: Language): string {
  const messages: Partial<Record<StartPoint['outcome'], string>> = deskCalendarTexts[language].start.points[code];
  return fillMessage(messages[outcome] ?? '', { count });
}

function listErrors({ isRefused, check, notes, language }: StartRoundPageProps) {
  if (!isRefused) return [];
  const texts = deskCalendarTexts[language].start;
  return check.points
    .filter(({ code, outcome }) => outcome === 'warning' && (notes[code] ?? '') === '')
    .map((point) => ({
      fieldId: buildFieldId(buildNoteField(point.code)),
      message: `${texts.noteMissing} ${describeStartPoint(point, language)}`,
    }));
}
