import type { Round } from '../../../stages/definition/index.ts';
import { type Language, readText } from '../../../ui/language.ts';

/** Name of an area of a round; its code where the definitions of now do not have it. */
export function nameArea(round: Round, code: string, language: Language): string {
  const area = round.areas.find((candidate) => candidate.code === code);
  return area ? readText(area.name, language) : code;
}
