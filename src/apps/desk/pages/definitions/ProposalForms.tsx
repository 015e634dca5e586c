// The forms of a proposal: its days, and what the law asks for before anything is sent.

import { isRemovable, listAddableKinds } from '../../../../stages/definition/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx';
import { formatPeriod } from '../../../../ui/format.ts';
import { readText } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { deskDefinitionTexts } from '../../catalogues.ts';
import { isAllowed } from '../../deskRequest.ts';
import { nameEntry } from '../../proposalFields.ts';
import { getDayWords, type ProposalSection } from './proposalSection.tsx';

/** What lasts for days; the rest happens on one. */
const spans: ReadonlySet<string> = new Set(['review', 'reopen']);

/** Days of the calendar; those that a source gives are told and not asked for. */
export function CalendarForm({ language, user, shown, path, wrong }: ProposalSection) {
  const texts = deskDefinitionTexts[language].proposal.calendar;
  const words = getDayWords(language);
  const mayEdit = isAllowed(user, 'proposeDefinitions');
  const counts = new Map<string, number>();
  const named = shown.calendar.map((entry) => {
    const number = (counts.get(entry.kind) ?? 0) + 1;
    counts.set(entry.kind, number);
    return { ...entry, number };
  });
  const nameDay = ({ kind, number }: Pick<(typeof named)[number], 'kind' | 'number'>): string => {
    const isSeveral = (counts.get(kind) ?? 0) > 1;
    return `${words[kind].charAt(0).toUpperCase()}${words[kind].slice(1)}${isSeveral ? ` ${number}` : ''}`;
  };
  return (
    <section aria-labelledby="kalender">
      <h2 id="kalender">{texts.title}</h2>
      {wrong === 'calendar' && (
        <Notice language={language} kind="error" isLive>
          <p>{texts.wrong}</p>
        </Notice>
      )}
      <form method="post" action={`${path}/kalender`}>
        {named.some(({ isOpen }) => isOpen) && <p>{texts.lead}</p>}
        {named.map(({ kind, number, from, to, isOpen, warnings }, index) => {
          const name = nameDay({ kind, number });
          const place = `${kind}-${number}`;
          const isSpan = spans.has(kind) || from !== to;
          if (!isOpen || !mayEdit) {
            const source = isOpen ? '' : ` (${texts.sourced})`;
            return (
              <p key={place}>
                {name}: {formatPeriod(from, to, language)}
                {source}
              </p>
            );
          }
          const hint = warnings.map((warning) => readText(warning, language)).join(' ');
          return (
            <div key={place}>
              <TextField
                language={language}
                name={`fran-${index}`}
                label={isSpan ? texts.from(name) : name}
                value={from}
                hint={hint === '' ? undefined : hint}
                maxLength={10}
              />
              {isSpan && (
                <TextField
                  language={language}
                  name={`till-${index}`}
                  label={texts.to(name)}
                  value={to}
                  maxLength={10}
                />
              )}
            </div>
          );
        })}
        {mayEdit && <ArrangeFields language={language} shown={shown} names={named.map(nameDay)} />}
        {mayEdit && (
          <p class="button-row">
            <Button kind="secondary">{texts.button}</Button>
          </p>
        )}
      </form>
    </section>
  );
}

/** Entries to take out of the calendar, and one to put in. */
function ArrangeFields(props: Pick<ProposalSection, 'language' | 'shown'> & { readonly names: readonly string[] }) {
  const { language, shown, names } = props;
  const texts = deskDefinitionTexts[language].proposal.calendar;
  const words = getDayWords(language);
  const removable = shown.calendar.flatMap((entry, index) =>
    isRemovable(entry)
      ? [
          {
            value: nameEntry(index, entry),
            label: `${names[index]}: ${formatPeriod(entry.from, entry.to, language)}`,
          },
        ]
      : [],
  );
  const kinds = listAddableKinds(shown.calendar);
  return (
    <>
      {removable.length > 0 && (
        <ChoiceGroup
          language={language}
          name="bort"
          kind="checkbox"
          legend={texts.remove}
          choices={removable}
          values={[]}
        />
      )}
      {kinds.length > 0 && (
        <fieldset>
          <legend>{texts.add}</legend>
          <SelectField
            name="ny-slag"
            label={texts.addKind}
            value=""
            options={[
              { value: '', label: texts.addNone },
              ...kinds.map((kind) => ({ value: kind, label: words[kind] })),
            ]}
          />
          <TextField language={language} name="ny-fran" label={texts.addFrom} value="" maxLength={10} />
          <TextField language={language} name="ny-till" label={texts.addTo} value="" maxLength={10} />
        </fieldset>
      )}
    </>
  );
}

/** Basis, purpose, voluntary and consultation (R-COLLECTION-14, users.md part 4). */
export function LegalForm({ language, user, shown, path, wrong }: ProposalSection) {
  const texts = deskDefinitionTexts[language].proposal.legal;
  const { legal } = shown;
  const mayEdit = isAllowed(user, 'proposeDefinitions');
  const isOwn = mayEdit && !legal.isSourced;
  return (
    <section aria-labelledby="rattslig-grund">
      <h2 id="rattslig-grund">{texts.title}</h2>
      <p>{texts.lead}</p>
      <form method="post" action={`${path}/rattslig-grund`}>
        {isOwn ? (
          <>
            <TextField
              language={language}
              name="grund"
              kind="multiline"
              label={texts.basis}
              value={legal.basis}
              error={wrong === 'legal' && legal.basis === '' ? texts.missing : undefined}
              maxLength={4000}
            />
            <TextField
              language={language}
              name="andamal"
              kind="multiline"
              label={texts.purpose}
              value={legal.purpose}
              error={wrong === 'legal' ? texts.missing : undefined}
              maxLength={4000}
            />
            <ChoiceGroup
              language={language}
              name="frivilligt"
              kind="radio"
              legend={texts.voluntary}
              choices={[
                { value: 'ja', label: texts.yes },
                { value: 'nej', label: texts.no },
              ]}
              values={legal.voluntary === undefined ? [] : [legal.voluntary ? 'ja' : 'nej']}
              isInline
            />
          </>
        ) : (
          <dl class="facts">
            <div>
              <dt>{texts.basis}</dt>
              <dd>{legal.basis}</dd>
            </div>
            <div>
              <dt>{texts.purpose}</dt>
              <dd>{legal.purpose}</dd>
            </div>
          </dl>
        )}
        {mayEdit && (
          <>
            <TextField
              language={language}
              name="samradsdag"
              label={texts.consultationDate}
              hint={texts.consultationHint}
              value={legal.consultationDate}
              error={wrong === 'legalDate' ? texts.wrongDate : undefined}
              maxLength={10}
            />
            <TextField
              language={language}
              name="diarienummer"
              label={texts.registrationNumber}
              value={legal.registrationNumber}
              maxLength={100}
            />
            <p class="button-row">
              <Button kind="secondary">{texts.button}</Button>
            </p>
          </>
        )}
      </form>
    </section>
  );
}
