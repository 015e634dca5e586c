// What the faces that need the database show while it does not answer.

import type { VNode } from 'preact';
import { serving as english } from '../texts/en/serving.ts';
import { serving as swedish } from '../texts/sv/serving.ts';
import type { Language } from './language.ts';
import { Page } from './Page.tsx';

const catalogues = { sv: swedish, en: english };

/** Says that nothing is lost, and where the results are. */
function ClosedPage({ language }: { readonly language: Language }) {
  const texts = catalogues[language];
  return (
    <Page language={language} title={texts.title} isPrivate footerNote={null}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.text}</p>
      <p>
        {texts.site} <a href={language === 'en' ? '/en' : '/'}>{texts.toSite}</a>
      </p>
    </Page>
  );
}

/** The page as a node, for callers that write no markup. */
export function buildClosedPage(language: Language): VNode {
  return <ClosedPage language={language} />;
}
