import type { DataProblem } from '../../../kernel/problem.ts';
import type { Round } from '../../../stages/definition/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import type { Language } from '../../../ui/language.ts';
import { deskTexts } from '../catalogues.ts';

const mostShown = 100;

/** Problems of the handed-in answers, each leading to its unit; the first hundred. */
export function ProblemsTable(props: {
  readonly language: Language;
  readonly round: Round;
  readonly problems: readonly DataProblem[];
}) {
  const texts = deskTexts[props.language].calculation;
  const left = props.problems.length - mostShown;
  return (
    <>
      <p class="measure">{texts.problemsLead}</p>
      <DataTable id="problem" caption={texts.problemsCaption} hasStickyColumn={false}>
        <thead>
          <tr>
            <th scope="col">{texts.place}</th>
            <th scope="col">{texts.message}</th>
          </tr>
        </thead>
        <tbody>
          {props.problems.slice(0, mostShown).map((problem) => {
            const place = [problem.unit, problem.part, problem.question, problem.item].filter((part) => part !== '');
            return (
              <tr key={`${place.join('|')}|${problem.code}|${problem.line ?? ''}`}>
                <th scope="row">{place.join(', ')}</th>
                <td>{problem.message}</td>
              </tr>
            );
          })}
        </tbody>
      </DataTable>
      {left > 0 && <p>{texts.more(left)}</p>}
    </>
  );
}
