// Changing one question of a proposal: its words or its period, and what that does to comparability.

import type { DeskUser } from '../../../../stages/collection/index.ts';
import {
  declaredComparabilities,
  type ProposedQuestion,
  type ProposedRoundView,
} from '../../../../stages/definition/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { buildChoiceId, buildFieldId, ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx';
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx';
import { type Language, readText } from '../../../../ui/language.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { deskDefinitionTexts } from '../../catalogues.ts';
import type { Proposal } from '../../definitionWork.ts';
import { DeskPage } from '../DeskPage.tsx';
import { nameProposal } from './nameProposal.ts';

/** Fields of the form, as they were written. */
export interface QuestionFields {
  readonly text: string;
  /** `before>after`, or '' for no change. */
  readonly period: string;
  readonly comparability: string;
  readonly reason: string;
}

/** `nothing`: neither words nor period are changed. */
export type QuestionFault = 'missingText' | 'nothing' | 'missingStatus' | 'missingReason';

/** `fields`: as posted, or the question as it stands; `shown`: the proposed round that it is in. */
export interface QuestionEditPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: number;
  readonly proposal: Proposal;
  readonly shown: ProposedRoundView;
  readonly question: ProposedQuestion;
  readonly fields: QuestionFields;
  readonly faults: readonly QuestionFault[];
}

/** Where each fault is to be mended. */
const fieldOfFault: Readonly<Record<QuestionFault, string>> = {
  missingText: buildFieldId('text'),
  nothing: buildFieldId('text'),
  missingStatus: buildChoiceId('jamforbarhet'),
  missingReason: buildFieldId('skal'),
};

/** Whoever changes a question must say what that does to comparability, and why: it is printed beside later figures. */
export function QuestionEditPage(props: QuestionEditPageProps) {
  const { language, basePath, round, proposal, shown, question, fields, faults } = props;
  const texts = deskDefinitionTexts[language].question;
  const path = `${basePath}/${round}/definitioner/${proposal.id}`;
  const told = (...codes: readonly QuestionFault[]): string | undefined => {
    const found = codes.find((code) => faults.includes(code));
    return found && texts[found];
  };
  const columns = question.columns.join(', ');
  return (
    <DeskPage {...props} title={texts.title(question.code)} path={`${basePath}/${round}/definitioner`}>
      <p>
        <a href={path}>{nameProposal(proposal, language)}</a>
      </p>
      <h1>{texts.title(question.code)}</h1>
      <ErrorSummary
        language={language}
        errors={faults.map((fault) => ({ fieldId: fieldOfFault[fault], message: texts[fault] }))}
      />
      <h2>{texts.now}</h2>
      <p class="measure">{readText(question.text, language)}</p>
      <form method="post" action={`${path}/fraga/${encodeURIComponent(question.code)}`}>
        <TextField
          language={language}
          name="text"
          kind="multiline"
          label={texts.text}
          hint={describePlaces(question, shown, texts.textHint)}
          value={fields.text}
          error={told('missingText', 'nothing')}
          maxLength={4000}
        />
        {question.periods.length > 0 && (
          <SelectField
            name="period"
            label={texts.period}
            value={fields.period}
            options={[{ value: '', label: texts.keepPeriod }, ...listPeriodChanges(question, shown)]}
          />
        )}
        <ChoiceGroup
          language={language}
          name="jamforbarhet"
          kind="radio"
          legend={texts.comparability(proposal.from)}
          hint={columns === '' ? texts.noColumns : texts.comparabilityHint(columns)}
          choices={declaredComparabilities.map((value) => ({ value, label: texts.statuses[value] }))}
          values={[fields.comparability]}
          error={told('missingStatus')}
        />
        <TextField
          language={language}
          name="skal"
          kind="multiline"
          label={texts.reason}
          hint={texts.reasonHint}
          value={fields.reason}
          error={told('missingReason')}
          maxLength={1000}
        />
        <p class="button-row">
          <Button>{texts.button}</Button>
        </p>
      </form>
    </DeskPage>
  );
}

/** Each of the question's periods put in place of by each of the others. */
function listPeriodChanges(question: ProposedQuestion, { periods }: ProposedRoundView) {
  const nameOf = (id: string): string => periods.find((period) => period.id === id)?.text ?? id;
  return question.periods.flatMap((before) =>
    periods
      .filter(({ id }) => !question.periods.includes(id))
      .map(({ id, text }) => ({ value: `${before}>${id}`, label: `${nameOf(before)} → ${text}` })),
  );
}

function describePlaces(
  { writtenText }: ProposedQuestion,
  { periods }: ProposedRoundView,
  describe: (places: string) => string,
): string | undefined {
  const places = [...writtenText.matchAll(/\{([^}]+)\}/gu)].map(([place, name = '']) => {
    const period = periods.find(({ id }) => id === name);
    return period === undefined ? place : `${place} = ${period.text}`;
  });
  return places.length === 0 ? undefined : describe(places.join(', '));
}
