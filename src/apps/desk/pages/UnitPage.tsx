// One unit: the state of its parts, what has happened, a new link, reopening.

import type { DeskUser, ResponseEvent, ResponseProgress } from '../../../stages/collection/index.ts';
import { buildReceipt } from '../../../stages/collection/index.ts';
import type { Part, Round } from '../../../stages/definition/index.ts';
import { nameUnit, type Unit } from '../../../stages/frame/index.ts';
import { Breadcrumb } from '../../../ui/Breadcrumb.tsx';
import { Button } from '../../../ui/Button.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { formatDate } from '../../../ui/format.ts';
import { type Language, readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { deskTexts } from '../catalogues.ts';
import { describeTime } from '../describeTime.ts';
import { isAllowed } from '../deskRequest.ts';
import { DeskPage } from './DeskPage.tsx';

/** An event with the words that lie beside the chain. */
export interface ShownEvent {
  readonly event: ResponseEvent;
  /** Name of who did it; undefined where it is erased or never was known. */
  readonly who: string | undefined;
  readonly reason: string | undefined;
}

export interface UnitPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly unit: Unit;
  readonly county: string;
  readonly parts: readonly Part[];
  readonly progress: readonly ResponseProgress[];
  readonly events: readonly ShownEvent[];
  readonly isSynthetic: boolean;
  readonly newLink?: { readonly url: string; readonly expiresAt: string } | undefined;
  readonly message?: string | undefined;
  readonly error?: string | undefined;
}

export function UnitPage(props: UnitPageProps) {
  const { language, basePath, round, unit, user } = props;
  const texts = deskTexts[language];
  const name = nameUnit(unit);
  return (
    <DeskPage {...props} title={name} round={round.year}>
      <Breadcrumb
        language={language}
        steps={[{ label: texts.unit.back, href: `${basePath}/${round.year}` }, { label: name }]}
      />
      <h1>{name}</h1>
      <p class="muted">
        {unit.code}, {props.county}
      </p>
      <ErrorSummary
        language={language}
        errors={props.error === undefined ? [] : [{ fieldId: 'f-skal', message: props.error }]}
      />
      {props.message !== undefined && (
        <Notice language={language} kind="success" isLive>
          <p>{props.message}</p>
        </Notice>
      )}
      {props.newLink && <NewLink {...props} newLink={props.newLink} />}
      <PartsTable {...props} />
      <HistoryTable {...props} />
      {isAllowed(user, 'createLink') && <LinkForm {...props} />}
      {isAllowed(user, 'reopen') && <ReopenForm {...props} />}
    </DeskPage>
  );
}

function NewLink({ language, newLink }: UnitPageProps & { readonly newLink: { url: string; expiresAt: string } }) {
  const texts = deskTexts[language].unit;
  return (
    <Notice language={language} kind="success" title={texts.linkDone} isLive>
      <p>{texts.linkOnce(formatDate(newLink.expiresAt, language))}</p>
      <label class="field-label" for="lank">
        {texts.link}
      </label>
      <input class="input input-wide" id="lank" type="text" readOnly value={newLink.url} />
    </Notice>
  );
}

function PartsTable({ language, parts, progress }: UnitPageProps) {
  const texts = deskTexts[language];
  return (
    <DataTable id="delar" caption={texts.unit.partsTitle} hasStickyColumn={false}>
      <thead>
        <tr>
          {[texts.unit.part, texts.unit.state, texts.unit.lastSaved, texts.unit.handedIn].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => {
          const own = progress.find((candidate) => candidate.key.part === part.code);
          return (
            <tr key={part.code}>
              <th scope="row">{readText(part.name, language)}</th>
              <td>{texts.states[own?.state ?? 'notStarted']}</td>
              <td>{own?.lastSavedAt ? describeTime(own.lastSavedAt, language) : texts.unit.none}</td>
              <td>{own?.submittedAt ? describeTime(own.submittedAt, language) : texts.unit.none}</td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}

function HistoryTable({ language, events, parts }: UnitPageProps) {
  const texts = deskTexts[language].unit;
  if (events.length === 0) {
    return (
      <section>
        <h2>{texts.historyTitle}</h2>
        <p>{texts.noEvents}</p>
      </section>
    );
  }
  return (
    <section class="desk-section">
      <DataTable id="historik" caption={texts.historyTitle} hasStickyColumn={false}>
        <thead>
          <tr>
            {[texts.when, texts.part, texts.what, texts.who, texts.reason, texts.receipt].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map(({ event, who, reason }) => {
            const part = parts.find((candidate) => candidate.code === event.key.part);
            return (
              <tr key={event.hash}>
                <td>{describeTime(event.at, language)}</td>
                <td>{part ? readText(part.name, language) : event.key.part}</td>
                <td>{texts.events[event.kind]}</td>
                <td>{who ?? texts.unnamed}</td>
                <td>{reason ?? texts.noReason}</td>
                <td class="receipt-code">{buildReceipt(event)}</td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </section>
  );
}

function LinkForm({ language, basePath, round, unit, parts }: UnitPageProps) {
  const texts = deskTexts[language].unit;
  return (
    <section>
      <h2>{texts.linkTitle}</h2>
      <p class="measure">{texts.linkLead}</p>
      <form method="post" action={`${basePath}/${round.year}/enhet/${unit.code}/lank`} class="filters">
        <SelectField
          name="del"
          label={texts.linkPart}
          value=""
          options={[
            { value: '', label: texts.linkAll },
            ...parts.map((part) => ({ value: part.code, label: readText(part.name, language) })),
          ]}
        />
        <Button kind="secondary">{texts.linkButton}</Button>
      </form>
    </section>
  );
}

function ReopenForm({ language, basePath, round, unit, parts, progress, error }: UnitPageProps) {
  const texts = deskTexts[language].unit;
  const handedIn = parts.filter((part) =>
    progress.some((candidate) => candidate.key.part === part.code && candidate.state === 'submitted'),
  );
  return (
    <section>
      <h2>{texts.reopenTitle}</h2>
      {handedIn.length === 0 ? (
        <p>{texts.nothingToReopen}</p>
      ) : (
        <form method="post" action={`${basePath}/${round.year}/enhet/${unit.code}/oppna`}>
          <p class="measure">{texts.reopenLead}</p>
          <SelectField
            name="del"
            label={texts.reopenPart}
            value={handedIn[0]?.code ?? ''}
            options={handedIn.map((part) => ({ value: part.code, label: readText(part.name, language) }))}
          />
          <TextField
            language={language}
            name="skal"
            label={texts.reopenReason}
            kind="multiline"
            error={error}
            maxLength={1000}
          />
          <p class="button-row">
            <Button kind="secondary">{texts.reopenButton}</Button>
          </p>
        </form>
      )}
    </section>
  );
}
