// Letting the office see drafts for a while, ending it, and who has looked.

import { Button } from '../../../ui/Button.tsx';
import { ChoiceGroup } from '../../../ui/ChoiceGroup.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import type { BoardBasis } from '../team/buildTiles.ts';
import { describeInstant } from '../team/days.ts';
import { namePart } from '../team/delegations.ts';
import { type FlashName, FlashNote } from './PhaseNote.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** Days that can be chosen. */
export const supportDays = ['1', '3', '7'] as const;

/** Until when the office may look stands in `view`. */
export interface SupportPageProps extends BoardBasis {
  readonly flash: FlashName | undefined;
}

/** For coordinators; the consent ends by itself, and every look stands here. */
export function SupportPage(props: SupportPageProps) {
  const { words, opened, view, now } = props;
  const texts = words.board.support;
  const until = view.state.supportUntil;
  const isOn = until !== undefined && until > now;
  return (
    <SurveyPage
      words={words}
      title={texts.title}
      opened={opened}
      breadcrumb={[{ label: words.pages.part.toBoard, href: opened.path }, { label: texts.title }]}
    >
      <h1>{texts.title}</h1>
      <FlashNote words={words} flash={props.flash} />
      <p class="lead">{texts.lead}</p>
      <p>
        <strong>{isOn ? texts.on(describeInstant(words, until)) : texts.off}</strong>
      </p>
      <form method="post" action={`${opened.path}/stod`}>
        {isOn ? (
          <p class="button-row">
            <Button name="steg" value="avsluta">
              {texts.end}
            </Button>
          </p>
        ) : (
          <>
            <ChoiceGroup
              language={words.language}
              name="dygn"
              kind="radio"
              legend={texts.until}
              choices={supportDays.map((days) => ({ value: days, label: texts.choices[days] }))}
              values={[supportDays[0]]}
            />
            <p class="button-row">
              <Button name="steg" value="tillat">
                {texts.allow}
              </Button>
            </p>
          </>
        )}
      </form>
      <Viewed {...props} />
    </SurveyPage>
  );
}

function Viewed({ words, opened, view }: SupportPageProps) {
  const texts = words.board.support;
  const visits = view.entries
    .flatMap(({ fact, at }) => (fact.kind === 'supportViewed' ? [{ at, part: fact.part, drafts: fact.drafts }] : []))
    .toReversed();
  return (
    <section>
      {visits.length === 0 ? (
        <p>{texts.nobody}</p>
      ) : (
        <DataTable id="besok" caption={texts.viewedTitle} hasStickyColumn={false}>
          <thead>
            <tr>
              <th scope="col">{texts.when}</th>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.who}</th>
            </tr>
          </thead>
          <tbody>
            {visits.map(({ at, part, drafts }) => {
              const name = part === '' ? texts.wholeUnit : namePart(words, opened.round, part);
              return (
                <tr key={`${at}${part}`}>
                  <th scope="row">{describeInstant(words, at)}</th>
                  <td>{drafts ? texts.drafts(name) : texts.noDrafts(name)}</td>
                  <td>{texts.someone}</td>
                </tr>
              );
            })}
          </tbody>
        </DataTable>
      )}
    </section>
  );
}
