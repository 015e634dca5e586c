// The preview on a page of its own, for answers that are not handed in yet.

import { ButtonLink } from '../../../ui/Button.tsx';
import { readText } from '../../../ui/language.ts';
import type { PreviewRow } from '../buildPreview.ts';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedPart } from '../openLink.ts';
import { Preview } from './Preview.tsx';
import { SurveyPage } from './SurveyPage.tsx';

/** `rows` empty: the part carries no indicator. */
export interface PreviewPageProps {
  readonly words: QuestionnaireWords;
  readonly opened: OpenedPart;
  readonly rows: readonly PreviewRow[];
}

/** Reading it hands nothing in. Where the part has no indicators it says so. */
export function PreviewPage({ words, opened, rows }: PreviewPageProps) {
  const texts = words.form.preview;
  const name = readText(opened.part.name, words.language);
  return (
    <SurveyPage
      words={words}
      title={`${texts.title}: ${name}`}
      opened={opened}
      breadcrumb={[
        ...(opened.isForAllParts ? [{ label: words.pages.part.toBoard, href: opened.path }] : []),
        { label: name, href: opened.partPath },
        { label: texts.title },
      ]}
    >
      <p class="overline">{name}</p>
      <h1>{texts.title}</h1>
      {rows.length === 0 ? <p>{texts.none}</p> : <Preview words={words} rows={rows} level={2} />}
      <p class="button-row no-print">
        <ButtonLink kind="secondary" href={opened.partPath}>
          {texts.back}
        </ButtonLink>
      </p>
    </SurveyPage>
  );
}
