// Who wrote what in a part: for each question the one who saved it last, and the others.

import { buildQuestionBlocks, type Draft, type DraftCell } from '../../../stages/collection/index.ts';
import type { Question } from '../../../stages/definition/index.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { readText } from '../../../ui/language.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedPart } from '../openLink.ts';
import { describeInstant } from '../team/days.ts';
import { nameActor, type UnitView } from '../team/loadUnitView.ts';
import { SurveyPage } from './SurveyPage.tsx';

/** `draft` says who wrote each cell last, `view` what they are called. */
export interface AuthorsPageProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedPart;
  readonly view: UnitView;
  readonly draft: Draft;
}

/** For those whose link opens the whole part. */
export function AuthorsPage({ words, opened, view, draft }: AuthorsPageProps) {
  const texts = words.board.authors;
  const name = readText(opened.part.name, words.language);
  const rows = buildQuestionBlocks(opened.part).flatMap(({ main, followUps }) => [main, ...followUps]);
  return (
    <SurveyPage
      words={words}
      title={texts.title(name)}
      opened={opened}
      breadcrumb={[
        { label: words.pages.part.toBoard, href: opened.path },
        { label: name, href: opened.partPath },
        { label: texts.caption },
      ]}
    >
      <h1>{texts.title(name)}</h1>
      <p class="lead">{texts.lead}</p>
      <DataTable id="vem" caption={texts.caption} hasStickyColumn={false}>
        <thead>
          <tr>
            <th scope="col">{texts.question}</th>
            <th scope="col">{texts.who}</th>
            <th scope="col">{texts.when}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((question) => (
            <AuthorRow key={question.code} words={words} view={view} question={question} draft={draft} />
          ))}
        </tbody>
      </DataTable>
    </SurveyPage>
  );
}

function AuthorRow(props: {
  readonly words: QuestionnaireWords;
  readonly view: UnitView;
  readonly question: Question;
  readonly draft: Draft;
}) {
  const { words, view, question, draft } = props;
  const texts = words.board.authors;
  const cells = [...draft.cells.values(), ...draft.comments.values()]
    .filter((cell: DraftCell) => cell.question === question.code)
    .toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  const [last] = cells;
  const others = [...new Set(cells.map(({ actor }) => actor))].filter((actor) => actor !== last?.actor);
  return (
    <tr>
      <th scope="row">
        <strong>{question.code}</strong> <span class="author-question">{readText(question.text, words.language)}</span>
      </th>
      <td class="address">
        {last === undefined ? <span class="muted">{texts.none}</span> : nameActor(view, last.actor, words)}
        {others.length > 0 && (
          <small class="author-others">
            {texts.others(others.map((actor) => nameActor(view, actor, words)).join(', '))}
          </small>
        )}
      </td>
      <td class="when">
        {last === undefined ? <span class="muted">{texts.noTime}</span> : describeInstant(words, last.savedAt)}
      </td>
    </tr>
  );
}
