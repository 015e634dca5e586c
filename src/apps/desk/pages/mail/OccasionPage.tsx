// One mailing: how many would get it and who, why the others do not, how it reads, and holding or sending it.

import { type DeskUser, describePlan, mailRoundWords, type PlannedUnit } from '../../../../stages/collection/index.ts';
import type { Round } from '../../../../stages/definition/index.ts';
import { nameUnit } from '../../../../stages/frame/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx';
import { formatDate } from '../../../../ui/format.ts';
import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { deskMailTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { isAllowed } from '../../deskRequest.ts';
import { hideLinks, type MailPreview, type OccasionView } from '../../mailing/occasionView.ts';
import { DeskPage } from '../DeskPage.tsx';
import { SectionTable } from '../unit/UnitSection.tsx';
import { describeStanding, nameOccasion } from './MailingsPage.tsx';
import { nameAttachment, nameLegalFaults } from './mailWords.ts';

/** `previews`: how a few of the mails read, at most three. */
export interface OccasionPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly isSynthetic: boolean;
  readonly view: OccasionView;
  readonly previews: readonly MailPreview[];
  /** What was done just now, in words. */
  readonly message: string | undefined;
  /** The reason for holding is missing. */
  readonly isReasonMissing: boolean;
}

/**
 * Holding takes a reason. What has left cannot be held; units that were out of reach then are planned by themselves.
 */
export function OccasionPage(props: OccasionPageProps) {
  const { language, basePath, round, view, message, isReasonMissing } = props;
  const texts = deskMailTexts[language];
  const { occasion, standing, mails } = view;
  const title = `${nameOccasion(occasion, language)}, ${formatDate(occasion.date, language)}`;
  const base = `${basePath}/${round.year}`;
  return (
    <DeskPage {...props} title={title} round={round.year} path={`${base}/utskick`}>
      <p>
        <a href={`${base}/utskick`}>{texts.occasion.back}</a>
      </p>
      <h1>{title}</h1>
      {isReasonMissing && (
        <ErrorSummary
          language={language}
          errors={[{ fieldId: 'f-skal', message: texts.occasion.hold.reasonMissing }]}
        />
      )}
      {message !== undefined && (
        <Notice language={language} kind="success" isLive>
          <p>{message}</p>
        </Notice>
      )}
      <p class="lead">{describeStanding(occasion, standing, language)}.</p>
      <Bar {...props} />
      {mails > 0 && (
        <p>
          {texts.occasion.counted(mails)}{' '}
          <a href={`${base}/utkorg?utskick=${occasion.id}`}>{texts.occasion.showMails}</a>
        </p>
      )}
      {standing.kind !== 'run' && <Plan {...props} />}
      {view.isOpenForLate && <LatePlan {...props} />}
    </DeskPage>
  );
}

/** What keeps every mail of the round back. */
function Bar({ language, view }: OccasionPageProps) {
  const texts = deskMailTexts[language].mailings;
  if (view.legalFaults.length === 0 && view.standing.kind !== 'waits') return null;
  return (
    <Notice language={language}>
      {view.standing.kind === 'waits' && <p>{texts.trial}</p>}
      {view.legalFaults.length > 0 && <p>{texts.legal(nameLegalFaults(view.legalFaults, language))}</p>}
    </Notice>
  );
}

function Plan(props: OccasionPageProps) {
  const { language, view, user } = props;
  const texts = deskMailTexts[language].occasion;
  const getting = view.planned.filter(({ because }) => because === undefined);
  const count = getting.reduce((sum, { recipients }) => sum + recipients.length, 0);
  return (
    <>
      <p>{texts.count(count, getting.length, view.planned.length)}</p>
      {isAllowed(user, 'send') && <Actions {...props} count={count} />}
      <Previews {...props} />
      <PlanTables {...props} wouldGet={texts.wouldGet} wouldNotGet={texts.wouldNotGet} empty={texts.everybody} />
    </>
  );
}

/** Who gets a mailing that has left after all, and who of the others has not had it, and why. */
function LatePlan(props: OccasionPageProps) {
  const { late, nobody } = deskMailTexts[props.language].occasion;
  return (
    <>
      <h2>{late.title}</h2>
      <p>{late.lead}</p>
      <PlanTables {...props} wouldGet={late.wouldGet} wouldNotGet={late.hasNotHad} empty={nobody} />
      <Previews {...props} />
    </>
  );
}

function PlanTables(
  props: OccasionPageProps & { readonly wouldGet: string; readonly wouldNotGet: string; readonly empty: string },
) {
  const { language, view, round, wouldGet, wouldNotGet, empty } = props;
  const texts = deskMailTexts[language].occasion;
  const getting = view.planned.filter(({ because }) => because === undefined);
  const others = view.planned.filter(({ because }) => because !== undefined);
  const work = { round, occasion: view.occasion, language };
  return (
    <>
      <SectionTable
        id="far"
        title={`${wouldGet} (${getting.length})`}
        heads={[texts.unit, texts.to, texts.why]}
        empty={texts.nobody}
        rows={getting.map((planned) => (
          <tr key={planned.unit.code}>
            <UnitHead {...props} planned={planned} />
            <td class="address">
              <Recipients {...props} planned={planned} />
            </td>
            <td>{describePlan(planned, work)}</td>
          </tr>
        ))}
      />
      <SectionTable
        id="far-inte"
        title={`${wouldNotGet} (${others.length})`}
        heads={[texts.unit, texts.why]}
        empty={empty}
        rows={others.map((planned) => (
          <tr key={planned.unit.code}>
            <UnitHead {...props} planned={planned} />
            <td>{describePlan(planned, work)}</td>
          </tr>
        ))}
      />
    </>
  );
}

function UnitHead({ basePath, round, planned }: OccasionPageProps & { readonly planned: PlannedUnit }) {
  return (
    <th scope="row">
      <a href={`${basePath}/${round.year}/enhet/${planned.unit.code}`}>{nameUnit(planned.unit)}</a>
    </th>
  );
}

function Recipients({ language, view, planned }: OccasionPageProps & { readonly planned: PlannedUnit }) {
  const { roles } = mailRoundWords[language];
  return (
    <>
      {planned.recipients.map(({ contact, person, role }) => (
        <span class="day-warning" key={contact}>
          {view.persons.get(person)?.email ?? deskMailTexts[language].occasion.missingAddress} ({roles[role]})
        </span>
      ))}
    </>
  );
}

function Actions(props: OccasionPageProps & { readonly count: number }) {
  const { language, basePath, round, view, count, isReasonMissing } = props;
  const { run, hold } = deskMailTexts[language].occasion;
  const path = `${basePath}/${round.year}/utskick/${view.occasion.id}`;
  const isHeld = view.standing.kind === 'held';
  return (
    <>
      {view.maySendNow && (
        <form method="post" action={`${path}/skicka`} class="desk-section">
          <h2>{run.title}</h2>
          <p>{run.lead}</p>
          <p class="button-row">
            <Button>{run.button(count)}</Button>
          </p>
        </form>
      )}
      {isHeld ? (
        <form method="post" action={`${path}/slapp`} class="desk-section">
          <h2>{hold.releaseTitle}</h2>
          <p>{hold.releaseLead}</p>
          <p class="button-row">
            <Button kind="secondary">{hold.releaseButton}</Button>
          </p>
        </form>
      ) : (
        <form method="post" action={`${path}/hall-inne`} class="desk-section">
          <h2>{hold.title}</h2>
          <p>{hold.lead}</p>
          {view.standing.kind === 'coming' && !view.maySendNow && (
            <p>{run.notYet(describeTime(view.sendableFrom, language))}</p>
          )}
          <TextField
            language={language}
            name="skal"
            label={hold.reason}
            maxLength={500}
            error={isReasonMissing ? hold.reasonMissing : undefined}
          />
          <p class="button-row">
            <Button kind="secondary">{hold.button}</Button>
          </p>
        </form>
      )}
    </>
  );
}

function Previews({ language, round, view, previews }: OccasionPageProps) {
  const texts = deskMailTexts[language].occasion;
  if (previews.length === 0) return null;
  return (
    <section class="desk-section" id="breven">
      <h2>{texts.previewTitle}</h2>
      <p>{texts.previewLead}</p>
      {previews.map(({ planned, mail }, index) => (
        <details class="disclosure" key={mail.id} open={index === 0}>
          <summary>
            <span>
              {texts.previewTo(nameUnit(planned.unit), view.persons.get(mail.to)?.email ?? texts.missingAddress)}
            </span>
          </summary>
          <div class="disclosure-body">
            <MailText language={language} subject={mail.subject} text={mail.text} />
            <p>
              {texts.attachments}:{' '}
              {mail.attachments.map((attachment) => nameAttachment(attachment, round, language)).join(', ') ||
                texts.nothingAttached}
            </p>
          </div>
        </details>
      ))}
    </section>
  );
}

/** A mail word for word, its links hidden. */
export function MailText(props: { readonly language: Language; readonly subject: string; readonly text: string }) {
  const texts = deskMailTexts[props.language].occasion;
  return (
    <div class="mail-text">
      <p>
        <strong>{texts.subject}:</strong> {props.subject}
      </p>
      <pre>{hideLinks(props.text, texts.hiddenLink)}</pre>
    </div>
  );
}
