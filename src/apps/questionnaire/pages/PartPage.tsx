// The page where a part is answered: one form, one block a question, saved as one goes.

import type { ComponentChildren } from 'preact';
import {
  buildQuestionBlocks,
  buildSeenFields,
  type Draft,
  estimateAnsweringTime,
} from '../../../stages/collection/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { formatClock } from '../../../ui/format.ts';
import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { buildBrowserForm } from '../buildBrowserForm.ts';
import { hasRepeatable } from '../form/EarlierAnswer.tsx';
import { buildBlockId } from '../form/fieldIds.ts';
import type { FormView } from '../form/formView.ts';
import { QuestionBlockForm } from '../form/QuestionBlockForm.tsx';
import type { OpenedPart } from '../openLink.ts';
import { AboutSurvey } from './AboutSurvey.tsx';
import { PartLinks } from './PartLinks.tsx';
import { PhaseNote } from './PhaseNote.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** `errors`: shown on top as links to their cells; empty until they are to be shown. */
export interface PartPageProps {
  readonly opened: OpenedPart;
  readonly view: FormView;
  readonly draft: Draft;
  /** True when the reader comes from the review page: what is missing is said too. */
  readonly showsMissing: boolean;
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[];
  /** Data for the page script (buildBrowserExtras). */
  readonly extras: string;
  /** Median of the units that have handed in; undefined while too few have. */
  readonly medianSeconds: number | undefined;
  /** Who asked for the answers, and what a manager sent back (PartNotes). */
  readonly notes?: ComponentChildren;
}

/**
 * For those who may write in the part now; it works without script. `medianSeconds`: how long it took others, undefined
 * where too few are known.
 */
export function PartPage(props: PartPageProps) {
  const { opened, view, draft, showsMissing, errors, extras, medianSeconds } = props;
  const { words, part } = view;
  const texts = words.pages.part;
  const name = readText(part.name, words.language);
  return (
    <SurveyPage
      words={words}
      title={name}
      opened={opened}
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
      <AnsweringTime view={view} medianSeconds={medianSeconds} />
      {props.notes}
      <PhaseNote words={words} opened={opened} />
      {opened.state === 'reopened' && (
        <Notice language={words.language}>
          <p>{texts.reopened}</p>
        </Notice>
      )}
      <AboutSurvey words={words} round={opened.round} part={part} />
      <PartLinks words={words} opened={opened} />
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
          {/* What Enter in a field presses: it saves, and stays on the page. */}
          <button class="default-button" type="submit" hidden tabIndex={-1} />
          <EarlierNotice view={view} opened={opened} />
          <input type="hidden" name="sett" value={JSON.stringify(buildSeenFields(part, draft))} />
          {buildQuestionBlocks(part).map((block) => (
            <QuestionBlockForm key={block.main.code} view={view} block={block} />
          ))}
          <div data-kept-aside>
            <KeptAside view={view} />
          </div>
          <p class="visually-hidden" role="status" id="foljdfragor" />
          <p class="visually-hidden" role="status" id="hant" />
          <SaveBar view={view} draft={draft} mayHandIn={opened.granted.mayHandIn} />
        </form>
      </div>
      <script type="application/json" id="delens-fragor" dangerouslySetInnerHTML={{ __html: buildBrowserForm(part) }} />
      <script type="application/json" id="delens-tillagg" dangerouslySetInnerHTML={{ __html: extras }} />
    </SurveyPage>
  );
}

/** How long it takes: measured where enough units have handed in, else our own estimate. */
function AnsweringTime({ view, medianSeconds }: Pick<PartPageProps, 'view' | 'medianSeconds'>) {
  const texts = view.words.form.time;
  const [text, origin] =
    medianSeconds === undefined
      ? [texts.estimate(estimateAnsweringTime(view.part)), texts.estimateOrigin]
      : [texts.median(Math.max(1, Math.round(medianSeconds / 60))), texts.medianOrigin];
  return (
    <p class="measure">
      {text} <span class="muted">{origin}</span>
    </p>
  );
}

/** That the unit answered last time, how much is unchanged, and one press for all of it. */
function EarlierNotice({ view, opened }: Pick<PartPageProps, 'view' | 'opened'>) {
  const { earlier, words, part } = view;
  if (earlier === undefined || earlier.cells.size === 0) return null;
  const texts = words.form.earlier;
  const questions = [...earlier.questions.values()];
  const added = questions.filter(({ status }) => status === 'new').length;
  const changed = questions.filter((one) => one.status === 'asked' && one.changes.length > 0).length;
  const isSelf = earlier.units.length === 1 && earlier.units[0] === opened.unit.code;
  const title = isSelf ? texts.title(earlier.round) : texts.titleOf(earlier.round, earlier.units.join(', '));
  return (
    <Notice language={words.language} title={title}>
      <p>
        {texts.counts(questions.length - added - changed, changed, added)} {texts.lead}
      </p>
      {hasRepeatable(earlier, new Set(part.questions.map(({ code }) => code))) && (
        <p>
          <Button kind="secondary" name="till" value="samma:">
            {texts.sameAll}
          </Button>
        </p>
      )}
    </Notice>
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
function SaveBar(props: { readonly view: FormView; readonly draft: Draft; readonly mayHandIn: boolean }) {
  const { view, draft } = props;
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
          {props.mayHandIn ? words.pages.part.review : words.form.reviewOnly}
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
