// The frame of every page behind a personal link: whose answers, no way to the public site by mistake, no index.

import type { ComponentChildren } from 'preact';
import { Page } from '../../../ui/Page.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';

export interface SurveyPageProps {
  readonly words: QuestionnaireWords;
  readonly title: string;
  /** Name of the unit that answers; left out where no link is open. */
  readonly unitName?: string | undefined;
  /** Where the product's name leads: the link's own page. */
  readonly homeHref?: string | undefined;
  readonly breadcrumb?: readonly { readonly label: string; readonly href?: string | undefined }[] | undefined;
  readonly scripts?: readonly string[] | undefined;
  readonly children: ComponentChildren;
}

export function SurveyPage(props: SurveyPageProps) {
  const texts = props.words.pages;
  return (
    <Page
      language={props.words.language}
      title={props.title}
      tagline={texts.whoAsks}
      homeHref={props.homeHref ?? '/'}
      headerNote={props.unitName === undefined ? undefined : texts.forUnit(props.unitName)}
      breadcrumb={props.breadcrumb}
      footerNote={<p>{texts.footer}</p>}
      scripts={props.scripts}
      isPrivate
    >
      {props.children}
    </Page>
  );
}
