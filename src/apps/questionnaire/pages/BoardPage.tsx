// The coordinator's page: the parts of the unit, how far each has come, and a way to let a colleague answer one.

import type { ResponseProgress } from '../../../stages/collection/index.ts';
import { buildQuestionBlocks } from '../../../stages/collection/index.ts';
import type { Part } from '../../../stages/definition/index.ts';
import { nameUnit } from '../../../stages/frame/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedLink } from '../openLink.ts';
import { AboutSurvey } from './AboutSurvey.tsx';
import { describeTime } from './ReceiptPage.tsx';
import { SurveyPage } from './SurveyPage.tsx';

export interface BoardPageProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedLink;
  readonly progress: readonly ResponseProgress[];
}

export function BoardPage({ words, opened, progress }: BoardPageProps) {
  const texts = words.pages.board;
  const handedIn = progress.filter((part) => part.state === 'submitted').length;
  return (
    <SurveyPage
      words={words}
      title={texts.title(nameUnit(opened.unit))}
      unitName={nameUnit(opened.unit)}
      homeHref={opened.path}
    >
      <h1>{texts.title(nameUnit(opened.unit))}</h1>
      <p class="lead">{texts.lead(opened.parts.length, readText(opened.round.name, words.language))}</p>
      <p>{texts.summary(handedIn, opened.parts.length)}</p>
      <AboutSurvey words={words} round={opened.round} />
      <ul class="tiles">
        {opened.parts.map((part) => (
          <PartTile
            key={part.code}
            words={words}
            part={part}
            href={`${opened.path}/${part.code}`}
            progress={progress.find((candidate) => candidate.key.part === part.code)}
          />
        ))}
      </ul>
      <ShareForm words={words} opened={opened} />
    </SurveyPage>
  );
}

function PartTile(props: {
  readonly words: QuestionnaireWords;
  readonly part: Part;
  readonly href: string;
  readonly progress: ResponseProgress | undefined;
}) {
  const { words, part, progress } = props;
  const texts = words.pages.board;
  const state = progress?.state ?? 'notStarted';
  return (
    <li class={`tile tile-${state}`}>
      <h2>
        <a class="tile-link" href={props.href}>
          {readText(part.name, words.language)}
        </a>
      </h2>
      <p class="tile-state">{words.pages.states[state]}</p>
      <p class="muted">{describeProgress(words, progress) ?? texts.questions(buildQuestionBlocks(part).length)}</p>
      {part.isCompulsory && <p class="muted">{texts.compulsory}</p>}
      <p class="tile-action" aria-hidden="true">
        {texts.open[state]}
      </p>
    </li>
  );
}

function describeProgress(words: QuestionnaireWords, progress: ResponseProgress | undefined): string | undefined {
  const texts = words.pages.board;
  if (progress?.state === 'submitted' && progress.submittedAt) {
    return texts.handedIn(describeTime(progress.submittedAt, words));
  }
  return progress?.lastSavedAt ? texts.lastSaved(describeTime(progress.lastSavedAt, words)) : undefined;
}

function ShareForm({ words, opened }: { readonly words: QuestionnaireWords; readonly opened: OpenedLink }) {
  const texts = words.pages.board.share;
  return (
    <section class="share-part">
      <h2>{texts.title}</h2>
      <p class="measure">{texts.explanation}</p>
      <form method="post" action={`${opened.path}/dela`} class="filters">
        <SelectField
          name="del"
          label={texts.part}
          value={opened.parts[0]?.code ?? ''}
          options={opened.parts.map((part) => ({ value: part.code, label: readText(part.name, words.language) }))}
        />
        <Button kind="secondary">{texts.button}</Button>
      </form>
    </section>
  );
}

export interface SharedLinkPageProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedLink;
  readonly part: Part;
  readonly url: string;
  /** Last day, in words. */
  readonly lastDay: string;
}

/** Shows a new link for a colleague, once. */
export function SharedLinkPage({ words, opened, part, url, lastDay }: SharedLinkPageProps) {
  const texts = words.pages.board.share;
  const name = readText(part.name, words.language);
  return (
    <SurveyPage words={words} title={texts.doneTitle} unitName={nameUnit(opened.unit)} homeHref={opened.path}>
      <h1>{texts.doneTitle}</h1>
      <Notice language={words.language} kind="success">
        <p>{texts.done(name, lastDay)}</p>
      </Notice>
      <div class="field">
        <label class="field-label" for="lank">
          {texts.link}
        </label>
        <input class="input input-wide" id="lank" type="text" readOnly value={url} />
      </div>
      <p class="button-row">
        <a href={opened.path}>{texts.back}</a>
      </p>
    </SurveyPage>
  );
}
