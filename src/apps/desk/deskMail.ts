// What the desk does with mail; handed in by wiring and by tests.

import type { BounceOutcome, MailDelivery, MailingUnit, MailSender, Occasion } from '../../stages/collection/index.ts';

/** Everything here may be asked for several times: no mail is stored or sent twice. */
export interface DeskMail {
  readonly sender: MailSender;
  readonly delivery: MailDelivery['name'];
  /** The units with what planning reads of them. */
  readonly loadUnits: (round: number) => Promise<readonly MailingUnit[]>;
  /** Stores the occasion's mails now, and lets them leave; resolves to how many there are. */
  readonly run: (round: number, occasion: Occasion, actor: string) => Promise<number>;
  /** Sends what waits, without waiting for the clock. */
  readonly sendSoon: () => void;
  /** A mail as it was written to a file; undefined where it was not. */
  readonly findFile: (mailId: string) => Promise<Uint8Array | undefined>;
  /** Takes a message that came back; each byte a character. */
  readonly takeBounce: (message: string) => Promise<BounceOutcome>;
}
