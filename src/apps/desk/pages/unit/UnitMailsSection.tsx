// The mails of a unit, and who has opened its links.

import { deskUnitTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { describeLink } from '../../unitHistory.ts';
import { SectionTable, type UnitSectionProps } from './UnitSection.tsx';

/** A mail that is not sent stands with the time at which it was made. */
export function UnitMailsSection({ language, basePath, view }: UnitSectionProps) {
  const unitTexts = deskUnitTexts[language];
  const texts = unitTexts.mails;
  const outbox = `${basePath}/${view.round.year}/utkorg`;
  return (
    <SectionTable
      id="brev"
      title={texts.title}
      heads={[texts.when, texts.what, texts.to, texts.why, texts.state]}
      empty={texts.none}
      rows={view.mails.map((mail) => (
        <tr key={mail.id}>
          <td class="when">{describeTime(mail.sentAt ?? mail.createdAt, language)}</td>
          <th scope="row">
            <a href={`${outbox}/${mail.id}`}>{mail.subject}</a>
          </th>
          <td class="address">{view.persons.get(mail.to)?.email ?? unitTexts.contacts.erased}</td>
          <td>{mail.reason}</td>
          <td class={mail.state === 'bounced' || mail.state === 'refused' ? 'mark-bounced' : undefined}>
            {texts.states[mail.state]}
          </td>
        </tr>
      ))}
    />
  );
}

/** Network addresses are erased after some days by the rules of retention; the rows stay longer. */
export function UnitAccessSection({ language, view }: UnitSectionProps) {
  const unitTexts = deskUnitTexts[language];
  const texts = unitTexts.access;
  return (
    <SectionTable
      id="oppningar"
      title={texts.title}
      description={texts.description}
      heads={[texts.when, texts.link, texts.what, texts.from]}
      empty={texts.none}
      rows={view.accesses.map((access) => {
        const link = view.links.find(({ id }) => id === access.link);
        return (
          <tr key={`${access.at}|${access.link}|${access.action}|${access.part}`}>
            <td class="when">{describeTime(access.at, language)}</td>
            <td>{link === undefined ? unitTexts.unknownPerson : describeLink(view, link, language)}</td>
            <td>{texts.actions[access.action]}</td>
            <td>{access.by === 'machine' ? texts.machine : (access.address ?? texts.erased)}</td>
          </tr>
        );
      })}
    />
  );
}
