import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { readText } from '../../../../ui/language.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { deskDefinitionTexts } from '../../catalogues.ts';
import { isAllowed } from '../../deskRequest.ts';
import type { ProposalSection } from './proposalSection.tsx';

/** Questions of a part, each with a way to change it. */
export function ProposalQuestions({ language, user, shown, part, path }: ProposalSection) {
  const texts = deskDefinitionTexts[language].proposal.questions;
  const chosen = shown.parts.find(({ code }) => code === part) ?? shown.parts[0];
  const own = shown.questions.filter((question) => question.part === chosen?.code);
  const mayEdit = isAllowed(user, 'proposeDefinitions');
  return (
    <section aria-labelledby="fragor">
      <h2 id="fragor">{texts.title}</h2>
      <form method="get" action={`${path}#fragor`} class="filters">
        <SelectField
          name="del"
          label={texts.part}
          value={chosen?.code ?? ''}
          options={shown.parts.map(({ code, name }) => ({ value: code, label: readText(name, language) }))}
        />
        <Button kind="secondary">{texts.choose}</Button>
      </form>
      <DataTable
        id="fragelista"
        caption={texts.caption(chosen === undefined ? '' : readText(chosen.name, language))}
        hasStickyColumn={false}
      >
        <thead>
          <tr>
            {[texts.code, texts.text, texts.edit].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {own.map(({ code, text }) => (
            <tr key={code}>
              <th scope="row">{code}</th>
              <td>{readText(text, language)}</td>
              <td>
                {mayEdit ? (
                  <a href={`${path}/fraga/${encodeURIComponent(code)}`}>
                    {texts.edit}
                    <span class="visually-hidden"> {code}</span>
                  </a>
                ) : (
                  ''
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
