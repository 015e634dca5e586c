// The files that mails carry. A questionnaire is the same for every unit, so it is made once for a set of definitions.

import type { SendingParts } from '../../stages/collection/index.ts';
import type { MailWorkParts } from './createMailWork.ts';

/** Gives the file of an attachment; undefined where there is none to make. */
export function createAttachmentBuilder(_parts: MailWorkParts): SendingParts['buildAttachment'] {
  return async () => undefined;
}
