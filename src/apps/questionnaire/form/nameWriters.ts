import type { QuestionnaireWords } from '../catalogues.ts';
import type { OpenedLink } from '../openLink.ts';
import type { QuestionnaireDependencies } from '../questionnaireDependencies.ts';
import { nameActor } from '../team/loadUnitView.ts';
import type { NamePerson } from './buildProvenance.ts';

/** Names or roles of those who wrote, with a capital; links are asked for only where somebody has no name. */
export async function nameWriters(
  deps: Pick<QuestionnaireDependencies, 'teamwork'>,
  opened: Pick<OpenedLink, 'round' | 'unit'>,
  actors: Iterable<string>,
  words: QuestionnaireWords,
): Promise<NamePerson> {
  const wanted = [...new Set(actors)];
  if (wanted.length === 0) return () => words.form.someone;
  const persons = await deps.teamwork.findPersons(wanted);
  const areAllNamed = wanted.every((actor) => persons.has(actor));
  const key = { round: opened.round.year, unit: opened.unit.code };
  const links = areAllNamed ? [] : await deps.teamwork.loadLinks(key);
  return (actor) => nameActor({ persons, links }, actor, words);
}
