// The address book: the list with its file, reading in a list, and taking over from the round before.

import type { Hono } from 'hono';
import { checkContactRows } from '../../../stages/collection/index.ts';
import type { Round } from '../../../stages/definition/index.ts';
import type { Frame } from '../../../stages/frame/index.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { deskContactTexts } from '../catalogues.ts';
import type { DeskDependencies } from '../deskDependencies.ts';
import { type DeskContext, type DeskEnvironment, requirePermission } from '../deskRequest.ts';
import { recordContactList } from '../mailing/changeContacts.ts';
import { mostContactRows, readContactsFile, renderContactsCsv } from '../mailing/contactFiles.ts';
import {
  type ContactsView,
  findContactsToTakeOver,
  loadContacts,
  readContactsFilter,
  selectContacts,
} from '../mailing/contactsView.ts';
import { openRound } from '../openRound.ts';
import { ContactsPage } from '../pages/mail/ContactsPage.tsx';
import { ImportContactsPage, type ImportContactsPageProps } from '../pages/mail/ImportContactsPage.tsx';

const path = '/:round{[0-9]{4}}/adresser';

/** Changing, reading in and fetching the file take permission `editContacts`; fetching is logged. */
export function addContactRoutes(app: Hono<DeskEnvironment>, deps: DeskDependencies): void {
  const { language, basePath } = deps;
  const texts = deskContactTexts[language];

  app.get(path, async (context) => {
    const { round, frame } = openRound(deps, context.req.param('round'));
    const view = await loadContacts(deps, round.year, frame);
    const filter = readContactsFilter(context.req.query());
    const before = await findTakeOver(deps, round, view);
    return context.html(
      renderPage(
        <ContactsPage
          language={language}
          basePath={basePath}
          user={context.get('user')}
          round={round}
          isSynthetic={await deps.isSynthetic(round.year)}
          view={view}
          shown={selectContacts(view, filter)}
          filter={filter}
          takeOver={before && { round: before.round, units: new Set(before.wanted.map(({ unit }) => unit)).size }}
          message={describeDone(context.req.query(), language)}
        />,
      ),
    );
  });

  app.get(`${path}/adresser.csv`, async (context) => {
    requirePermission(context.get('user'), 'editContacts');
    const { round, frame } = openRound(deps, context.req.param('round'));
    // HEAD hands out nothing.
    if (context.req.method !== 'GET') return context.body(null, 200, { 'content-type': 'text/csv; charset=utf-8' });
    const view = await loadContacts(deps, round.year, frame);
    const units = new Map(frame.units.map(({ code }, index) => [code, index]));
    const rows = view.rows.toSorted((a, b) => (units.get(a.unit.code) ?? 0) - (units.get(b.unit.code) ?? 0));
    await log(deps, context, 'contactsFetched', { round: round.year });
    context.header('content-disposition', `attachment; filename="adresser-${round.year}.csv"`);
    return context.body(renderContactsCsv({ ...view, rows }, frame), 200, {
      'content-type': 'text/csv; charset=utf-8',
    });
  });

  app.get(`${path}/las-in`, async (context) => {
    requirePermission(context.get('user'), 'editContacts');
    const { round } = openRound(deps, context.req.param('round'));
    return context.html(await renderImport(deps, context, round, { pasted: '', mode: 'add', faults: [] }));
  });

  app.post(`${path}/las-in`, async (context) => {
    requirePermission(context.get('user'), 'editContacts');
    const { round, frame } = openRound(deps, context.req.param('round'));
    const posted = await readPosted(context);
    const read = readList(posted.bytes, frame, language);
    if (read.faults.length > 0) {
      return context.html(await renderImport(deps, context, round, { ...posted, faults: read.faults }), 422);
    }
    const view = await loadContacts(deps, round.year, frame);
    const changes = await recordContactList(deps, context, round.year, view, read.wanted, posted.mode);
    const added = changes.reduce((sum, change) => sum + change.added, 0);
    const removed = changes.reduce((sum, change) => sum + change.removed, 0);
    const details = { round: round.year, units: changes.length, added, removed };
    await log(deps, context, 'contactsImported', details);
    const query = `inlast=${changes.length}&tillagda=${added}&borttagna=${removed}`;
    return context.redirect(`${basePath}/${round.year}/adresser?${query}`, 303);
  });

  app.post(`${path}/ta-over`, async (context) => {
    requirePermission(context.get('user'), 'editContacts');
    const { round, frame } = openRound(deps, context.req.param('round'));
    const view = await loadContacts(deps, round.year, frame);
    const before = await findTakeOver(deps, round, view);
    const changes = await recordContactList(deps, context, round.year, view, before?.wanted ?? [], 'add');
    await log(deps, context, 'contactsTakenOver', { round: round.year, units: changes.length });
    return context.redirect(`${basePath}/${round.year}/adresser?tagna-over=${changes.length}`, 303);
  });

  function readList(bytes: Uint8Array, frame: Frame, textLanguage: typeof language) {
    const { importing } = texts;
    if (bytes.length === 0) return { wanted: [], faults: [{ line: undefined, message: importing.nothing }] };
    const { rows, problems } = readContactsFile(bytes, textLanguage);
    if (rows.length > mostContactRows) {
      return { wanted: [], faults: [{ line: undefined, message: importing.tooLarge(mostContactRows) }] };
    }
    const checked = checkContactRows(rows, frame);
    const faults = checked.faults.map(({ line, kind, value }) => ({ line, message: importing.faults[kind](value) }));
    return { wanted: checked.wanted, faults: [...problems, ...faults].toSorted((a, b) => a.line - b.line) };
  }
}

/** The newest earlier round with addresses that this one lacks. */
async function findTakeOver(deps: DeskDependencies, round: Round, view: ContactsView) {
  const earlier = [...deps.getDefinitions().rounds.values()]
    .filter(({ year, isQuestionnaireKnown }) => year < round.year && isQuestionnaireKnown)
    .toSorted((a, b) => b.year - a.year);
  for (const candidate of earlier) {
    const before = await loadContacts(deps, candidate.year, deps.getFrame(candidate.year));
    const wanted = findContactsToTakeOver(view, before);
    if (wanted.length > 0) return { round: candidate, wanted };
  }
  return undefined;
}

async function readPosted(
  context: DeskContext,
): Promise<{ readonly bytes: Uint8Array; readonly pasted: string; readonly mode: 'add' | 'replace' }> {
  const fields = await context.req.formData();
  const file = fields.get('fil');
  const pasted = fields.get('lista');
  const text = typeof pasted === 'string' ? pasted : '';
  const mode = fields.get('finns') === 'replace' ? 'replace' : 'add';
  if (file instanceof File && file.size > 0) {
    return { bytes: new Uint8Array(await file.arrayBuffer()), pasted: text, mode };
  }
  return { bytes: new TextEncoder().encode(text.trim() === '' ? '' : text), pasted: text, mode };
}

async function renderImport(
  deps: DeskDependencies,
  context: DeskContext,
  round: Round,
  shown: Pick<ImportContactsPageProps, 'pasted' | 'mode' | 'faults'>,
): Promise<string> {
  return renderPage(
    <ImportContactsPage
      pasted={shown.pasted}
      mode={shown.mode}
      faults={shown.faults}
      language={deps.language}
      basePath={deps.basePath}
      user={context.get('user')}
      round={round}
      isSynthetic={await deps.isSynthetic(round.year)}
    />,
  );
}

function describeDone(
  query: Readonly<Record<string, string>>,
  language: DeskDependencies['language'],
): string | undefined {
  const texts = deskContactTexts[language];
  const count = (name: string): number => Number(query[name]) || 0;
  if (query['tagna-over'] !== undefined) return texts.takeOver.done(count('tagna-over'));
  return query.inlast === undefined
    ? undefined
    : texts.importing.done(count('inlast'), count('tillagda'), count('borttagna'));
}

async function log(
  deps: DeskDependencies,
  context: DeskContext,
  action: string,
  details: Readonly<Record<string, string | number>>,
): Promise<void> {
  await deps.desk.appendLog({ at: deps.now().toISOString(), actor: context.get('user').actor, action, details });
}
