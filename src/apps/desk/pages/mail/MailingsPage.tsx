// The mailings of the calendar: when each leaves or left, and the way to who would get it.

import type { DeskUser, LegalFault, Occasion } from '../../../../stages/collection/index.ts';
import type { Round } from '../../../../stages/definition/index.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { formatDate } from '../../../../ui/format.ts';
import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { deskMailTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import type { DeskMail } from '../../deskMail.ts';
import type { OccasionStanding } from '../../mailing/occasionView.ts';
import { nameDay } from '../../roundStanding.ts';
import { DeskPage } from '../DeskPage.tsx';
import { nameLegalFaults } from './mailWords.ts';

/** `occasions`: in the order of the calendar. */
export interface MailingsPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly isSynthetic: boolean;
  readonly isStarted: boolean;
  readonly legalFaults: readonly LegalFault[];
  readonly mail: Pick<DeskMail, 'delivery' | 'sender'>;
  readonly occasions: readonly { readonly occasion: Occasion; readonly standing: OccasionStanding }[];
}

/** Before the round is started it says so, and what the legal basis still lacks. */
export function MailingsPage(props: MailingsPageProps) {
  const { language, basePath, round, isStarted, legalFaults, mail, occasions } = props;
  const texts = deskMailTexts[language].mailings;
  const base = `${basePath}/${round.year}`;
  return (
    <DeskPage {...props} title={texts.title} round={round.year} path={`${base}/utskick`}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {!isStarted && (
        <Notice language={language}>
          <p>{texts.trial}</p>
          {legalFaults.length > 0 && <p>{texts.legal(nameLegalFaults(legalFaults, language))}</p>}
        </Notice>
      )}
      {occasions.length === 0 ? <p>{texts.none}</p> : <OccasionTable {...props} />}
      <p>{mail.delivery === 'files' ? texts.delivery.files : texts.delivery.smtp(mail.sender.email)}</p>
      <ul>
        <li>
          <a href={`${base}/utkorg`}>{texts.toOutbox}</a>
        </li>
        <li>
          <a href={`${base}/adresser`}>{texts.toContacts}</a>
        </li>
      </ul>
    </DeskPage>
  );
}

function OccasionTable({ language, basePath, round, occasions }: MailingsPageProps) {
  const texts = deskMailTexts[language].mailings;
  return (
    <DataTable id="utskick" caption={texts.caption} hasStickyColumn={false}>
      <thead>
        <tr>
          <th scope="col">{texts.day}</th>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.state}</th>
        </tr>
      </thead>
      <tbody>
        {occasions.map(({ occasion, standing }) => (
          <tr key={occasion.id}>
            <td>{formatDate(occasion.date, language)}</td>
            <th scope="row">
              <a href={`${basePath}/${round.year}/utskick/${occasion.id}`}>{nameOccasion(occasion, language)}</a>
            </th>
            <td>{describeStanding(occasion, standing, language)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** `Påminnelse 2`; the only one of its kind without a number. */
export function nameOccasion({ kind, number }: Pick<Occasion, 'kind' | 'number'>, language: Language): string {
  return nameDay({ entry: { kind }, number: kind === 'reminder' ? number : undefined }, language);
}

/** Without a full stop. Times are shown in Swedish time. */
export function describeStanding(occasion: Occasion, standing: OccasionStanding, language: Language): string {
  const { states } = deskMailTexts[language].mailings;
  switch (standing.kind) {
    case 'run':
      return states.run(describeTime(standing.at, language));
    case 'held':
      return states.held(standing.reason);
    case 'coming':
      return states.coming(describeTime(occasion.dueAt, language));
    default:
      return states[standing.kind];
  }
}
