// Who has what, until when, and how it stands; each row leads to reminding and taking back.

import { DataTable } from '../../../ui/DataTable.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { BoardBasis } from '../team/buildTiles.ts';
import { describeInstant } from '../team/days.ts';
import { describeWork } from '../team/delegations.ts';
import { nameActor, type UnitView } from '../team/loadUnitView.ts';

type Delegation = UnitView['state']['delegations'][number];

/** Those in force first, then those taken back; nothing where nobody has been asked. */
export function DelegationTable({ words, opened, view }: BoardBasis) {
  const texts = words.board.delegations;
  const { delegations } = view.state;
  if (delegations.length === 0) return null;
  const inForce = delegations.filter(({ recalledAt }) => recalledAt === undefined);
  const rows = [...inForce, ...delegations.filter(({ recalledAt }) => recalledAt !== undefined)];
  return (
    <section>
      <DataTable id="lamnat" caption={texts.title} description={texts.lead} hasStickyColumn={false}>
        <thead>
          <tr>
            <th scope="col">{texts.who}</th>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.due}</th>
            <th scope="col">{texts.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((delegation) => {
            const who = nameActor(view, delegation.person, words);
            const what = describeWork(words, opened.round, delegation);
            return (
              <tr key={delegation.id}>
                <th scope="row" class="address">
                  {delegation.recalledAt === undefined ? (
                    <a href={`${opened.path}/delegering/${delegation.id}`} aria-label={texts.openFor(who, what)}>
                      {who}
                    </a>
                  ) : (
                    who
                  )}
                </th>
                <td>{what}</td>
                <td class="when">
                  {delegation.due === undefined ? texts.noDue : formatDate(delegation.due, words.language)}
                </td>
                <td class="when">{describeDelegation(words, delegation)}</td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
    </section>
  );
}

/** What has happened last: taken back, done with the colleague's words, reminded, asked. */
export function describeDelegation(words: QuestionnaireWords, delegation: Delegation): string {
  const texts = words.board.delegations;
  const { recalledAt, doneAt, doneMessage, remindedAt, at } = delegation;
  if (recalledAt !== undefined) return texts.recalled(describeInstant(words, recalledAt));
  if (doneAt !== undefined) {
    const done = texts.done(describeInstant(words, doneAt));
    return doneMessage === undefined || doneMessage === '' ? done : `${done}: ”${doneMessage}”`;
  }
  const asked = texts.asked(describeInstant(words, at));
  return remindedAt === undefined ? asked : `${asked}, ${texts.reminded(describeInstant(words, remindedAt))}`;
}
