// Correcting answers on a unit's behalf: the question with its follow-ups, the reason, and what would change.

import { describeCell, describeCellProblem, type ReviewedPart } from '../../../../stages/collection/index.ts';
import { nameUnit } from '../../../../stages/frame/index.ts';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx';
import { readText } from '../../../../ui/language.ts';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { buildDescribed } from '../../reviewing/describeReviewed.ts';
import type { OpenedReview } from '../../reviewing/openReviewedPart.ts';
import type { CorrectionForm } from '../../reviewing/readCorrection.ts';
import { deskReviewWords } from '../../reviewing/reviewWords.ts';
import { buildCorrectionFieldId, CorrectionField } from './CorrectionField.tsx';
import { ReviewFrame, type ReviewPageBase } from './ReviewFrame.tsx';

/** `reviewed`: the part as it is handed in now. */
export interface CorrectionPageProps extends ReviewPageBase {
  readonly opened: OpenedReview;
  readonly reviewed: ReviewedPart;
  /** Undefined: no question is chosen yet. */
  readonly form: CorrectionForm | undefined;
  /** Digest of the answers that the form was made from. */
  readonly digest: string;
  /** Why nothing was stored: the reason is missing, or nothing is changed. */
  readonly fault?: 'reasonMissing' | 'noChange' | undefined;
}

/** Two steps: what would change is shown before it is stored. Without `form` a question is chosen first. */
export function CorrectionPage(props: CorrectionPageProps) {
  const { language, basePath, year, opened, form } = props;
  const { desk } = deskReviewWords[language];
  const { unit, part, key } = opened;
  const path = `${basePath}/${year}/granskning/${key.unit}/${key.part}`;
  const name = readText(part.name, language);
  return (
    <ReviewFrame
      {...props}
      title={desk.correction.title(nameUnit(unit), name)}
      breadcrumb={[
        { label: desk.short, href: `${basePath}/${year}/granskning` },
        { label: desk.item.title(nameUnit(unit), name), href: path },
        { label: desk.item.correct },
      ]}
      current="item"
    >
      <p class="measure">{desk.correction.lead}</p>
      {form === undefined ? <ChooseQuestion {...props} path={path} /> : <Form {...props} form={form} path={path} />}
    </ReviewFrame>
  );
}

function ChooseQuestion({ language, reviewed, path }: CorrectionPageProps & { readonly path: string }) {
  const texts = deskReviewWords[language].desk.correction;
  return (
    <form method="get" action={`${path}/ratta`} class="filters">
      <SelectField
        name="fraga"
        label={texts.choose}
        value={reviewed.part.questions[0]?.code ?? ''}
        options={reviewed.part.questions.map(({ code, text }) => {
          const words = readText(text, language);
          return { value: code, label: `${code}: ${words.length > 80 ? `${words.slice(0, 79)}…` : words}` };
        })}
      />
      <Button kind="secondary">{texts.chooseButton}</Button>
    </form>
  );
}

function Form(props: CorrectionPageProps & { readonly form: CorrectionForm; readonly path: string }) {
  const { language, form, path, fault, digest } = props;
  const texts = deskReviewWords[language].desk.correction;
  return (
    <form method="post" action={`${path}/ratta`}>
      <ErrorSummary language={language} errors={listErrors(props)} />
      <input type="hidden" name="arende" value={form.matter} />
      <input type="hidden" name="sammandrag" value={digest} />
      {form.cells.map((cell) => (
        <CorrectionField
          key={cell.key}
          language={language}
          cell={cell}
          values={form.values}
          error={findError(props, cell.question.code, cell.item)}
        />
      ))}
      <TextField
        language={language}
        name="skal"
        label={texts.reason}
        hint={texts.reasonHint}
        kind="multiline"
        value={form.reason}
        error={fault === 'reasonMissing' ? texts.reasonMissing : undefined}
        maxLength={1000}
      />
      <Preview {...props} />
      <p class="button-row">
        <Button name="steg" value="ratta">
          {texts.button}
        </Button>
        <Button kind="secondary" name="steg" value="visa">
          {texts.preview}
        </Button>
        <ButtonLink kind="secondary" href={path}>
          {texts.cancel}
        </ButtonLink>
      </p>
    </form>
  );
}

function listErrors(props: CorrectionPageProps & { readonly form: CorrectionForm }) {
  const { language, form, reviewed, fault } = props;
  const texts = deskReviewWords[language].desk.correction;
  const first = form.cells[0]?.key ?? '';
  const problems = (form.prepared?.problems ?? []).map((problem) => ({
    fieldId: buildCorrectionFieldId(form.cells.find(isCell(problem))?.key ?? first),
    message: describeCellProblem(problem),
  }));
  const findings = (form.prepared?.findings ?? []).map(({ check }) => {
    const message = reviewed.part.checks.find(({ id }) => id === check)?.message;
    return { fieldId: buildCorrectionFieldId(first), message: message ? readText(message, language) : check };
  });
  return [
    ...problems,
    ...findings,
    ...(fault === 'noChange' ? [{ fieldId: buildCorrectionFieldId(first), message: texts.noChange }] : []),
    ...(fault === 'reasonMissing' ? [{ fieldId: 'f-skal', message: texts.reasonMissing }] : []),
  ];
}

function isCell(problem: { readonly question: string; readonly item: string }) {
  return ({ question, item }: CorrectionForm['cells'][number]) =>
    question.code === problem.question && item === problem.item;
}

function findError({ form }: CorrectionPageProps, question: string, item: string): string | undefined {
  const problem = form?.prepared?.problems.find((one) => one.question === question && one.item === item);
  return problem === undefined ? undefined : describeCellProblem(problem);
}

/** What would be stored: also answers that fall away, and those that come to. */
function Preview({ language, form, reviewed }: CorrectionPageProps & { readonly form: CorrectionForm }) {
  const { review, desk } = deskReviewWords[language];
  const changed = form.prepared?.changed ?? [];
  if (changed.length === 0) return null;
  const described = buildDescribed(reviewed, language);
  return (
    <DataTable id="andras" caption={desk.correction.previewTitle} hasStickyColumn={false}>
      <thead>
        <tr>
          {[review.corrections.cell, review.corrections.before, review.corrections.after].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changed.map(({ key, before, after }) => (
          <tr key={key}>
            <th scope="row">{describeCell(key, described).label}</th>
            <td>{describeCell(key, described, before).answer}</td>
            <td>{after === '' ? desk.correction.fallen : describeCell(key, described, after).answer}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
