// The parts of a unit: state, when, who has it, and the way to see it as the unit does.

import { findRoundPhase, isLateAnswer } from '../../../../stages/collection/index.ts';
import type { Part } from '../../../../stages/definition/index.ts';
import { readText } from '../../../../ui/language.ts';
import { deskTexts, deskUnitTexts } from '../../catalogues.ts';
import { describeTime } from '../../describeTime.ts';
import { findActorName } from '../../unitView.ts';
import { SectionTable, type UnitSectionProps } from './UnitSection.tsx';

/** Only parts that the unit is framed for. */
export function UnitPartsSection(props: UnitSectionProps) {
  const { language, view } = props;
  const texts = deskUnitTexts[language].parts;
  return (
    <SectionTable
      id="delar"
      title={texts.title}
      heads={[texts.part, texts.state, texts.who, texts.lastSaved, texts.handedIn, texts.answers]}
      empty={deskTexts[language].states.notFramed}
      rows={view.parts.map((part) => <PartRow key={part.code} {...props} part={part} />)}
    />
  );
}

function PartRow({ language, basePath, view, part }: UnitSectionProps & { readonly part: Part }) {
  const texts = deskUnitTexts[language];
  const name = readText(part.name, language);
  const progress = view.progress.find(({ key }) => key.part === part.code);
  const state = progress?.state ?? 'notStarted';
  const decline = view.state.declines.get(part.code);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class={`state state-${state}`}>
        {deskTexts[language].states[state]}
        {isLate(view, part.code) && <span class="share-base">{texts.parts.late}</span>}
        {decline?.reason !== undefined && <span class="share-base">{decline.reason}</span>}
      </td>
      <td>{describeHolders(view, part.code) || texts.parts.nobody}</td>
      <td class="when">
        {progress?.lastSavedAt === undefined ? texts.none : describeTime(progress.lastSavedAt, language)}
      </td>
      <td class="when">
        {progress?.submittedAt === undefined ? texts.none : describeTime(progress.submittedAt, language)}
      </td>
      <td>
        <a href={`${basePath}/${view.round.year}/enhet/${view.unit.code}/svar/${part.code}`}>
          {texts.parts.see}
          <span class="visually-hidden">: {name}</span>
        </a>
      </td>
    </tr>
  );
}

/** Colleagues who have the part, or questions of it; else the coordinators. */
function describeHolders(view: UnitSectionProps['view'], part: string): string {
  const { delegations, contacts } = view.state;
  const delegates = delegations.filter((delegation) => delegation.part === part && delegation.recalledAt === undefined);
  const holders = delegates.length > 0 ? delegates : contacts.filter(({ role }) => role === 'coordinator');
  return [...new Set(holders.flatMap(({ person }) => findActorName(view, person) ?? []))].join(', ');
}

function isLate({ round, answerEvents }: UnitSectionProps['view'], part: string): boolean {
  const first = answerEvents.find(({ event }) => event.key.part === part && event.kind === 'submitted');
  const { lastDay } = findRoundPhase(round.calendar, undefined, new Date(0).toISOString());
  return isLateAnswer(first?.event.at, lastDay);
}
