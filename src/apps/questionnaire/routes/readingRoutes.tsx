// Reading a filled-in Word file into the draft. The file is shown first and kept nowhere; what is chosen is saved as changes
// of the draft, with the versions that were shown. Nothing is ever handed in here.

import type { Context, Hono } from 'hono';
import { Problem } from '../../../kernel/problem.ts';
import {
  describeWordProblem,
  describeWordRefusal,
  readWordQuestionnaire,
  wordFileLimits,
} from '../../../products/document/index.ts';
import { nameUnit } from '../../../stages/frame/index.ts';
import { readText } from '../../../ui/language.ts';
import { limitBody } from '../../../ui/limitBody.ts';
import { renderPage } from '../../../ui/renderPage.ts';
import { questionnaireWords } from '../catalogues.ts';
import { compareWithDraft } from '../documents/compareWithDraft.ts';
import { listChosenAnswers } from '../documents/readingForm.ts';
import { loadGrantedDraft } from '../grantedAnswers.ts';
import { isWritable, type OpenedPart, openPart } from '../openLink.ts';
import { ConflictPage } from '../pages/ConflictPage.tsx';
import { ReadingFormPage, ReadResultPage } from '../pages/ReadingPage.tsx';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { saveAnswers } from '../saveAnswers.ts';
import { buildWriter, nameOthers } from './partRoutes.tsx';

/** Room for the file and what a form adds to it. */
const largestUpload = wordFileLimits.bytes + 64 * 1024;

/** True for the address that takes files, which has a limit of its own. */
export function takesFile(path: string): boolean {
  return path.endsWith('/las-in');
}

/** 413 for a too large file, 409 where answers have changed since they were shown. Throws Problem NOT_WRITABLE. */
export function addReadingRoutes(app: Hono, deps: QuestionnaireDependencies): void {
  const words = questionnaireWords[deps.language];

  app.get('/:secret/:part/las-in', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    const saved = Number(context.req.query('sparat'));
    return context.html(
      renderPage(
        <ReadingFormPage
          words={words}
          opened={opened}
          isWritable={isWritable(opened)}
          saved={Number.isSafeInteger(saved) && saved > 0 ? saved : undefined}
        />,
      ),
    );
  });

  const limit = limitBody(largestUpload);
  app.post('/:secret/:part/las-in', limit, async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    requireWritable(opened);
    const file = (await context.req.formData()).get('fil');
    if (!(file instanceof File) || file.size === 0) return refuse(deps, context, opened, words.reading.refused.noFile);
    return readFile(deps, context, opened, file);
  });

  app.post('/:secret/:part/las-in/spara', async (context) => {
    const opened = await openPart(deps, context.req.param('secret'), context.req.param('part'));
    requireWritable(opened);
    const changes = listChosenAnswers(await context.req.formData());
    const saved = await saveAnswers(deps.store, opened, changes, buildWriter(deps, opened));
    if (saved.conflicts.length > 0) {
      const nameOf = await nameOthers(deps, opened, saved);
      return context.html(
        renderPage(<ConflictPage words={words} opened={opened} conflicts={saved.conflicts} nameOf={nameOf} />),
        409,
      );
    }
    if (saved.refused.length > 0) {
      return refuse(deps, context, opened, words.reading.page.refusedCells(saved.refused.length));
    }
    return context.redirect(`${opened.partPath}/las-in?sparat=${saved.saved.length}`, 303);
  });
}

function requireWritable(opened: OpenedPart): void {
  if (!isWritable(opened)) throw new Problem('NOT_WRITABLE', 'The link does not let its holder write in the part now');
}

async function readFile(
  deps: QuestionnaireDependencies,
  context: Context,
  opened: OpenedPart,
  file: File,
): Promise<Response> {
  const words = questionnaireWords[deps.language];
  const { part, round, unit, definitions } = opened;
  const reading = readWordQuestionnaire(new Uint8Array(await file.arrayBuffer()), {
    round: round.year,
    part,
    unit: unit.code,
    definitionHash: definitions.hash,
  });
  if (reading.kind === 'refused') {
    const expected = {
      round: String(round.year),
      part: readText(part.name, deps.language),
      unit: `${nameUnit(unit)} (${unit.code})`,
    };
    return refuse(deps, context, opened, describeWordRefusal(reading.refusal, expected, words.reading));
  }
  const draft = await loadGrantedDraft(deps.store, opened);
  return context.html(
    renderPage(
      <ReadResultPage
        words={words}
        opened={opened}
        fileName={file.name.slice(0, 100)}
        comparison={compareWithDraft(part, reading, draft)}
        problems={reading.problems.map((problem) => describeWordProblem(problem, part, words.reading, deps.language))}
      />,
    ),
  );
}

function refuse(
  deps: QuestionnaireDependencies,
  context: Context,
  opened: OpenedPart,
  refusal: string,
): Response | Promise<Response> {
  const words = questionnaireWords[deps.language];
  const page = <ReadingFormPage words={words} opened={opened} isWritable refusal={refusal} />;
  return context.html(renderPage(page), 422);
}
