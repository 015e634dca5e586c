// The outbox of a round: every mail with its state, by selection.

import type { DeskUser, Mail, Occasion, Person } from '../../../../stages/collection/index.ts';
import { mailKinds } from '../../../../stages/collection/index.ts';
import type { Round } from '../../../../stages/definition/index.ts';
import { type Frame, nameUnit } from '../../../../stages/frame/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { deskMailTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { isAllowed } from '../../deskRequest.ts';
import { mailStates, type OutboxFilter, writeOutboxQuery } from '../../mailing/outboxQuery.ts';
import { DeskPage } from '../DeskPage.tsx';
import { BounceOutcomes, BounceSection, type BounceUpload } from './BounceSection.tsx';
import { nameOccasion } from './MailingsPage.tsx';
import { describeDiagnosis } from './mailWords.ts';

/** `unclear`: number of the round's mails that nobody knows whether they were sent. */
export interface OutboxPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly frame: Frame;
  readonly isSynthetic: boolean;
  readonly filter: OutboxFilter;
  /** Those of the page. */
  readonly mails: readonly Mail[];
  /** How many the selection holds. */
  readonly found: number;
  readonly hasMore: boolean;
  readonly unclear: number;
  readonly occasions: readonly Occasion[];
  readonly persons: ReadonlyMap<string, Person>;
  /** What became of reports that were read in just now. */
  readonly bounces: BounceUpload | undefined;
}

/** Unclear mails are told of whatever is selected: a person has to decide on them. */
export function OutboxPage(props: OutboxPageProps) {
  const { language, basePath, user, round, mails, unclear, filter, hasMore } = props;
  const texts = deskMailTexts[language].outbox;
  const path = `${basePath}/${round.year}/utkorg`;
  return (
    <DeskPage {...props} title={texts.title} round={round.year} path={path}>
      <h1>{texts.title}</h1>
      <BounceOutcomes {...props} />
      <p class="lead">{texts.lead}</p>
      {isAllowed(user, 'send') && (
        <p>
          <a href="#studsar">{deskMailTexts[language].bounces.title}</a>
        </p>
      )}
      {unclear > 0 && filter.state !== 'unclear' && (
        <Notice language={language} kind="warning" title={texts.unclearTitle(unclear)}>
          <p>
            {texts.unclearLead} <a href={`${path}?lage=unclear`}>{texts.unclearShow}</a>
          </p>
        </Notice>
      )}
      <Filters {...props} />
      {mails.length === 0 ? <p>{texts.none}</p> : <MailTable {...props} />}
      <p class="button-row">
        {filter.page > 1 && <a href={`${path}${writeOutboxQuery(filter, filter.page - 1)}`}>{texts.newer}</a>}{' '}
        {hasMore && <a href={`${path}${writeOutboxQuery(filter, filter.page + 1)}`}>{texts.older}</a>}
      </p>
      {isAllowed(user, 'send') && <BounceSection {...props} />}
    </DeskPage>
  );
}

function Filters({ language, basePath, round, filter, occasions }: OutboxPageProps) {
  const texts = deskMailTexts[language];
  const path = `${basePath}/${round.year}/utkorg`;
  const all = { value: '', label: texts.outbox.all };
  const isEmpty = writeOutboxQuery(filter, 1) === '';
  return (
    <form method="get" action={path} class="filters" aria-label={texts.outbox.filters}>
      <div class="field">
        <label class="field-label" for="sok">
          {texts.outbox.search}
        </label>
        <input class="input" type="search" id="sok" name="sok" value={filter.search} />
      </div>
      <SelectField
        name="lage"
        label={texts.outbox.state}
        value={filter.state ?? ''}
        options={[all, ...mailStates.map((state) => ({ value: state, label: texts.states[state] }))]}
      />
      <SelectField
        name="slag"
        label={texts.outbox.kind}
        value={filter.kind ?? ''}
        options={[all, ...mailKinds.map((kind) => ({ value: kind, label: texts.kinds[kind] }))]}
      />
      <SelectField
        name="utskick"
        label={texts.outbox.occasion}
        value={filter.occasion}
        options={[all, ...occasions.map((one) => ({ value: one.id, label: nameOccasion(one, language) }))]}
      />
      <Button kind="secondary">{texts.outbox.button}</Button>
      {!isEmpty && (
        <a class="clear-filters" href={path}>
          {texts.outbox.clear}
        </a>
      )}
    </form>
  );
}

function MailTable(props: OutboxPageProps) {
  const { language, basePath, round, frame, mails, found, persons } = props;
  const texts = deskMailTexts[language];
  const base = `${basePath}/${round.year}`;
  return (
    <DataTable id="brev" caption={texts.outbox.caption(mails.length, found)} hasStickyColumn={false}>
      <thead>
        <tr>
          {[
            texts.outbox.when,
            texts.outbox.unit,
            texts.outbox.subject,
            texts.outbox.kind,
            texts.outbox.to,
            texts.outbox.state,
          ].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mails.map((mail) => {
          const unit = frame.unitsByCode.get(mail.unit);
          const isWrong = mail.state === 'bounced' || mail.state === 'refused' || mail.state === 'unclear';
          return (
            <tr key={mail.id}>
              <td>{describeTime(mail.sentAt ?? mail.createdAt, language)}</td>
              <td>{unit === undefined ? mail.unit : nameUnit(unit)}</td>
              <th scope="row">
                <a href={`${base}/utkorg/${mail.id}`}>{mail.subject}</a>
              </th>
              <td>{texts.kinds[mail.kind]}</td>
              <td class="address">{persons.get(mail.to)?.email ?? texts.outbox.erased}</td>
              <td class={isWrong ? 'mark-bounced' : undefined}>
                {texts.states[mail.state]}
                {mail.diagnosis !== undefined && mail.diagnosis !== '' && (
                  <span class="share-base">{describeDiagnosis(mail, language)}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
