// Reports of mails that came back, read in at the desk by somebody who got them in a mailbox.

import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { nameUnit } from '../../../stages/frame/index.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskEnvironment, requirePermission } from '../deskRequest.ts';
import { openRound } from '../openRound.ts';
import type { ReadBounceFile } from '../pages/mail/BounceSection.tsx';
import { renderOutbox } from './outboxRoutes.tsx';

const path = '/:round{[0-9]{4}}/utkorg/studsar';
/** Bytes of all files together; a report may hold the whole mail with its documents. */
const largestUpload = 10 * 1024 * 1024;

/** True for the address to which reports are sent. */
export function isBounceUpload(requestPath: string): boolean {
  return /\/\d{4}\/utkorg\/studsar$/.test(requestPath);
}

/**
 * Takes permission `send`. 413 for a too large upload, 422 where a file could not be understood; the others are marked
 * all the same.
 */
export function addBounceRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const limit = bodyLimit({
    maxSize: largestUpload,
    onError: async (context) => context.html(await renderOutbox(deps, context, { fault: 'tooLarge', files: [] }), 413),
  });

  // The page that tells what became of the files has this address.
  app.get(path, (context) => context.redirect(`${deps.basePath}/${context.req.param('round')}/utkorg`, 303));

  app.post(path, limit, async (context) => {
    const user = context.get('user');
    requirePermission(user, 'send');
    const { round } = openRound(deps, context.req.param('round'));
    const fields = await context.req.formData();
    const uploaded = fields.getAll('fil').filter((file) => file instanceof File && (file.name !== '' || file.size > 0));
    const files: ReadBounceFile[] = [];
    for (const file of uploaded) if (file instanceof File) files.push(await readFile(deps, file));
    if (files.length === 0) return context.html(await renderOutbox(deps, context, { fault: 'none', files }), 422);
    const marked = files.filter(({ outcome }) => outcome.kind === 'taken').length;
    const details = { round: round.year, files: files.length, marked };
    await deps.desk.appendLog({ at: deps.now().toISOString(), actor: user.actor, action: 'bouncesRead', details });
    return context.html(await renderOutbox(deps, context, { files }), files.every(isRead) ? 200 : 422);
  });
}

function isRead({ outcome }: ReadBounceFile): boolean {
  return 'mail' in outcome;
}

async function readFile(deps: DeskDependencies, file: File): Promise<ReadBounceFile> {
  const outcome = await deps.mail.takeBounce(Buffer.from(await file.arrayBuffer()).toString('latin1'));
  if (!('mail' in outcome)) return { name: file.name, outcome, unit: '', to: '', href: '' };
  const { mail } = outcome;
  const unit = deps.getFrame(mail.round).unitsByCode.get(mail.unit);
  return {
    name: file.name,
    outcome,
    unit: unit === undefined ? mail.unit : nameUnit(unit),
    to: (await deps.teamwork.findPersons([mail.to])).get(mail.to)?.email ?? '',
    href: `${deps.basePath}/${mail.round}/utkorg/${mail.id}`,
  };
}
