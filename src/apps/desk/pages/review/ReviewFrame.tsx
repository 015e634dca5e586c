// What the pages of the review have in common: title, the ways between them, what was just done.

import type { ComponentChildren } from 'preact';
import type { DeskUser } from '../../../../stages/collection/index.ts';
import { Breadcrumb, type BreadcrumbStep } from '../../../../ui/Breadcrumb.tsx';
import type { Language } from '../../../../ui/language.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { deskReviewWords } from '../../reviewing/reviewWords.ts';
import { DeskPage } from '../DeskPage.tsx';

/** What every page of the review is given. */
export interface ReviewPageBase {
  readonly language: Language;
  readonly basePath: string;
  readonly user: DeskUser;
  /** Year of the round. */
  readonly year: number;
  readonly isSynthetic: boolean;
  /** What was just done, in words. */
  readonly said?: string | undefined;
}

/** `current`: which of the ways is marked; `item`: a page below them. */
export interface ReviewFrameProps extends ReviewPageBase {
  readonly title: string;
  /** Where the page lies below the review's own pages. */
  readonly breadcrumb?: readonly BreadcrumbStep[] | undefined;
  readonly current: 'queue' | 'comments' | 'corrections' | 'item';
  readonly children: ComponentChildren;
}

/** `current` undefined or `item`: no way between the pages is marked as the one at hand. */
export function ReviewFrame(props: ReviewFrameProps) {
  const { language, basePath, year, title, said } = props;
  const words = deskReviewWords[language].desk.nav;
  const base = `${basePath}/${year}/granskning`;
  const links = [
    { key: 'queue', href: base, label: words.queue },
    { key: 'comments', href: `${base}/kommentarer`, label: words.comments },
    { key: 'corrections', href: `${base}/rattelser`, label: words.corrections },
    { key: 'findings', href: `${base}/utslag.csv`, label: words.findings },
  ];
  return (
    <DeskPage
      language={language}
      basePath={basePath}
      user={props.user}
      title={title}
      round={year}
      path={base}
      isSynthetic={props.isSynthetic}
    >
      {props.breadcrumb !== undefined && <Breadcrumb language={language} steps={props.breadcrumb} />}
      <h1>{title}</h1>
      <nav aria-label={words.label}>
        <ul class="review-links">
          {links.map(({ key, href, label }) => (
            <li key={key}>
              <a href={href} aria-current={key === props.current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {said !== undefined && (
        <Notice language={language} kind="success" isLive>
          <p>{said}</p>
        </Notice>
      )}
      {props.children}
    </DeskPage>
  );
}
