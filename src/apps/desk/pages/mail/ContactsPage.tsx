// The address book: who gets the mails at each unit, those where mail came back first.

import type { DeskUser } from '../../../../stages/collection/index.ts';
import type { Round } from '../../../../stages/definition/index.ts';
import { nameUnit } from '../../../../stages/frame/index.ts';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { type Language, readText } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { deskContactTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { isAllowed } from '../../deskRequest.ts';
import { type ContactsFilter, type ContactsRow, type ContactsView, contactShows } from '../../mailing/contactsView.ts';
import { DeskPage } from '../DeskPage.tsx';

/** `shown`: the rows of `view` that the filter leaves; `takeOver` undefined: no earlier round has more addresses. */
export interface ContactsPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly isSynthetic: boolean;
  readonly view: ContactsView;
  readonly shown: readonly ContactsRow[];
  readonly filter: ContactsFilter;
  /** The round before, and how many units could take over its addresses. */
  readonly takeOver: { readonly round: Round; readonly units: number } | undefined;
  readonly message: string | undefined;
}

/** The counts are of all units, the table of those that the filter leaves. */
export function ContactsPage(props: ContactsPageProps) {
  const { language, basePath, round, view, shown, message, user } = props;
  const texts = deskContactTexts[language];
  const path = `${basePath}/${round.year}/adresser`;
  const bounced = view.rows.filter(({ isBounced }) => isBounced).length;
  const missing = view.rows.filter(({ contacts }) => contacts.length === 0).length;
  return (
    <DeskPage {...props} title={texts.title} round={round.year} path={path}>
      <h1>{texts.title}</h1>
      {message !== undefined && (
        <Notice language={language} kind="success" isLive>
          <p>{message}</p>
        </Notice>
      )}
      <p class="lead">{texts.lead}</p>
      <p>{texts.counts(bounced, missing)}</p>
      <p class="button-row">
        {isAllowed(user, 'editContacts') && (
          <ButtonLink kind="secondary" href={`${path}/las-in`}>
            {texts.toImport}
          </ButtonLink>
        )}{' '}
        <a href={`${path}/adresser.csv`}>{texts.toExport}</a>
      </p>
      <TakeOver {...props} />
      <Filters {...props} />
      {shown.length === 0 ? <p>{texts.noUnits}</p> : <UnitTable {...props} />}
    </DeskPage>
  );
}

function TakeOver({ language, basePath, round, user, takeOver }: ContactsPageProps) {
  if (takeOver === undefined || takeOver.units === 0 || !isAllowed(user, 'editContacts')) return null;
  const texts = deskContactTexts[language].takeOver;
  return (
    <form method="post" action={`${basePath}/${round.year}/adresser/ta-over`}>
      <Notice language={language} title={texts.title(readText(takeOver.round.name, language))}>
        <p>{texts.lead(takeOver.units)}</p>
        <Button kind="secondary">{texts.button}</Button>
      </Notice>
    </form>
  );
}

function Filters({ language, basePath, round, filter }: ContactsPageProps) {
  const texts = deskContactTexts[language];
  const path = `${basePath}/${round.year}/adresser`;
  return (
    <form method="get" action={path} class="filters" aria-label={texts.filters}>
      <div class="field">
        <label class="field-label" for="sok">
          {texts.search}
        </label>
        <input class="input" type="search" id="sok" name="sok" value={filter.search} />
      </div>
      <SelectField
        name="visa"
        label={texts.show}
        value={filter.show}
        options={contactShows.map((show) => ({ value: show, label: texts.shows[show] }))}
      />
      <Button kind="secondary">{texts.button}</Button>
      {(filter.search !== '' || filter.show !== 'all') && (
        <a class="clear-filters" href={path}>
          {texts.clear}
        </a>
      )}
    </form>
  );
}

function UnitTable({ language, basePath, round, view, shown }: ContactsPageProps) {
  const texts = deskContactTexts[language];
  return (
    <DataTable id="adresser" caption={texts.caption(shown.length, view.rows.length)} hasStickyColumn={false}>
      <thead>
        <tr>
          <th scope="col">{texts.unit}</th>
          <th scope="col">{texts.addresses}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ unit, contacts }) => (
          <tr key={unit.code}>
            <th scope="row">
              <a href={`${basePath}/${round.year}/adresser/${unit.code}`}>{nameUnit(unit)}</a>
            </th>
            <td class="address">
              {contacts.length === 0 && <span class="mark-none">{texts.none}</span>}
              {contacts.map(({ id, role, person, bouncedAt }) => {
                const known = view.persons.get(person);
                return (
                  <span class="day-warning" key={id}>
                    {[known?.email, known?.name].filter(Boolean).join(', ')} ({texts.roles[role].toLowerCase()})
                    {bouncedAt !== undefined && (
                      <span class="mark mark-bounced">{texts.bounced(describeTime(bouncedAt, language))}</span>
                    )}
                  </span>
                );
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
