import { longestPersonName } from '../../../stages/collection/index.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import { parseEmail } from './emailAddress.ts';

/** As posted, so that a refused form keeps what was written. */
export interface CoordinatorForm {
  readonly email: string;
  readonly name: string;
  /** What is wrong with the address, in words. */
  readonly error: string | undefined;
}

/** Before anything is posted. */
export const emptyCoordinatorForm: CoordinatorForm = { email: '', name: '', error: undefined };

/** Reads the form where a coordinator is named. */
export function readCoordinatorForm(fields: FormData, words: QuestionnaireWords): CoordinatorForm {
  const email = readField(fields, 'epost').trim();
  const name = readField(fields, 'namn').trim().slice(0, longestPersonName);
  return { email, name, error: parseEmail(email) === undefined ? words.team.errors.email : undefined };
}

/** A posted text; '' where the field is missing or a file. */
export function readField(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
