// What has happened to a unit, in words: the chains of its answers and its log told as one story, newest first.

import {
  buildReceipt,
  type ContactRole,
  type PersonalLink,
  type UnitEntry,
  type UnitFact,
} from '../../stages/collection/index.ts';
import { type Language, readText } from '../../ui/language.ts';
import { type DeskUnitTexts, deskUnitTexts } from './catalogues.ts';
import { describeTime } from './describeTime.ts';
import { findActorName, type UnitView } from './unitView.ts';

/** `at` is ISO 8601; the rest is in words of the reader's language. */
export interface HistoryLine {
  /** Unique within the history. */
  readonly id: string;
  readonly at: string;
  /** Name of the part; undefined: it is about the unit. */
  readonly part: string | undefined;
  readonly what: string;
  readonly who: string;
  /** The link or the desk. */
  readonly through: string;
  /** Free texts that belong to it; empty where there are none or they are erased. */
  readonly words: string;
}

/** Newest first. */
export function buildUnitHistory(view: UnitView, language: Language): readonly HistoryLine[] {
  const texts = deskUnitTexts[language];
  const answers = view.answerEvents.map(({ event, reason }): HistoryLine => {
    const describe = texts.history.answers[event.kind];
    return {
      id: event.hash,
      at: event.at,
      part: namePart(view, event.key.part, language),
      what: describe(buildReceipt(event)),
      ...describeDoer(view, event, language),
      words: reason ?? '',
    };
  });
  const facts = view.entries.map((entry): HistoryLine => {
    const { fact } = entry;
    return {
      id: entry.hash,
      at: entry.at,
      part: 'part' in fact && fact.part !== '' ? namePart(view, fact.part, language) : undefined,
      what: describeFact(view, entry, language),
      ...describeDoer(view, entry, language),
      words: Object.values(entry.texts).join(' '),
    };
  });
  return [...answers, ...facts].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

function describeDoer(
  view: UnitView,
  { actor, link }: { readonly actor: string; readonly link: string | undefined },
  language: Language,
): Pick<HistoryLine, 'who' | 'through'> {
  const texts = deskUnitTexts[language];
  const through = view.links.find(({ id }) => id === link);
  const isUser = view.users.has(actor);
  return {
    who: findActorName(view, actor) ?? (link === undefined ? texts.system : texts.unknownPerson),
    through: through !== undefined ? describeLink(view, through, language) : isUser ? texts.desk : texts.system,
  };
}

/** Role of a link and what it opens. */
export function describeLink(view: Pick<UnitView, 'parts'>, link: PersonalLink, language: Language): string {
  const texts = deskUnitTexts[language].links;
  return `${texts.roles[link.role]}, ${describeOpened(view, link, language)}`;
}

/** What a link opens, in words. */
export function describeOpened(view: Pick<UnitView, 'parts'>, link: PersonalLink, language: Language): string {
  const texts = deskUnitTexts[language].links;
  if (link.role === 'registrator') return texts.naming;
  if (link.role === 'approver') return texts.approval;
  if (link.part === undefined) return texts.all;
  const part = namePart(view, link.part, language);
  return link.questions.length === 0 ? part : texts.questions(part, link.questions.join(', '));
}

/** Name of a part of the unit; its code where the round has it no longer. */
export function namePart({ parts }: Pick<UnitView, 'parts'>, code: string, language: Language): string {
  const part = parts.find((candidate) => candidate.code === code);
  return part === undefined ? code : readText(part.name, language);
}

function describeFact(view: UnitView, { fact }: UnitEntry, language: Language): string {
  const unitTexts = deskUnitTexts[language];
  const texts = unitTexts.history.facts;
  const name = (actor: string) => findActorName(view, actor) ?? unitTexts.unknownPerson;
  switch (fact.kind) {
    case 'contactNamed':
      return texts.contactNamed(name(fact.person), nameRole(fact.role, unitTexts));
    case 'contactRemoved':
      return texts.contactRemoved(name(findContactPerson(view, fact.contact)));
    case 'addressBounced':
    case 'approvalAsked':
      return texts[fact.kind](name(fact.person));
    case 'delegated':
      return texts.delegated(name(fact.person), describeQuestions(fact.questions, unitTexts));
    case 'recalled':
    case 'delegationDone':
    case 'delegationReminded':
      return texts[fact.kind](name(findDelegate(view, fact.delegation)));
    case 'declined':
      return texts[fact.decline];
    case 'acknowledged':
      return texts.acknowledged(fact.check);
    case 'officeClosed':
      return texts.officeClosed[fact.outcome];
    case 'reopeningGranted':
      return texts.reopeningGranted(describeTime(fact.until, language));
    case 'supportConsented':
      return texts.supportConsented(describeTime(fact.until, language));
    case 'supportViewed':
      return fact.drafts ? texts.supportViewedDrafts : texts.supportViewed;
    default:
      return describeOtherFact(fact, texts);
  }
}

/** Facts that are told by their kind alone. */
function describeOtherFact(fact: UnitFact, texts: DeskUnitTexts['history']['facts']): string {
  const plain: Readonly<Record<string, unknown>> = texts;
  const text = plain[fact.kind];
  return typeof text === 'string' ? text : texts.other(fact.kind);
}

function nameRole(role: ContactRole, texts: DeskUnitTexts): string {
  return texts.contacts.roles[role].toLowerCase();
}

function describeQuestions(questions: readonly string[], { history }: DeskUnitTexts): string {
  return questions.length === 0 ? history.everything : history.questions(questions.join(', '));
}

/** The person of a contact, also of one that is removed. */
function findContactPerson({ entries }: UnitView, contact: string): string {
  const named = entries.findLast(({ fact }) => fact.kind === 'contactNamed' && fact.contact === contact);
  return named?.fact.kind === 'contactNamed' ? named.fact.person : '';
}

function findDelegate({ state }: UnitView, delegation: string): string {
  return state.delegations.find(({ id }) => id === delegation)?.person ?? '';
}
