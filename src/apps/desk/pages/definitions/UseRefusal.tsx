import type { DefinitionProblem } from '../../../../kernel/problem.ts';
import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { deskDefinitionTexts } from '../../catalogues.ts';
import type { UseOutcome } from '../../definitionWork.ts';

/** Why definitions were not taken into use, every reason of it; nothing when they were. */
export function UseRefusal({ language, outcome }: { readonly language: Language; readonly outcome: UseOutcome }) {
  const texts = deskDefinitionTexts[language].proposal;
  if (outcome.kind === 'inUse') return null;
  if (outcome.kind === 'faults') return <Faults language={language} problems={outcome.problems} />;
  return (
    <Notice language={language} kind="error" title={texts.use.lossesTitle} isLive>
      <p>{texts.use.losses}</p>
      <ul>
        {outcome.losses.map(({ round, kind, code }) => (
          <li key={`${round}|${kind}|${code}`}>{texts.use.loss[kind](round, code)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Faults of definition files, each with its place. */
export function Faults(props: { readonly language: Language; readonly problems: readonly DefinitionProblem[] }) {
  const texts = deskDefinitionTexts[props.language].proposal;
  return (
    <Notice language={props.language} kind="error" title={texts.faultsTitle} isLive>
      <p>{texts.faultsLead}</p>
      <ul>
        {props.problems.map(({ file, line, column, code, message }) => (
          <li key={`${file}:${line}:${column}:${code}`}>
            <code class="breakable">
              {file}:{line}
            </code>{' '}
            {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
