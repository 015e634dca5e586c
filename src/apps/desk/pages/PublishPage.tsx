// Publishing an area, first step: the checklist, a written word for each warning, and freezing what a second person approves.

import type { DeskUser } from '../../../stages/collection/index.ts';
import type { Area, Round } from '../../../stages/definition/index.ts';
import { type ChangeClass, changeClasses } from '../../../stages/publication/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { buildFieldId } from '../../../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { type Language, readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { deskReleaseTexts, deskTexts } from '../catalogues.ts';
import { buildNoteField, describePoint } from '../checklist.ts';
import { describeTime } from '../describeTime.ts';
import { isAllowed } from '../deskRequest.ts';
import type { DeskPoint } from '../releasing/deskPoint.ts';
import type { PreparedRelease } from '../releasing/releaseWork.ts';
import { DeskPage } from './DeskPage.tsx';

/** `prepared` is calculated for this look and not stored; `areas`: those with indicators. */
export interface PublishPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly prepared: PreparedRelease;
  readonly points: readonly DeskPoint[];
  readonly isSynthetic: boolean;
  /** What was written, by code; after a refusal it is still there. */
  readonly notes: Readonly<Record<string, string>>;
  readonly changeReason: string;
  readonly changeClass: ChangeClass | undefined;
  /** Why the release was sent back, by whom; undefined when it was not. */
  readonly returned: { readonly who: string; readonly at: string; readonly reason: string } | undefined;
  /** True when the form was sent and something is missing: said beside the fields and on top. */
  readonly isRefused: boolean;
}

/** The button is there for publishers, and only when no point is an error; a warning needs a word beside it. */
export function PublishPage(props: PublishPageProps) {
  const { language, basePath, round, area, areas } = props;
  const texts = deskTexts[language].publish;
  const words = deskReleaseTexts[language];
  const path = `${basePath}/${round.year}/publicera`;
  const name = readText(area.name, language);
  return (
    <DeskPage {...props} title={texts.title} round={round.year} path={path}>
      <h1>{texts.title}</h1>
      <ErrorSummary language={language} title={words.errorTitle} errors={listErrors(props)} />
      <p class="lead">{words.lead}</p>
      <form method="get" action={path} class="filters">
        <SelectField
          name="omrade"
          label={texts.area}
          value={area.code}
          options={areas.map((candidate) => ({ value: candidate.code, label: readText(candidate.name, language) }))}
        />
        <Button kind="secondary">{texts.choose}</Button>
      </form>
      {props.returned !== undefined && (
        <Notice language={language} kind="warning" title={words.returnedTitle}>
          <p>{words.returned(props.returned.who, describeTime(props.returned.at, language))}</p>
          <blockquote>{props.returned.reason}</blockquote>
        </Notice>
      )}
      <h2>{texts.checklistTitle(name)}</h2>
      <p>{describeVersion(props)}</p>
      <form method="post" action={path}>
        <input type="hidden" name="omrade" value={area.code} />
        <ol class="checklist">
          {props.points.map((point) => (
            <Point key={point.code} {...props} point={point} />
          ))}
        </ol>
        {props.prepared.replaces !== undefined && <Change {...props} />}
        <PublishButton {...props} name={name} />
      </form>
    </DeskPage>
  );
}

function describeVersion({ language, prepared }: PublishPageProps): string {
  const texts = deskTexts[language].publish;
  const { version } = prepared.data;
  const changes = prepared.data.changes.filter((change) => change.version === version).length;
  return prepared.replaces === undefined
    ? texts.version(version)
    : `${texts.version(version)} ${texts.replaces(prepared.replaces, changes)}`;
}

function Point(props: PublishPageProps & { readonly point: DeskPoint }) {
  const { language, point, notes, isRefused, user } = props;
  const texts = deskTexts[language];
  const note = notes[point.code] ?? '';
  return (
    <li class={`checklist-point checklist-${point.outcome}`}>
      <p>
        <strong>{texts.publish.outcomes[point.outcome]} </strong>
        <span>{describePoint(point, language)}</span>
      </p>
      {point.outcome === 'warning' && isAllowed(user, 'publish') && (
        <TextField
          language={language}
          name={buildNoteField(point.code)}
          label={
            <>
              {texts.publish.note}
              <span class="visually-hidden"> {describePoint(point, language)}</span>
            </>
          }
          value={note}
          error={isRefused && note === '' ? texts.publish.noteMissing : undefined}
          maxLength={1000}
        />
      )}
    </li>
  );
}

/** What the new version corrects, and why. */
function Change({ language, changeReason, changeClass, prepared, isRefused, user }: PublishPageProps) {
  const texts = deskTexts[language].publish;
  const words = deskReleaseTexts[language];
  if (!isAllowed(user, 'publish')) return null;
  return (
    <>
      <SelectField
        name="andringsklass"
        label={words.changeClass}
        hint={words.changeClassHint}
        value={changeClass ?? prepared.proposedClass ?? 'unspecified'}
        options={changeClasses.map((value) => ({ value, label: words.changeClasses[value] }))}
      />
      <TextField
        language={language}
        name="andringsskal"
        kind="multiline"
        label={texts.changeReason}
        hint={texts.changeReasonHint}
        value={changeReason}
        error={isRefused && changeReason === '' ? texts.changeReasonMissing : undefined}
        maxLength={1000}
      />
    </>
  );
}

function PublishButton({ language, user, points, name }: PublishPageProps & { readonly name: string }) {
  const texts = deskTexts[language].publish;
  if (!isAllowed(user, 'publish')) {
    return (
      <Notice language={language}>
        <p>{texts.notAllowed}</p>
      </Notice>
    );
  }
  if (points.some((point) => point.outcome === 'error')) {
    return (
      <Notice language={language} kind="error">
        <p>{texts.stopped}</p>
      </Notice>
    );
  }
  return (
    <p class="button-row">
      <Button>{deskReleaseTexts[language].button(name)}</Button>
    </p>
  );
}

function listErrors(props: PublishPageProps): readonly { readonly fieldId: string; readonly message: string }[] {
  if (!props.isRefused) return [];
  const { language } = props;
  const texts = deskTexts[language];
  const missing = props.points.filter((point) => point.outcome === 'warning' && !props.notes[point.code]);
  const errors = missing.map((point) => ({
    fieldId: buildFieldId(buildNoteField(point.code)),
    message: `${texts.publish.noteMissing} ${describePoint(point, language)}`,
  }));
  const needsReason = props.prepared.replaces !== undefined && props.changeReason === '';
  return needsReason ? [...errors, { fieldId: 'f-andringsskal', message: texts.publish.changeReasonMissing }] : errors;
}
