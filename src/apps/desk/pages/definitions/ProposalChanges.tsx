// What has been edited in a proposal, and what differs from the round that it is made from.

import type {
  ChangedQuestionLine,
  ComparedColumnLine,
  ProposedRoundView,
} from '../../../../stages/definition/index.ts';
import { roundCommandTexts as englishDiff } from '../../../../texts/en/roundCommands.ts';
import { roundCommandTexts as swedishDiff } from '../../../../texts/sv/roundCommands.ts';
import { type Language, readText } from '../../../../ui/language.ts';
import { deskDefinitionTexts } from '../../catalogues.ts';
import { getDayWords, Lines, type ProposalSection } from './proposalSection.tsx';

/** The change report: the edits and nothing else. */
export function ProposalEdits({ language, shown }: ProposalSection) {
  const texts = deskDefinitionTexts[language].proposal.edited;
  const { edited } = shown;
  const value = (text: string): string => (text === '' ? texts.empty : text);
  const lines = [
    ...edited.calendar.map(({ kind, before, after }) => {
      const word = getDayWords(language)[kind];
      if (before === '') return texts.dayAdded(word, after);
      return after === '' ? texts.dayRemoved(word, before) : texts.change(word, before, after);
    }),
    ...edited.legal.map(({ field, before, after }) =>
      texts.change(nameLegalField(field, language), value(before), value(after)),
    ),
    ...edited.questions.map((question) => describeChanged(question, language)),
  ];
  return (
    <section aria-labelledby="andrat">
      <h2 id="andrat">{texts.title}</h2>
      {edited.files.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p>{texts.lead}</p>
          <ul class="measure">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Lines
            language={language}
            head={edited.columns.length === 0 ? '' : texts.columns}
            lines={edited.columns.map((column) => describeColumn(column, language))}
          />
          <p class="field-hint breakable">{texts.files(edited.files.join(', '))}</p>
        </>
      )}
    </section>
  );
}

/** Everything that differs between the two rounds. */
export function ProposalDifferences({ language, shown, proposal }: ProposalSection) {
  const texts = deskDefinitionTexts[language].proposal.since;
  const { sinceFrom } = shown;
  const name = ({ code, text }: ProposedRoundView['sinceFrom']['added'][number]): string =>
    `${code} ${readText(text, language)}`;
  const groups = [
    { head: texts.added, lines: sinceFrom.added.map(name) },
    { head: texts.removed, lines: sinceFrom.removed.map(name) },
    { head: texts.changed, lines: sinceFrom.changed.map((question) => describeChanged(question, language)) },
    { head: texts.columns, lines: sinceFrom.columns.map((column) => describeColumn(column, language)) },
  ];
  return (
    <section aria-labelledby="skillnader">
      <h2 id="skillnader">{texts.title(proposal.from)}</h2>
      <p>{texts.kept(sinceFrom.kept, sinceFrom.columns.length)}</p>
      {groups.map(({ head, lines }) => (
        <Lines
          key={head(lines.length)}
          head={lines.length === 0 ? '' : head(lines.length)}
          lines={lines}
          isFolded
          language={language}
        />
      ))}
    </section>
  );
}

function nameLegalField(field: string, language: Language): string {
  const { legal } = deskDefinitionTexts[language].proposal;
  const names: Readonly<Record<string, string>> = { ...legal };
  return names[field] ?? field;
}

function describeChanged({ code, text, changes, reasons }: ChangedQuestionLine, language: Language): string {
  const words = (language === 'en' ? englishDiff : swedishDiff).diff.questionChanges;
  const kinds = changes.map((kind) => (kind === 'moved' ? '' : words[kind])).filter((word) => word !== '');
  const told = reasons.map((reason) => readText(reason, language)).join(' ');
  return `${code} ${readText(text, language)} (${kinds.join(', ')}). ${told}`.trimEnd();
}

function describeColumn({ code, name, status, reason }: ComparedColumnLine, language: Language): string {
  return `${code} ${readText(name, language)}: ${nameStatus(status, language)}. ${readText(reason, language)}`;
}

function nameStatus(status: ComparedColumnLine['status'], language: Language): string {
  const { statuses } = deskDefinitionTexts[language].question;
  const names: Readonly<Record<string, string>> = statuses;
  return names[status] ?? status;
}
