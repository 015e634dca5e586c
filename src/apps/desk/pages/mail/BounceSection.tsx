// Reading in reports of mails that came back, and what became of each file.

import type { BounceOutcome } from '../../../../stages/collection/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx';
import { FieldError } from '../../../../ui/FieldError.tsx';
import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { deskMailTexts } from '../../catalogues.ts';

/** One file of an upload. */
export interface ReadBounceFile {
  readonly name: string;
  readonly outcome: BounceOutcome;
  /** Of the mail that the report is about: its unit by name, its address ('' where it is erased), and its page. */
  readonly unit: string;
  readonly to: string;
  readonly href: string;
}

/** `none`: no file was chosen. `tooLarge`: nothing was read. */
export interface BounceUpload {
  readonly fault?: 'none' | 'tooLarge';
  readonly files: readonly ReadBounceFile[];
}

/** `bounces` undefined: nothing was read in just now. */
export interface BounceProps {
  readonly language: Language;
  readonly bounces: BounceUpload | undefined;
}

/** What became of the files, those that could not be used first. */
export function BounceOutcomes({ language, bounces }: BounceProps) {
  const texts = deskMailTexts[language].bounces;
  if (bounces === undefined) return null;
  const read = bounces.files.filter(({ outcome }) => 'mail' in outcome);
  const unread = bounces.files.filter(({ outcome }) => !('mail' in outcome));
  return (
    <>
      {bounces.fault !== undefined && (
        <ErrorSummary language={language} errors={[{ fieldId: 'f-fil', message: texts[bounces.fault] }]} />
      )}
      {unread.length > 0 && (
        <div class="error-summary" role="alert" tabIndex={-1} id="fel">
          <h2>{texts.unread(unread.length)}</h2>
          <ul>
            {unread.map(({ name, outcome }, index) => (
              <li key={`${index}${name}`}>
                {name}: {describeFault(outcome, language)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {read.length > 0 && (
        <Notice language={language} kind="success" title={texts.read(read.length)} isLive>
          <ul>
            {read.map(({ name, outcome, unit, to, href }, index) => (
              <li key={`${index}${name}`}>
                {name}: <a href={href}>{texts.mailTo(to, unit)}</a> {'mail' in outcome && texts[outcome.kind]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** Several files at a time, as mail programs save them (.eml). */
export function BounceSection({
  language,
  bounces,
  basePath,
  round,
}: BounceProps & { readonly basePath: string; readonly round: { readonly year: number } }) {
  const texts = deskMailTexts[language].bounces;
  const fault = bounces?.fault === undefined ? undefined : texts[bounces.fault];
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`${basePath}/${round.year}/utkorg/studsar`}
      class="desk-section"
      id="studsar"
    >
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      <div class="field">
        <label class="field-label" for="f-fil">
          {texts.files}
        </label>
        {fault !== undefined && <FieldError language={language} id="fel-fil" message={fault} />}
        <input
          class="input"
          type="file"
          id="f-fil"
          name="fil"
          accept=".eml,message/rfc822"
          multiple
          aria-describedby={fault === undefined ? undefined : 'fel-fil'}
          aria-invalid={fault === undefined ? undefined : true}
        />
      </div>
      <p class="button-row">
        <Button kind="secondary">{texts.button}</Button>
      </p>
    </form>
  );
}

function describeFault(outcome: BounceOutcome, language: Language): string {
  const { faults } = deskMailTexts[language].bounces;
  switch (outcome.kind) {
    case 'notReport':
      return faults[outcome.because];
    case 'notOurs':
      return faults.notOurs(outcome.messageId ?? '', outcome.recipient ?? '');
    default:
      return '';
  }
}
