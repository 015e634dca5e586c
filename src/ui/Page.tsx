// The frame of every page: title, skip link, header with navigation, synthetic notice, main, footer.

import type { ComponentChildren } from 'preact';
import { findAssetUrl, getAssetUrl } from './assets.ts';
import { Breadcrumb, type BreadcrumbStep } from './Breadcrumb.tsx';
import { IdentityTags, type PageIdentity } from './IdentityTags.tsx';
import { type Language, uiTexts } from './language.ts';

/** A link of header or footer. */
export interface NavigationItem {
  readonly href: string;
  readonly label: string;
  readonly isCurrent?: boolean | undefined;
}

/** What pages differ in; the rest of the frame is the same everywhere. */
export interface PageProps {
  readonly language: Language;
  /** Title of this page, without the product's name. */
  readonly title: string;
  /** Language of the title where it is another than that of the page. */
  readonly titleLanguage?: 'sv' | undefined;
  readonly description?: string | undefined;
  /** Where the product name leads; default the start page of the site in this language. */
  readonly homeHref?: string | undefined;
  /** Under the product name; default the tagline. */
  readonly tagline?: string | undefined;
  readonly navigation?: readonly NavigationItem[] | undefined;
  /** To the right in the header, e.g. who is signed in. */
  readonly headerNote?: ComponentChildren | undefined;
  /** A row of its own at the foot of the header, e.g. the pages of the round at hand. */
  readonly headerBar?: ComponentChildren | undefined;
  readonly breadcrumb?: readonly BreadcrumbStep[] | undefined;
  /** True when results or answers on the page are invented; said on top of the page. */
  readonly isSynthetic?: boolean | undefined;
  /** Said on top of the page where parts of it are in another language. */
  readonly languageNote?: string | undefined;
  /** Address of the same page in the other language. */
  readonly otherLanguageHref?: string | undefined;
  /** Links of the footer; default those of the public site. */
  readonly footerLinks?: readonly NavigationItem[] | undefined;
  /** Sentences above the footer's links; default what colours and comparisons say. `null` leaves them out. */
  readonly footerNote?: ComponentChildren | undefined;
  /** Feed that readers of the page may subscribe to. */
  readonly feed?: { readonly href: string; readonly title: string } | undefined;
  /** Which page this is to search engines and shared links; pages behind a link or a sign-in have none. */
  readonly identity?: PageIdentity | undefined;
  /** Who publishes, with the page that says where questions go; said in the footer. */
  readonly publisher?: { readonly name: string; readonly href: string } | undefined;
  /** Names of browser scripts, e.g. `browser/questionnaire.js`; left out where they are not built. */
  readonly scripts?: readonly string[] | undefined;
  /** Keeps the page out of search engines: pages behind a personal link. */
  readonly isPrivate?: boolean | undefined;
  readonly children: ComponentChildren;
}

/**
 * A whole HTML document for one language. The notice of synthetic figures stands above the content, so that none is
 * read as a true one.
 */
export function Page(props: PageProps) {
  const texts = uiTexts[props.language];
  return (
    <html lang={props.language}>
      <PageHead {...props} />
      <body>
        <a class="skip-link" href="#innehall">
          {texts.skipToContent}
        </a>
        <PageHeader {...props} />
        {props.isSynthetic === true && (
          <aside class="synthetic page-band" aria-label={texts.syntheticLabel}>
            <strong>{texts.syntheticLabel}.</strong> {texts.syntheticBanner}
          </aside>
        )}
        {props.languageNote !== undefined && (
          <aside class="synthetic page-band" aria-label={texts.languageNoteLabel}>
            {props.languageNote}
          </aside>
        )}
        <main class="page-main page-band" id="innehall" tabIndex={-1}>
          {props.breadcrumb !== undefined && <Breadcrumb language={props.language} steps={props.breadcrumb} />}
          {props.children}
        </main>
        <PageFooter {...props} />
      </body>
    </html>
  );
}

function PageHead(props: PageProps) {
  const productName = uiTexts[props.language].productName;
  return (
    <head>
      <meta charset="utf-8" />
      <title lang={props.titleLanguage}>
        {props.title === productName ? productName : `${props.title} – ${productName}`}
      </title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {props.description !== undefined && <meta name="description" content={props.description} />}
      {props.isPrivate === true && <meta name="robots" content="noindex, nofollow" />}
      {props.identity !== undefined && (
        <IdentityTags
          {...props.identity}
          language={props.language}
          title={props.title}
          description={props.description}
        />
      )}
      <link rel="icon" type="image/svg+xml" href={getAssetUrl('favicon.svg')} />
      {props.feed !== undefined && (
        <link rel="alternate" type="application/atom+xml" title={props.feed.title} href={props.feed.href} />
      )}
      <link
        rel="preload"
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
        href={getAssetUrl('source-sans-3-latin-400-normal.woff2')}
      />
      <link
        rel="preload"
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
        href={getAssetUrl('source-serif-4-latin-600-normal.woff2')}
      />
      <link rel="stylesheet" href={getAssetUrl('styles.css')} />
      {props.scripts?.map((name) => {
        const url = findAssetUrl(name);
        return url !== undefined && <script key={name} type="module" src={url} />;
      })}
    </head>
  );
}

function PageHeader(props: PageProps) {
  const texts = uiTexts[props.language];
  const other = props.language === 'sv' ? 'en' : 'sv';
  return (
    <header class="page-header page-band">
      <div class="page-header-row">
        <a class="product" href={props.homeHref ?? (props.language === 'en' ? '/en' : '/')}>
          <span class="product-name">{texts.productName}</span>
          <span class="product-tagline">{props.tagline ?? texts.tagline}</span>
        </a>
        {props.navigation !== undefined && props.navigation.length > 0 && (
          <nav class="navigation" aria-label={texts.navigationLabel}>
            <ul>
              {props.navigation.map((item) => (
                <li key={item.href}>
                  <a href={item.href} aria-current={item.isCurrent === true ? 'page' : undefined}>
                    {item.label}
                  </a>
                </li>
              ))}
              {props.otherLanguageHref !== undefined && (
                <li>
                  <a href={props.otherLanguageHref} lang={other} hreflang={other}>
                    {texts.otherLanguage}
                  </a>
                </li>
              )}
            </ul>
          </nav>
        )}
        {props.headerNote !== undefined && <div class="header-note">{props.headerNote}</div>}
      </div>
      {props.headerBar}
    </header>
  );
}

function PageFooter(props: PageProps) {
  const texts = uiTexts[props.language];
  const links = props.footerLinks ?? listSiteLinks(props.language);
  return (
    <footer class="page-footer page-band">
      <div class="page-footer-row">
        <div>
          {props.footerNote === undefined ? (
            <p>
              {texts.footer.colour} {texts.footer.conditions}
            </p>
          ) : (
            props.footerNote
          )}
          {props.publisher !== undefined && (
            <p>
              {texts.footer.publisher} <a href={props.publisher.href}>{props.publisher.name}</a>
            </p>
          )}
        </div>
        <nav aria-label={texts.footer.label}>
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
            <li class="no-print">
              <a href="#innehall">{texts.footer.toTop}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

/** Links to the pages about the service, in the language of the page. */
function listSiteLinks(language: Language): readonly NavigationItem[] {
  const base = language === 'en' ? '/en' : '';
  const words = uiTexts[language].footer;
  return [
    { href: `${base}/om`, label: words.about },
    { href: `${base}/metod`, label: words.method },
    { href: `${base}/tillganglighet`, label: words.accessibility },
    { href: `${base}/data`, label: words.data },
  ];
}
