// The page for a filled-in Word file: fetch it, give it back, see what was read, choose what to save.

import type { ComponentChildren } from 'preact';
import { buildCellKey } from '../../../kernel/answer.ts';
import type { DescribedProblem } from '../../../products/document/index.ts';
import { describeAnswer } from '../../../stages/collection/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { readText } from '../../../ui/language.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { DraftComparison, ReadDifference } from '../documents/compareWithDraft.ts';
import { buildChoiceField, fromFile, renderReadFields } from '../documents/readingForm.ts';
import type { OpenedPart } from '../openLink.ts';
import { SurveyPage } from './SurveyPage.tsx';

interface PageProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedPart;
}

/** `isWritable` false: documents can be fetched, and none read in. */
export interface ReadingFormProps extends PageProps {
  readonly isWritable: boolean;
  /** Why the file was not read. */
  readonly refusal?: string | undefined;
  /** How many answers were saved just now. */
  readonly saved?: number | undefined;
}

/** Documents to fetch, and the form that takes a filled-in one. */
export function ReadingFormPage(props: ReadingFormProps) {
  const { words, opened, isWritable, refusal, saved } = props;
  const texts = words.reading.page;
  return (
    <Frame {...props}>
      <p class="overline">{readText(opened.part.name, words.language)}</p>
      <h1>{texts.heading}</h1>
      {saved !== undefined && (
        <Notice language={words.language} kind="success" title={texts.savedTitle}>
          <p>{texts.saved(saved)}</p>
          <p>
            <a href={opened.partPath}>{texts.back}</a>
          </p>
        </Notice>
      )}
      <p class="lead">{texts.lead}</p>
      <h2>{texts.fetch}</h2>
      <ul>
        <li>
          <a href={`${opened.partPath}/fragor.docx`} download>
            {texts.empty}
          </a>
        </li>
        <li>
          <a href={`${opened.partPath}/fragor.docx?ifylld=1`} download>
            {texts.filled}
          </a>
        </li>
        <li>
          <a href={`${opened.partPath}/fragor.pdf`} download>
            {texts.print}
          </a>
        </li>
      </ul>
      <h2>{texts.readTitle}</h2>
      {isWritable ? (
        <form method="post" action={`${opened.partPath}/las-in`} enctype="multipart/form-data">
          <div class="field">
            <label class="field-label" for="fil">
              {texts.file}
            </label>
            <p class="field-hint" id="fil-hint">
              {texts.fileHint}
            </p>
            {refusal !== undefined && (
              <p class="field-error" id="fil-fel" role="alert">
                <strong>{texts.refusedTitle}.</strong> {refusal}
              </p>
            )}
            <input
              class="input input-wide"
              type="file"
              id="fil"
              name="fil"
              accept=".docx"
              required
              aria-describedby={refusal === undefined ? 'fil-hint' : 'fil-hint fil-fel'}
              aria-invalid={refusal === undefined ? undefined : 'true'}
            />
          </div>
          <p class="button-row">
            <Button>{texts.read}</Button>
          </p>
        </form>
      ) : (
        <p class="measure">{texts.closed}</p>
      )}
    </Frame>
  );
}

/** `problems`: what could not be read, each with its place; the rest can be saved all the same. */
export interface ReadResultProps extends PageProps {
  readonly fileName: string;
  readonly comparison: DraftComparison;
  readonly problems: readonly DescribedProblem[];
}

/** What was read, beside what the draft holds. */
export function ReadResultPage(props: ReadResultProps) {
  const { words, opened, fileName, comparison, problems } = props;
  const texts = words.reading.page;
  const { differences, same, kept } = comparison;
  const fresh = differences.filter(({ kind }) => kind === 'fresh');
  const differing = differences.filter(({ kind }) => kind !== 'fresh');
  return (
    <Frame {...props}>
      <h1>{texts.doneTitle(fileName)}</h1>
      <p class="lead">{texts.summary(fresh.length, differing.length, same)}</p>
      {kept > 0 && <p class="measure">{texts.kept(kept)}</p>}
      <Problems words={words} problems={problems} />
      {differences.length === 0 ? (
        <>
          <p>{same === 0 ? texts.nothing : texts.nothingNew}</p>
          <p class="button-row">
            <a href={opened.partPath}>{texts.back}</a>
          </p>
        </>
      ) : (
        <form method="post" action={`${opened.partPath}/las-in/spara`}>
          <input type="hidden" name="last" value={renderReadFields(differences)} />
          {differing.length > 0 && (
            <section>
              <h2>{texts.differingTitle}</h2>
              <p class="measure">{texts.differingLead}</p>
              {differing.map((one) => (
                <Difference key={one.field} {...props} difference={one} />
              ))}
            </section>
          )}
          {fresh.length > 0 && (
            <fieldset>
              <legend>
                <h2>{texts.freshTitle}</h2>
              </legend>
              <p class="measure">{texts.freshLead}</p>
              <div class="choices">
                {fresh.map((one) => (
                  <label class="choice" key={one.field}>
                    <input type="checkbox" name={buildChoiceField(one.field)} value={fromFile} checked />
                    <span class="choice-label">
                      <strong>{describePlace(props, one)}:</strong> {describeValue(props, one, one.inFile)}
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
          )}
          <p class="button-row">
            <Button>{texts.save}</Button>
            <a href={opened.partPath}>{texts.back}</a>
          </p>
        </form>
      )}
    </Frame>
  );
}

function Problems({ words, problems }: Pick<ReadResultProps, 'words' | 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <Notice language={words.language} kind="warning" title={words.reading.page.problemsTitle(problems.length)}>
      <ul>
        {problems.map(({ where, what }) => (
          <li key={where + what}>
            <strong>{where}:</strong> {what}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Difference(props: PageProps & { readonly difference: ReadDifference }) {
  const { words, difference } = props;
  const texts = words.reading.page;
  const name = buildChoiceField(difference.field);
  // Where nobody has changed the draft since, the file is what somebody has just written.
  const takesFile = difference.kind === 'updated';
  return (
    <fieldset>
      <legend>
        <h3>{describePlace(props, difference)}</h3>
      </legend>
      <div class="choices">
        <label class="choice">
          <input type="radio" name={name} value={fromFile} checked={takesFile} />
          <span class="choice-label">{texts.useFile(describeValue(props, difference, difference.inFile))}</span>
        </label>
        <label class="choice">
          <input type="radio" name={name} value="utkast" checked={!takesFile} />
          <span class="choice-label">{texts.keepDraft(describeValue(props, difference, difference.inDraft))}</span>
        </label>
      </div>
    </fieldset>
  );
}

function describePlace({ words, opened }: PageProps, { target, question, item }: ReadDifference): string {
  if (target === 'comment') return words.reading.page.comment(question);
  const asked = opened.part.questions.find(({ code }) => code === question);
  const row =
    asked?.items.find(({ id }) => id === item)?.label ??
    (asked?.writtenAnswer?.option === item ? asked.writtenAnswer.text : undefined);
  return words.reading.place(question, row === undefined ? '' : readText(row, words.language));
}

function describeValue({ words, opened }: PageProps, difference: ReadDifference, value: string): string {
  const { target, question, item } = difference;
  const asked = opened.part.questions.find(({ code }) => code === question);
  if (target === 'comment' || asked === undefined) return value;
  const own = new Map([[buildCellKey(question, item), value]]);
  return describeAnswer(asked, item, value, own, words.answering, words.language);
}

function Frame({ words, opened, children }: PageProps & { readonly children: ComponentChildren }) {
  const texts = words.reading.page;
  const part = { label: readText(opened.part.name, words.language), href: opened.partPath };
  return (
    <SurveyPage
      words={words}
      title={texts.title(part.label)}
      opened={opened}
      breadcrumb={
        opened.isForAllParts
          ? [{ label: words.pages.part.toBoard, href: opened.path }, part, { label: texts.short }]
          : [part, { label: texts.short }]
      }
    >
      {children}
    </SurveyPage>
  );
}
