// The second person's decision: when what is frozen is to be seen.

import type { ReleaseRecord } from '../../../../stages/publication/index.ts';
import { Button } from '../../../../ui/Button.tsx';
import { ChoiceGroup } from '../../../../ui/ChoiceGroup.tsx';
import type { Language } from '../../../../ui/language.ts';
import { TextField } from '../../../../ui/TextField.tsx';
import { deskReleaseTexts } from '../../catalogues.ts';
import type { TypedTime } from '../../releasing/readLiveAt.ts';

/** `when`, `typed` and `error`: of a refused approval. */
export interface ApproveSectionProps {
  readonly language: Language;
  readonly record: ReleaseRecord;
  readonly areaName: string;
  /** Address of the release's page. */
  readonly path: string;
  readonly when?: 'now' | 'later' | undefined;
  readonly typed?: TypedTime | undefined;
  readonly error?: string | undefined;
}

/**
 * For a publisher other than the one who froze it. The form carries the hash of what was looked at: another content is
 * refused.
 */
export function ApproveSection({ language, record, areaName, path, when, typed, error }: ApproveSectionProps) {
  const texts = deskReleaseTexts[language].approve;
  return (
    <section aria-labelledby="godkann" class="desk-section">
      <h2 id="godkann">{texts.title}</h2>
      <p>{texts.lead}</p>
      <form method="post" action={`${path}/godkann`}>
        <input type="hidden" name="innehall" value={record.contentHash} />
        <ChoiceGroup
          language={language}
          name="nar"
          kind="radio"
          legend={texts.when}
          choices={[
            { value: 'genast', label: texts.now },
            { value: 'tid', label: texts.later, hint: texts.laterHint },
          ]}
          values={[when === 'later' ? 'tid' : 'genast']}
          error={error}
        />
        <TextField language={language} name="dag" kind="date" label={texts.date} value={typed?.date} />
        <TextField
          language={language}
          name="klockslag"
          label={texts.clock}
          hint={texts.clockHint}
          value={typed?.clock}
          maxLength={5}
        />
        <p class="button-row">
          <Button>{texts.button(areaName)}</Button>
        </p>
      </form>
    </section>
  );
}
