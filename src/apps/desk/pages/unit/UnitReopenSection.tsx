// Letting a unit change what it has handed in.

import { Button } from '../../../../ui/Button.tsx';
import { readText } from '../../../../ui/language.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { deskTexts } from '../../catalogues.ts';
import type { UnitSectionProps } from './UnitSection.tsx';

export function UnitReopenSection(props: UnitSectionProps & { readonly error: string | undefined }) {
  const { language, basePath, view, error } = props;
  const texts = deskTexts[language].reopen;
  const handedIn = view.parts.filter((part) =>
    view.progress.some(({ key, state }) => key.part === part.code && state === 'submitted'),
  );
  return (
    <section class="desk-section" id="oppna">
      <h2>{texts.title}</h2>
      {handedIn.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <form method="post" action={`${basePath}/${view.round.year}/enhet/${view.unit.code}/oppna`}>
          <p class="measure">{texts.lead}</p>
          <SelectField
            name="del"
            label={texts.part}
            value={handedIn[0]?.code ?? ''}
            options={handedIn.map((part) => ({ value: part.code, label: readText(part.name, language) }))}
          />
          <TextField
            language={language}
            name="skal"
            label={texts.reason}
            kind="multiline"
            error={error}
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
