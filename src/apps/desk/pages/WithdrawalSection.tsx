// Columns of an area that are not published this year: which, why, and withdrawing one (J10).

import type { DeskUser } from '../../../stages/collection/index.ts';
import type { Area, Round, Withdrawals } from '../../../stages/definition/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { type Language, readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { deskDefinitionTexts } from '../catalogues.ts';
import { isAllowed } from '../deskRequest.ts';

/** `withdrawals`: reasons by column, from the round's log; those of the definitions stand in the columns. */
export interface WithdrawalSectionProps {
  readonly language: Language;
  readonly user: DeskUser;
  readonly round: Round;
  readonly area: Area;
  readonly withdrawals: Withdrawals;
  /** Address of the calculation. */
  readonly path: string;
  /** `missing`: the form was sent without a column or a reason. */
  readonly told: 'done' | 'missing' | undefined;
}

/** Columns that the definitions withdraw already are not offered. Withdrawing takes a publisher and a reason. */
export function WithdrawalSection({ language, user, round, area, withdrawals, path, told }: WithdrawalSectionProps) {
  const texts = deskDefinitionTexts[language].withdrawal;
  const columns = round.columns.filter(({ description }) => description.area === area.code);
  const withdrawn = columns.filter(({ code }) => withdrawals.has(code));
  const open = columns.filter((column) => column.withdrawn === undefined && !withdrawals.has(column.code));
  const mayWithdraw = isAllowed(user, 'withdrawIndicator');
  return (
    <section aria-labelledby="tillbakadraget">
      <h2 id="tillbakadraget">{texts.title}</h2>
      {told === 'done' && (
        <Notice language={language} kind="success" isLive>
          <p>{texts.done}</p>
        </Notice>
      )}
      <p>{texts.lead}</p>
      {withdrawn.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <ul>
          {withdrawn.map(({ code, shortName }) => (
            <li key={code}>
              {texts.withdrawn(code, readText(shortName, language), withdrawals.get(code) ?? '')}
              {mayWithdraw && (
                <form method="post" action={`${path}/angra`}>
                  <input type="hidden" name="kolumn" value={code} />
                  <Button kind="link">{texts.end(code)}</Button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWithdraw && open.length > 0 && (
        <form method="post" action={`${path}/dra-tillbaka`}>
          <SelectField
            name="kolumn"
            label={texts.column}
            value=""
            options={[
              { value: '', label: texts.choose },
              ...open.map(({ code, shortName }) => ({
                value: code,
                label: `${code} ${readText(shortName, language)}`,
              })),
            ]}
          />
          <TextField
            language={language}
            name="skal"
            kind="multiline"
            label={texts.reason}
            hint={texts.reasonHint}
            error={told === 'missing' ? texts.missing : undefined}
            maxLength={1000}
          />
          <p class="button-row">
            <Button kind="secondary">{texts.button}</Button>
          </p>
        </form>
      )}
    </section>
  );
}
