// The page where a part is answered: one form, one block a question, saved as one goes.

import { buildQuestionBlocks, buildSeenFields, type Draft } from '../../../stages/collection/index.ts';
import { nameUnit } from '../../../stages/frame/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { formatClock } from '../../../ui/format.ts';
import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { buildBrowserForm } from '../buildBrowserForm.ts';
import { buildBlockId } from '../form/fieldIds.ts';
import type { FormView } from '../form/formView.ts';
import { QuestionBlockForm } from '../form/QuestionBlockForm.tsx';
import type { OpenedPart } from '../openLink.ts';
import { AboutSurvey } from './AboutSurvey.tsx';
import { SurveyPage } from './SurveyPage.tsx';

export interface PartPageProps {
  readonly opened: OpenedPart;
  readonly view: FormView;
  readonly draft: Draft;
  /** True when the reader comes from the review page: what is missing is said too. */
  readonly showsMissing: boolean;
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[];
}

export function PartPage({ opened, view, draft, showsMissing, errors }: PartPageProps) {
  const { words, part } = view;
  const texts = words.pages.part;
  const name = readText(part.name, words.language);
  return (
    <SurveyPage
      words={words}
      title={name}
      unitName={nameUnit(opened.unit)}
      homeHref={opened.path}
      breadcrumb={opened.isForAllParts ? [{ label: texts.toBoard, href: opened.path }, { label: name }] : undefined}
      scripts={['browser/answering.js']}
    >
      <p class="overline">{readText(opened.round.name, words.language)}</p>
      <h1>{name}</h1>
      {part.introduction && <p class="lead">{readText(part.introduction, words.language)}</p>}
      <p class="measure">
        {texts.lead} <span class="with-script">{texts.autosave}</span>
        <span class="without-script">{texts.withoutScript}</span>
      </p>
      {opened.state === 'reopened' && (
        <Notice language={words.language}>
          <p>{texts.reopened}</p>
        </Notice>
      )}
      <AboutSurvey words={words} round={opened.round} part={part} />
      <ErrorSummary language={words.language} title={texts.errorTitle} errors={errors} />
      <div class="part-columns">
        <QuestionNavigation view={view} />
        <form
          class="part-form"
          method="post"
          action={opened.partPath}
          id="svar"
          data-language={words.language}
          data-draft={`${opened.key.round}/${opened.key.unit}/${opened.key.part}`}
          data-shows-missing={showsMissing ? 'true' : 'false'}
          noValidate
          autocomplete="off"
        >
          <input type="hidden" name="sett" value={JSON.stringify(buildSeenFields(part, draft))} />
          {buildQuestionBlocks(part).map((block) => (
            <QuestionBlockForm key={block.main.code} view={view} block={block} />
          ))}
          <div data-kept-aside>
            <KeptAside view={view} />
          </div>
          <p class="visually-hidden" role="status" id="foljdfragor" />
          <SaveBar view={view} draft={draft} />
        </form>
      </div>
      <script type="application/json" id="delens-fragor" dangerouslySetInnerHTML={{ __html: buildBrowserForm(part) }} />
    </SurveyPage>
  );
}

function QuestionNavigation({ view }: { readonly view: FormView }) {
  const { words, part, state } = view;
  return (
    <nav class="part-navigation" aria-label={words.pages.part.questionList}>
      <p class="part-navigation-title" aria-hidden="true">
        {words.pages.part.questionList}
      </p>
      <ol>
        {buildQuestionBlocks(part).map(({ main }) => (
          <li key={main.code}>
            <a href={`#${buildBlockId(main.code)}`}>
              <span class="part-navigation-code">{main.code}</span>
              <span data-block-state={main.code}>
                {words.answering.blockStates[state.progress.get(main.code) ?? 'untouched']}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function KeptAside({ view }: { readonly view: FormView }) {
  const codes = [...new Set(view.state.keptAside.map((key) => key.replace(/\[.*$/, '')))];
  if (codes.length === 0) return null;
  const texts = view.words.answering;
  return (
    <Notice language={view.words.language} title={texts.keptAsideTitle}>
      <p>{texts.keptAside(codes.join(', '))}</p>
    </Notice>
  );
}

/** Stays at the lower edge: what is saved, how far one has come, the next step. */
function SaveBar({ view, draft }: { readonly view: FormView; readonly draft: Draft }) {
  const { words, state } = view;
  const complete = [...state.progress.values()].filter((progress) => progress === 'complete').length;
  const savedAt = findLastSaved(draft);
  return (
    <div class="save-bar" id="sparat">
      <div class="save-bar-state">
        <p class="save-state" id="spar-lage" role="status">
          {savedAt === undefined
            ? words.answering.notSavedYet
            : words.answering.saved(formatClock(savedAt, words.language))}
        </p>
        <p class="save-progress" data-progress>
          {complete === state.progress.size
            ? words.answering.allComplete(state.progress.size)
            : words.answering.progress(complete, state.progress.size)}
        </p>
      </div>
      <div class="save-bar-buttons">
        <span class="without-script">
          <Button kind="secondary">{words.pages.part.save}</Button>
        </span>
        <Button name="till" value="granska">
          {words.pages.part.review}
        </Button>
      </div>
    </div>
  );
}

/** When the unit last saved anything in the draft. */
function findLastSaved(draft: Draft): string | undefined {
  return [...draft.cells.values(), ...draft.comments.values()]
    .map((cell) => cell.savedAt)
    .sort()
    .at(-1);
}
