// Who the unit's mail goes to, from its log; and what is delegated to whom.

import type { Delegation } from '../../../../stages/collection/index.ts';
import { formatDate } from '../../../../ui/format.ts';
import { deskUnitTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { namePart } from '../../unitHistory.ts';
import { findActorName } from '../../unitView.ts';
import { SectionTable, type UnitSectionProps } from './UnitSection.tsx';

/** An erased person stays as a row without name, since mails were sent there. */
export function UnitContactsSection({ language, basePath, view }: UnitSectionProps) {
  const texts = deskUnitTexts[language].contacts;
  return (
    <>
      <SectionTable
        id="kontakter"
        title={texts.title}
        heads={[texts.role, texts.name, texts.email, texts.since, texts.state]}
        empty={texts.noContacts}
        rows={view.state.contacts.map((contact) => {
          const person = view.persons.get(contact.person);
          return (
            <tr key={contact.id}>
              <th scope="row">{texts.roles[contact.role]}</th>
              <td>{person === undefined ? texts.erased : person.name || person.email}</td>
              <td class="address">{person?.email ?? texts.erased}</td>
              <td class="when">{describeTime(contact.since, language)}</td>
              <td class={contact.bouncedAt === undefined ? undefined : 'mark-bounced'}>
                {contact.bouncedAt === undefined
                  ? texts.inOrder
                  : texts.bounced(describeTime(contact.bouncedAt, language))}
              </td>
            </tr>
          );
        })}
      />
      <p>
        <a href={`${basePath}/${view.round.year}/adresser?sok=${view.unit.code}`}>{texts.change}</a>
      </p>
    </>
  );
}

/** Newest first, with those that are done or taken back. */
export function UnitDelegationsSection({ language, view }: UnitSectionProps) {
  const texts = deskUnitTexts[language].delegations;
  return (
    <SectionTable
      id="delegeringar"
      title={texts.title}
      heads={[texts.part, texts.questions, texts.who, texts.due, texts.state]}
      empty={texts.none}
      rows={view.state.delegations.toReversed().map((delegation) => (
        <tr key={delegation.id}>
          <th scope="row">{namePart(view, delegation.part, language)}</th>
          <td>{delegation.questions.join(', ') || texts.wholePart}</td>
          <td>{findActorName(view, delegation.person) ?? deskUnitTexts[language].unknownPerson}</td>
          <td>{delegation.due === undefined ? texts.noDue : formatDate(delegation.due, language)}</td>
          <td>{describeDelegation(delegation, language)}</td>
        </tr>
      ))}
    />
  );
}

/** The last thing that happened to it. */
function describeDelegation(
  { at, remindedAt, doneAt, recalledAt }: Delegation,
  language: UnitSectionProps['language'],
): string {
  const { states } = deskUnitTexts[language].delegations;
  const when = (time: string) => describeTime(time, language);
  if (recalledAt !== undefined) return states.recalled(when(recalledAt));
  if (doneAt !== undefined) return states.done(when(doneAt));
  return remindedAt === undefined ? states.open(when(at)) : states.reminded(when(remindedAt));
}
