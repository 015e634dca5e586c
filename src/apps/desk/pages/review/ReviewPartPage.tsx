// One part of one unit: the matters with what can be done, all answers beside last time's, corrections, opening the part.

import { addDays, findStockholmDate } from '../../../../kernel/stockholmTime.ts';
import { nameUnit } from '../../../../stages/frame/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { readText } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { SelectField } from '../../../../ui/SelectField.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { isAllowed } from '../../deskRequest.ts';
import { deskReviewWords } from '../../reviewing/reviewWords.ts';
import { AnswersTable } from './AnswersTable.tsx';
import { CorrectionsTable } from './CorrectionsTable.tsx';
import { ReviewFrame } from './ReviewFrame.tsx';
import { ReviewMatter } from './ReviewMatter.tsx';
import { findCorrectPath, type RefusedForm, type ReviewPartPageProps } from './reviewPartProps.ts';

/**
 * A part that is not handed in shows no answers. Where the calendar locks it, it has to be opened before it can change.
 */
export function ReviewPartPage(props: ReviewPartPageProps) {
  const { language, basePath, year, opened } = props;
  const texts = deskReviewWords[language].desk;
  const { reviewed, unit, part } = opened;
  const name = readText(part.name, language);
  return (
    <ReviewFrame
      {...props}
      title={texts.item.title(nameUnit(unit), name)}
      breadcrumb={[{ label: texts.short, href: `${basePath}/${year}/granskning` }, { label: nameUnit(unit) }]}
      current="item"
    >
      <p class="muted">
        {unit.code}, {opened.county}. <a href={`${basePath}/${year}/enhet/${unit.code}`}>{texts.item.toUnit}</a>
      </p>
      {reviewed === undefined ? (
        <p class="lead">{texts.item.notHandedIn}</p>
      ) : (
        <>
          {!opened.right.mayWrite && (
            <Notice language={language} title={texts.item.lockedTitle}>
              <p>{texts.item.locked}</p>
            </Notice>
          )}
          {opened.state === 'reopened' && (
            <Notice language={language}>
              <p>
                {texts.item.alreadyOpen} {texts.item.notSubmitted}
              </p>
            </Notice>
          )}
          <h2>{texts.item.itemsTitle}</h2>
          {reviewed.items.length === 0 && <p>{texts.item.noItems}</p>}
          {reviewed.items.map((item) => (
            <ReviewMatter key={item.key} {...props} reviewed={reviewed} item={item} />
          ))}
          {isAllowed(props.user, 'correct') && <AskForm {...props} />}
          <AnswersTable language={language} reviewed={reviewed} correctPath={findCorrectPath(props)} />
          {opened.corrections.length > 0 && (
            <CorrectionsTable
              language={language}
              caption={texts.item.correctionsTitle}
              rows={opened.corrections.map((correction) => ({ reviewed, correction }))}
              names={opened.names}
            />
          )}
        </>
      )}
      {isAllowed(props.user, 'reopen') && <ReopenForm {...props} />}
    </ReviewFrame>
  );
}

function AskForm(props: ReviewPartPageProps) {
  const { language, basePath, opened, refused } = props;
  const texts = deskReviewWords[language].desk.item;
  const { key } = opened;
  const own = refused?.form === 'fraga' ? refused : undefined;
  return (
    <section id="fraga">
      <h2>{texts.askOther}</h2>
      <form method="post" action={`${basePath}/${key.round}/granskning/${key.unit}/${key.part}/fraga`}>
        <TextField
          language={language}
          name="text"
          label={texts.askLabel}
          hint={texts.askHint}
          kind="multiline"
          value={own?.text}
          error={own?.message}
          maxLength={2000}
        />
        <p class="button-row">
          <Button kind="secondary">{texts.askButton}</Button>
        </p>
      </form>
    </section>
  );
}

/** Before closing the part is opened; after it until a day, and to whom (R-COLLECTION-18). */
function ReopenForm(props: ReviewPartPageProps) {
  const { language, basePath, opened, refused, now } = props;
  const texts = deskReviewWords[language].desk.item;
  const { key, phase, state } = opened;
  const isClosed = phase.kind === 'closed' || phase.kind === 'completing';
  if (!isClosed && state !== 'submitted') {
    return null;
  }
  const own = refused?.form === 'oppna' ? refused : undefined;
  const error = (field: RefusedForm['field']) => (own?.field === field ? own.message : undefined);
  return (
    <section id="oppna">
      <h2>{texts.reopenTitle}</h2>
      <form method="post" action={`${basePath}/${key.round}/granskning/${key.unit}/${key.part}/oppna`}>
        <p class="measure">{isClosed ? texts.reopenClosedLead : texts.reopenLead}</p>
        {isClosed && (
          <>
            <TextField
              language={language}
              name="dag"
              label={texts.reopenUntil}
              kind="date"
              value={own?.day ?? addDays(findStockholmDate(now), 7)}
              error={error('day')}
            />
            <SelectField
              name="vem"
              label={texts.reopenWho}
              value="enhet"
              options={[
                { value: 'enhet', label: texts.reopenForUnit },
                ...(state === 'submitted' ? [{ value: 'myndighet', label: texts.reopenForOffice }] : []),
              ]}
            />
          </>
        )}
        <TextField
          language={language}
          name="skal"
          label={texts.reopenReason}
          kind="multiline"
          value={own?.text}
          error={error('text')}
          maxLength={1000}
        />
        <p class="button-row">
          <Button kind="secondary">{texts.reopenButton}</Button>
        </p>
      </form>
    </section>
  );
}
