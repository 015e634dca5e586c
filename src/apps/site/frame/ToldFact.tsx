// Facts in words on a page. Labels of scales, units and reasons come from the release: on an English page those that exist in
// Swedish only are marked as Swedish.

import { Fragment } from 'preact';
import { nameUnitInBoth, renderStatement, type SentenceFact } from '../../../products/sentence/index.ts';
import { LocalPhrase, type LocalPhraseProps } from '../../../ui/LocalText.tsx';
import type { BilingualText } from '../../../ui/language.ts';
import type { SiteContext } from './siteContext.ts';

interface ToldFactProps {
  readonly site: SiteContext;
  readonly fact: SentenceFact;
}

/** A fact as a sentence, without the name of its indicator. */
export function ToldFact({ site, fact }: ToldFactProps) {
  return <LocalPhrase {...phraseFact(site, fact)} />;
}

/** A fact as a sentence around its texts of the release. */
export function phraseFact({ language, texts }: SiteContext, fact: SentenceFact): LocalPhraseProps {
  return {
    language,
    texts: listTexts(fact),
    tell: (...told) => renderStatement(replaceTexts(fact, told), texts.sentence, language),
  };
}

/** Facts in the order given; nothing where none is of the kinds. */
export interface ToldFactsProps {
  readonly site: SiteContext;
  readonly facts: readonly SentenceFact[];
  /** Only facts of these kinds are told. */
  readonly kinds: readonly SentenceFact['kind'][];
}

/** Facts as sentences one after the other. */
export function ToldFacts({ site, facts, kinds }: ToldFactsProps) {
  return (
    <>
      {facts
        .filter(({ kind }) => kinds.includes(kind))
        .map((fact, index) => (
          <Fragment key={index}>
            {index > 0 && ' '}
            <ToldFact site={site} fact={fact} />
          </Fragment>
        ))}
    </>
  );
}

/** Texts of the release in a fact: its column's unit and labels, and the reason of what is said of years. */
function listTexts(fact: SentenceFact): readonly BilingualText[] {
  if (fact.kind === 'count') return [];
  const { unit, scale } = fact.column;
  return [
    ...(unit === undefined ? [] : [nameUnitInBoth(unit)]),
    ...scale.map(({ label }) => label),
    ...listReason(fact),
  ];
}

function listReason(fact: SentenceFact): readonly BilingualText[] {
  return 'reason' in fact && typeof fact.reason !== 'string' ? [fact.reason] : [];
}

/** The fact with other words in the places of `listTexts`, the same in both languages. */
function replaceTexts(fact: SentenceFact, told: readonly string[]): SentenceFact {
  if (fact.kind === 'count') return fact;
  const rest = [...told];
  const take = <Text extends BilingualText>(text: Text): Text => {
    const words = rest.shift() ?? '';
    return { ...text, sv: words, en: words };
  };
  const { unit, scale } = fact.column;
  const column = {
    ...fact.column,
    unit: unit && take(unit),
    scale: scale.map((step) => ({ ...step, label: take(step.label) })),
  };
  if (!('reason' in fact) || typeof fact.reason === 'string') return { ...fact, column };
  return { ...fact, column, reason: take(fact.reason) };
}
