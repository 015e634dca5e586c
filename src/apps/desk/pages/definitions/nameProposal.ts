import type { Language } from '../../../../ui/language.ts';
import { deskDefinitionTexts } from '../../catalogues.ts';
import type { Proposal } from '../../definitionWork.ts';

/** `Omgång 2025 utifrån 2024`. */
export function nameProposal(
  { kind, year, from }: Pick<Proposal, 'kind' | 'year' | 'from'>,
  language: Language,
): string {
  const { newRound, completion } = deskDefinitionTexts[language].proposals;
  return kind === 'newRound' ? newRound(year, from) : completion(year);
}
