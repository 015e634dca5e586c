// How long what the server stores is kept: the agency's rules, class by class.

/**
 * Classes of stored data. A technical class runs by its days alone. A class of documents is erased only once a decision to
 * discard it is written in the definitions: until then it is kept, however old it is.
 */
export const retentionClasses = {
  /** Network addresses in the log of opened links. */
  linkAddresses: { nature: 'technical', after: 'event' },
  /** Whole rows of that log. */
  linkAccesses: { nature: 'technical', after: 'event' },
  /** Sessions and one-time links of the desk, counted from when they expired. */
  signIns: { nature: 'technical', after: 'event' },
  /** What was written but never handed in, and the log of who wrote what. */
  drafts: { nature: 'document', after: 'close' },
  /** Words of mails; that they were sent, when and to whom stays. */
  mailTexts: { nature: 'document', after: 'close' },
  /** Names and addresses of contacts and colleagues; their random keys stay. */
  contacts: { nature: 'document', after: 'close' },
  /** Free texts in the units' logs. */
  logTexts: { nature: 'document', after: 'close' },
  /** Answers in words, comments and reasons; codes and numbers stay. */
  answerTexts: { nature: 'document', after: 'close' },
  /** Why releases were sent back; that they were, when and by whom stays. */
  returnReasons: { nature: 'document', after: 'close' },
  /**
   * Mails that were delivered as files, with their personal links, counted from when they were sent; what they say stays under
   * `mailTexts`. Files come last, so that a disk that refuses keeps no other class from being erased.
   */
  mailFiles: { nature: 'technical', after: 'event' },
  /** Messages that came back and that nobody could make sense of, put aside as files, counted from when they came. */
  unreadBounces: { nature: 'technical', after: 'event' },
} as const;

/** Key of retention.yaml; stands in logs of what was erased. */
export type RetentionClass = keyof typeof retentionClasses;

/** One for each class that retention.yaml names; a class without a rule is kept. */
export interface RetentionRule {
  readonly retentionClass: RetentionClass;
  readonly nature: 'technical' | 'document';
  /** Days after the event, or after the round closed. */
  readonly days: number;
  readonly after: 'event' | 'close';
  /** Who set the days: `ours` is our proposal, `agency` the agency's rule. */
  readonly daysFrom: 'ours' | 'agency';
  /** The decision to discard, with its number; undefined: none is known, or none is needed. */
  readonly decision: string | undefined;
}
