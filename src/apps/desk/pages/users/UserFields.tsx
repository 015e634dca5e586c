// The fields of a user, for a new one and for a change.

import { deskRoles, longestPersonName, type UserFault, type UserForm } from '../../../../stages/collection/index.ts';
import { buildChoiceId, ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx';
import type { Language } from '../../../../ui/language.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { deskTexts, deskUsersTexts } from '../../catalogues.ts';

/** `emailTaken` is found when saving, the others before. */
export type ShownUserFault = UserFault | 'emailTaken';

const fieldNames = { name: 'namn', email: 'epost', roles: 'roller', lastDay: 'slutdag' } as const;

export { fieldNames as userFields };

const fieldOfFault: Readonly<Record<ShownUserFault, keyof typeof fieldNames>> = {
  nameMissing: 'name',
  emailWrong: 'email',
  emailTaken: 'email',
  noRole: 'roles',
  lastAdministrator: 'roles',
  dayMissing: 'lastDay',
  dayPast: 'lastDay',
  dayTooFar: 'lastDay',
};

/** `form`: as posted, or the user as stored. */
export interface UserFieldsProps {
  readonly language: Language;
  readonly form: UserForm;
  readonly faults: readonly ShownUserFault[];
}

/** A fault stands beside its field. Names of fields are the same for a new user and a change. */
export function UserFields({ language, form, faults }: UserFieldsProps) {
  const texts = deskUsersTexts[language];
  const findError = (field: keyof typeof fieldNames) => {
    const fault = faults.find((candidate) => fieldOfFault[candidate] === field);
    return fault && texts.faults[fault];
  };
  const common = { language, autocomplete: 'off' };
  return (
    <>
      <TextField
        {...common}
        name={fieldNames.name}
        label={texts.fields.name}
        value={form.name}
        error={findError('name')}
        maxLength={longestPersonName}
      />
      <TextField
        {...common}
        name={fieldNames.email}
        kind="email"
        label={texts.fields.email}
        hint={texts.fields.emailHint}
        value={form.email}
        error={findError('email')}
        maxLength={200}
      />
      <ChoiceGroup
        language={language}
        name={fieldNames.roles}
        kind="checkbox"
        legend={texts.fields.roles}
        choices={deskRoles.map((role) => ({
          value: role,
          label: capitalize(deskTexts[language].roles[role]),
          hint: texts.roleHints[role],
        }))}
        values={form.roles}
        error={findError('roles')}
      />
      <TextField
        {...common}
        name={fieldNames.lastDay}
        kind="date"
        label={texts.fields.lastDay}
        hint={texts.fields.lastDayHint}
        value={form.lastDay}
        error={findError('lastDay')}
      />
    </>
  );
}

/** The faults for the summary on top of the page. */
export function listUserErrors(faults: readonly ShownUserFault[], language: Language) {
  return faults.map((fault) => {
    const field = fieldOfFault[fault];
    const name = fieldNames[field];
    return {
      fieldId: field === 'roles' ? buildChoiceId(name) : `f-${name}`,
      message: deskUsersTexts[language].faults[fault],
    };
  });
}

function capitalize(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
