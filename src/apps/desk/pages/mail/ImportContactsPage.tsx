// Reading in a list of addresses: a file or pasted rows, and every fault with its row.

import type { DeskUser } from '../../../../stages/collection/index.ts';
import type { Round } from '../../../../stages/definition/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import type { Language } from '../../../../ui/language.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { deskContactTexts } from '../../catalogues.ts';
import { DeskPage } from '../DeskPage.tsx';

/**
 * `line` undefined: the fault is of the whole list. `replace`: addresses of listed units that are not in the list go.
 */
export interface ImportContactsPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  readonly round: Round;
  readonly isSynthetic: boolean;
  /** What was pasted: it stands there again when the list has faults. */
  readonly pasted: string;
  readonly mode: 'add' | 'replace';
  readonly faults: readonly { readonly line: number | undefined; readonly message: string }[];
}

/** With a fault in any row nothing is read in, and what was pasted stays in the field. */
export function ImportContactsPage(props: ImportContactsPageProps) {
  const { language, basePath, round, pasted, mode } = props;
  const texts = deskContactTexts[language];
  const { importing } = texts;
  const path = `${basePath}/${round.year}/adresser`;
  return (
    <DeskPage {...props} title={importing.title} round={round.year} path={path}>
      <p>
        <a href={path}>{texts.edit.back}</a>
      </p>
      <h1>{importing.title}</h1>
      <Faults {...props} />
      <p class="lead">{importing.lead}</p>
      <section aria-label={importing.exampleLabel} class="mail-text">
        <pre>{importing.example}</pre>
      </section>
      <form method="post" encType="multipart/form-data" action={`${path}/las-in`} class="desk-section">
        <div class="field">
          <label class="field-label" for="f-fil">
            {importing.file}
          </label>
          <input class="input" type="file" id="f-fil" name="fil" accept=".csv,.txt,text/csv,text/plain" />
        </div>
        <TextField
          language={language}
          kind="multiline"
          name="lista"
          label={importing.paste}
          hint={importing.pasteHint}
          value={pasted}
        />
        <SelectField
          name="finns"
          label={importing.mode}
          value={mode}
          options={(['add', 'replace'] as const).map((value) => ({ value, label: importing.modes[value] }))}
        />
        <p class="button-row">
          <Button>{importing.button}</Button>
        </p>
      </form>
    </DeskPage>
  );
}

function Faults({ language, faults }: ImportContactsPageProps) {
  const { importing } = deskContactTexts[language];
  if (faults.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} id="fel">
      <h2>{importing.faultsTitle(faults.length)}</h2>
      <p>{importing.faultsLead}</p>
      <ul>
        {faults.map(({ line, message }) => (
          <li key={`${line}${message}`}>{line === undefined ? message : importing.line(line, message)}</li>
        ))}
      </ul>
    </div>
  );
}
