// One unit on one page: what whoever answers the phone needs. A section is a file of its own in `unit/`.

import type { DeskUser, ReviewedPart } from '../../../stages/collection/index.ts';
import { nameUnit } from '../../../stages/frame/index.ts';
import { Breadcrumb } from '../../../ui/Breadcrumb.tsx';
import type { Language } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { deskRecordTexts, deskUnitTexts } from '../catalogues.ts';
import { isAllowed } from '../deskRequest.ts';
import { deskReviewWords } from '../reviewing/reviewWords.ts';
import type { UnitView } from '../unitView.ts';
import { DeskPage } from './DeskPage.tsx';
import { UnitReviewSection } from './review/UnitReviewSection.tsx';
import { UnitContactsSection, UnitDelegationsSection } from './unit/UnitContactsSection.tsx';
import { UnitHistorySection } from './unit/UnitHistorySection.tsx';
import { type NewLink, NewLinkNotice, UnitLinksSection } from './unit/UnitLinksSection.tsx';
import { UnitAccessSection, UnitMailsSection } from './unit/UnitMailsSection.tsx';
import { UnitPartsSection } from './unit/UnitPartsSection.tsx';
import { UnitRecordsSection } from './unit/UnitRecordsSection.tsx';

/** `message`: what was done just now, in words. */
export interface UnitPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly view: UnitView;
  /** Handed-in parts with what the review has to look at. */
  readonly reviewed: readonly ReviewedPart[];
  /** When the round started, ISO 8601; undefined: it is on trial. */
  readonly startedAt: string | undefined;
  /** ISO 8601. */
  readonly now: string;
  readonly isSynthetic: boolean;
  readonly newLink?: NewLink | undefined;
  readonly message?: string | undefined;
}

/** For everybody who is signed in; what changes something is shown to those who may do it. A new link is shown once. */
export function UnitPage(props: UnitPageProps) {
  const { language, basePath, view, user, message } = props;
  const { round, unit } = view;
  const name = nameUnit(unit);
  const section = { language, basePath, view };
  return (
    <DeskPage {...props} title={name} round={round.year}>
      <Breadcrumb
        language={language}
        steps={[{ label: deskUnitTexts[language].back, href: `${basePath}/${round.year}` }, { label: name }]}
      />
      <h1>{name}</h1>
      <p class="muted">
        {unit.code}, {view.county}
      </p>
      {message !== undefined && (
        <Notice language={language} kind="success" isLive>
          <p>{message}</p>
        </Notice>
      )}
      {props.newLink && <NewLinkNotice language={language} newLink={props.newLink} />}
      <AddressNotice {...section} />
      <UnitContents {...props} />
      <UnitPartsSection {...section} />
      <UnitReviewSection
        {...section}
        reviewed={props.reviewed}
        startedAt={props.startedAt}
        now={props.now}
        mayReopen={isAllowed(user, 'reopen')}
      />
      <UnitContactsSection {...section} />
      <UnitLinksSection {...section} user={user} now={props.now} />
      <UnitDelegationsSection {...section} />
      <UnitMailsSection {...section} />
      <UnitHistorySection {...section} />
      <UnitAccessSection {...section} />
      <UnitRecordsSection {...section} />
    </DeskPage>
  );
}

/** Mail does not reach the unit: said first, since it explains the rest. */
function AddressNotice({ language, basePath, view }: Pick<UnitPageProps, 'language' | 'basePath' | 'view'>) {
  const texts = deskUnitTexts[language].address;
  const { contacts } = view.state;
  const hasBounced = contacts.some(({ bouncedAt }) => bouncedAt !== undefined);
  if (contacts.length > 0 && !hasBounced) return null;
  return (
    <Notice language={language} kind={hasBounced ? 'warning' : 'information'}>
      <p>
        {hasBounced ? texts.bounced : texts.none}{' '}
        <a href={`${basePath}/${view.round.year}/adresser?sok=${view.unit.code}`}>{texts.mend}</a>
      </p>
    </Notice>
  );
}

/** The page is long: a way to each section. */
function UnitContents({ language }: UnitPageProps) {
  const texts = deskUnitTexts[language];
  const items = [
    { id: 'delar', label: texts.parts.title },
    { id: 'granskning', label: deskReviewWords[language].desk.section.title },
    { id: 'kontakter', label: texts.contacts.title },
    { id: 'lankar', label: texts.links.title },
    { id: 'delegeringar', label: texts.delegations.title },
    { id: 'brev', label: texts.mails.title },
    { id: 'historik', label: texts.history.title },
    { id: 'oppningar', label: texts.access.title },
    { id: 'handlingar', label: deskRecordTexts[language].desk.title },
  ];
  return (
    <nav class="page-contents" aria-label={texts.contents}>
      <ul>
        {items.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
