// The frame of every page behind a personal link: whose answers, what the link lets its holder do, no way to the public
// site by mistake, no index.

import type { ComponentChildren } from 'preact';
import type { LinkGrant } from '../../../stages/collection/index.ts';
import { nameUnit } from '../../../stages/frame/index.ts';
import { Page } from '../../../ui/Page.tsx';
import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedLink } from '../openLink.ts';

/** `title` stands in the browser's tab, with the unit's name in the header beside it. */
export interface SurveyPageProps {
  readonly words: QuestionnaireWords;
  readonly title: string;
  /** The link behind which the page is; left out where none is open. */
  readonly opened?: Pick<OpenedLink, 'grant' | 'unit' | 'path'> | undefined;
  /** Name of the unit that answers, where its link is open no more. */
  readonly unitName?: string | undefined;
  readonly breadcrumb?: readonly { readonly label: string; readonly href?: string | undefined }[] | undefined;
  readonly scripts?: readonly string[] | undefined;
  readonly children: ComponentChildren;
}

/** Without `opened` the link opens nothing: the page then names a unit only where `unitName` is given. */
export function SurveyPage(props: SurveyPageProps) {
  const texts = props.words.pages;
  const { opened } = props;
  const unitName = opened === undefined ? props.unitName : nameUnit(opened.unit);
  return (
    <Page
      language={props.words.language}
      title={props.title}
      tagline={texts.whoAsks}
      homeHref={opened?.path ?? '/'}
      headerNote={unitName === undefined ? undefined : texts.forUnit(unitName)}
      breadcrumb={props.breadcrumb}
      footerNote={<p>{texts.footer[opened === undefined ? 'closed' : nameUse(opened.grant)]}</p>}
      scripts={props.scripts}
      isPrivate
    >
      {props.children}
    </Page>
  );
}

/** What the link is for: the footer says what its holder may do, and no more. */
function nameUse({ mayApprove, mayManage, mayNameCoordinator }: LinkGrant): 'answering' | 'approving' | 'naming' {
  if (mayApprove) return 'approving';
  return mayNameCoordinator && !mayManage ? 'naming' : 'answering';
}
