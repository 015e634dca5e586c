// The frame of the desk's pages: who is signed in, the round, signing out.

import type { ComponentChildren } from 'preact';
import type { DeskUser } from '../../../stages/collection/index.ts';
import type { Language } from '../../../ui/language.ts';
import { type NavigationItem, Page } from '../../../ui/Page.tsx';
import { deskTexts } from '../catalogues.ts';

export interface DeskPageProps {
  readonly language: Language;
  readonly basePath: string;
  readonly title: string;
  readonly user?: DeskUser | undefined;
  /** Year of the round at hand; the navigation leads within it. */
  readonly round?: number | undefined;
  /** Path of the page, to mark its place in the navigation. */
  readonly path?: string | undefined;
  readonly isSynthetic?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function DeskPage(props: DeskPageProps) {
  const { language, basePath, user, round } = props;
  const texts = deskTexts[language];
  return (
    <Page
      language={language}
      title={props.title}
      tagline={texts.tagline}
      homeHref={basePath}
      navigation={user && round !== undefined ? listNavigation(props, round) : []}
      headerNote={user && <SignedIn user={user} language={language} basePath={basePath} />}
      isSynthetic={props.isSynthetic}
      footerNote={<p>{texts.footer}</p>}
      isPrivate
    >
      {props.children}
    </Page>
  );
}

function listNavigation({ language, basePath, path }: DeskPageProps, round: number): readonly NavigationItem[] {
  const words = deskTexts[language].navigation;
  const items = [
    { href: `${basePath}/${round}`, label: words.overview },
    { href: `${basePath}/${round}/berakna`, label: words.calculate },
    { href: `${basePath}/${round}/publicera`, label: words.publish },
    { href: `${basePath}/${round}/publiceringar`, label: words.releases },
    { href: `${basePath}/${round}/logg`, label: words.log },
    { href: `${basePath}/${round}/konto`, label: words.account },
  ];
  return items.map((item) => ({ ...item, isCurrent: item.href === path }));
}

function SignedIn(props: { readonly user: DeskUser; readonly language: Language; readonly basePath: string }) {
  const texts = deskTexts[props.language];
  return (
    <form class="sign-out" method="post" action={`${props.basePath}/logga-ut`}>
      <span>{texts.signedInAs(props.user.name)}</span>
      <button class="button-link button" type="submit">
        {texts.signOut}
      </button>
    </form>
  );
}
