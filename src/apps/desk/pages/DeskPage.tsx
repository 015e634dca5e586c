// The frame of the desk's pages: who is signed in, the round at hand and its pages, signing out.

import type { ComponentChildren } from 'preact';
import type { DeskUser } from '../../../stages/collection/index.ts';
import type { Language } from '../../../ui/language.ts';
import { Page } from '../../../ui/Page.tsx';
import { deskTexts } from '../catalogues.ts';
import { isAllowed } from '../deskRequest.ts';

/** `basePath`: where the desk is mounted, e.g. `/desk`; no slash at its end. */
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

/** Without `user` nobody is signed in: then no way to other pages is shown. Kept out of search engines. */
export function DeskPage(props: DeskPageProps) {
  const { language, basePath, user, round } = props;
  const texts = deskTexts[language];
  return (
    <Page
      language={language}
      title={props.title}
      tagline={texts.tagline}
      homeHref={basePath}
      headerNote={user && <SignedIn {...props} user={user} />}
      headerBar={user && round !== undefined && <RoundBar {...props} round={round} />}
      isSynthetic={props.isSynthetic}
      footerNote={<p>{texts.footer}</p>}
      isPrivate
    >
      {props.children}
    </Page>
  );
}

/** The pages of a round in the order of the work: collect, mind the definitions, publish, look back. */
const roundPages = [
  { path: '', word: 'overview' },
  { path: '/kalender', word: 'calendar' },
  { path: '/utskick', word: 'mailings' },
  { path: '/utkorg', word: 'outbox' },
  { path: '/adresser', word: 'contacts' },
  { path: '/granskning', word: 'review' },
  { path: '/definitioner', word: 'definitions' },
  { path: '/berakna', word: 'calculate' },
  { path: '/publicera', word: 'publish' },
  { path: '/publiceringar', word: 'releases' },
  { path: '/logg', word: 'log' },
] as const;

/**
 * The round at hand and its pages. Where there is room the pages stand in a row; on a phone they fold behind one word. The list
 * is there twice, and one of the two is always hidden from everybody: a closed fold cannot be shown open without script.
 */
function RoundBar(props: DeskPageProps & { readonly round: number }) {
  const { language, basePath, path, round } = props;
  const words = deskTexts[language].navigation;
  const base = `${basePath}/${round}`;
  const items = roundPages.map((page) => ({ href: `${base}${page.path}`, label: words[page.word] }));
  const current = items.find(({ href }) => href === path);
  const back = current === undefined ? '' : `?sida=${current.href.slice(base.length + 1)}`;
  return (
    <nav class="round-bar" aria-label={words.label(round)}>
      <p class="round-name">
        <strong>{words.round(round)}</strong> <a href={`${basePath}/omgangar${back}`}>{words.otherRound}</a>
      </p>
      <RoundPages items={items} path={path} />
      <details class="round-fold">
        <summary>{current === undefined ? words.menu : words.menuAt(current.label)}</summary>
        <RoundPages items={items} path={path} />
      </details>
    </nav>
  );
}

function RoundPages(props: {
  readonly items: readonly { readonly href: string; readonly label: string }[];
  readonly path: string | undefined;
}) {
  return (
    <ul class="round-pages">
      {props.items.map(({ href, label }) => (
        <li key={href}>
          <a href={href} aria-current={href === props.path ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The person's own menu: account, users for those who look after them, signing out. */
function SignedIn(props: DeskPageProps & { readonly user: DeskUser }) {
  const { user, language, basePath, round, path } = props;
  const texts = deskTexts[language];
  const base = round === undefined ? undefined : `${basePath}/${round}`;
  const links = [
    { href: `${base}/konto`, label: texts.navigation.account, isShown: true },
    { href: `${base}/anvandare`, label: texts.navigation.users, isShown: isAllowed(user, 'manageUsers') },
  ];
  return (
    <form class="sign-out" method="post" action={`${basePath}/logga-ut`}>
      <span>{texts.signedInAs(user.name)}</span>
      {base !== undefined &&
        links
          .filter(({ isShown }) => isShown)
          .map(({ href, label }) => (
            <a key={href} href={href} aria-current={href === path ? 'page' : undefined}>
              {label}
            </a>
          ))}
      <button class="button-link button" type="submit">
        {texts.signOut}
      </button>
    </form>
  );
}
