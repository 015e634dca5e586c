import type { DefinitionSet, Question, Round } from '../model.ts';

/** Something that answers may be stored under, and that another set no longer has. `code` is '' for a whole round. */
export interface Loss {
  readonly round: number;
  readonly kind: 'round' | 'part' | 'question' | 'item' | 'option';
  readonly code: string;
}

/**
 * What a set loses of the rounds of another, where answers may have been given: whole questionnaires, parts, questions, items and
 * options by their codes in the same round. Nothing is lost by what is added.
 */
export function listLosses(
  current: Pick<DefinitionSet, 'rounds'>,
  next: Pick<DefinitionSet, 'rounds'>,
): readonly Loss[] {
  return [...current.rounds.values()]
    .filter((round) => round.isQuestionnaireKnown)
    .flatMap((round): readonly Loss[] => {
      const other = next.rounds.get(round.year);
      if (!other?.isQuestionnaireKnown) return [{ round: round.year, kind: 'round', code: '' }];
      return listRoundLosses(round, other);
    });
}

function listRoundLosses(round: Round, other: Round): readonly Loss[] {
  const loss = (kind: Loss['kind'], code: string): Loss => ({ round: round.year, kind, code });
  return round.parts.flatMap((part): readonly Loss[] => {
    const otherPart = other.parts.find(({ code }) => code === part.code);
    if (otherPart === undefined) return [loss('part', part.code)];
    const questions = new Map(otherPart.questions.map((question) => [question.code, question]));
    return part.questions.flatMap((question): readonly Loss[] => {
      const now = questions.get(question.code);
      if (now === undefined || now.id !== question.id) return [loss('question', question.code)];
      return [
        ...listMissing(listItems(question), listItems(now)).map((id) => loss('item', `${question.code}[${id}]`)),
        ...listMissing(listOptions(question), listOptions(now)).map((code) =>
          loss('option', `${question.code} ${code}`),
        ),
      ];
    });
  });
}

function listItems({ items }: Question): readonly string[] {
  return items.map(({ id }) => id);
}

function listOptions({ options }: Question): readonly string[] {
  return options.map(({ code }) => code);
}

function listMissing(before: readonly string[], after: readonly string[]): readonly string[] {
  return before.filter((name) => !after.includes(name));
}
