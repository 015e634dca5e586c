import type { AccessStore } from './accessLog.ts';
import type { MailStore } from './mail/model.ts';
import type { UnitLogStore } from './unitLog/model.ts';

/** Storage of the work around the answers: the units' logs, the outbox, and who opened which link. */
export interface TeamworkStore extends UnitLogStore, MailStore, AccessStore {}
