// Which page this is, for search engines and for services that show a link to it as a card.

import { type Language, languages, uiTexts } from './language.ts';

/** What those who come from elsewhere are told of a page of the public site. */
export interface PageIdentity {
  /** The page's one address in each language, whole; undefined where it has none that lasts. */
  readonly addresses: Readonly<Record<Language, string>> | undefined;
  /** False: search engines follow the page's links and do not list it. */
  readonly isListed: boolean;
  /** What the page is about, as JSON-LD. */
  readonly described?: object | undefined;
}

/** `title` and `description`: of the page, as in its head. */
export interface IdentityTagsProps extends PageIdentity {
  readonly language: Language;
  readonly title: string;
  readonly description: string | undefined;
}

const locales: Readonly<Record<Language, string>> = { sv: 'sv_SE', en: 'en_GB' };

/** Elements of a head. A page that is not listed names no address, since what it shows is nobody's but the reader's. */
export function IdentityTags(props: IdentityTagsProps) {
  const { language, title, description, isListed, described } = props;
  const addresses = isListed ? props.addresses : undefined;
  return (
    <>
      {!isListed && <meta name="robots" content="noindex, follow" />}
      {addresses !== undefined && (
        <>
          <link rel="canonical" href={addresses[language]} />
          {languages.map((other) => (
            <link key={other} rel="alternate" hreflang={other} href={addresses[other]} />
          ))}
          <meta property="og:url" content={addresses[language]} />
        </>
      )}
      <meta property="og:title" content={title} />
      {description !== undefined && <meta property="og:description" content={description} />}
      <meta property="og:site_name" content={uiTexts[language].productName} />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={locales[language]} />
      {described !== undefined && (
        // Data, which no browser runs. The sign could end the element.
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(described).replaceAll('<', '\\u003c') }}
        />
      )}
    </>
  );
}
