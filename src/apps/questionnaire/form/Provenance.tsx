// "Vem svarade?" in one quiet line under a question: who, when and how. The page script fills it as others answer.

import type { Question } from '../../../stages/definition/index.ts';
import type { FormView } from './formView.ts';

/** Hidden, not left out, where nobody has answered: the page script fills it. */
export function Provenance({ view, question }: { readonly view: FormView; readonly question: Question }) {
  const lines = view.provenance.get(question.code) ?? [];
  const texts = view.words.form.provenance;
  return (
    <details class="provenance disclosure" hidden={lines.length === 0} data-provenance={question.code}>
      <summary>
        <span>{texts.summary}</span>
        <span class="visually-hidden"> {texts.ofQuestion(question.code)}</span>
      </summary>
      <ul class="disclosure-body">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
