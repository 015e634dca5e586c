import { type BilingualText, vocabularies } from '../../../ui/language.ts';
import type { GroupLevel } from './areaView.ts';

/** A group of the release: what its name is made of. */
export interface NamedGroup {
  readonly level: GroupLevel;
  readonly code: string;
  readonly name: string;
}

/** Name of a group in the languages that it has: places are called the same in both, kinds of municipalities have Swedish names. */
export function readGroup({ level, code, name }: NamedGroup): BilingualText {
  if (level === 'nation') return { sv: vocabularies.sv.levels.nation, en: vocabularies.en.levels.nation };
  const words = describeGroup(level, code, name);
  return { sv: words, en: level === 'city' || level === 'county' || words === code ? words : undefined };
}

/** `B4 Pendlingskommun nära större stad`; names that begin with their code (`Grupp 2, …`) as they are. */
function describeGroup(level: GroupLevel, code: string, name: string): string {
  const hasCode = level === 'sizeGroup' || level === 'skrGroup' || level === 'socioGroup';
  return joinDigits(!hasCode || name === code || isNamedByCode(code, name) ? name : `${code} ${name}`);
}

/** The name without its code, `15 000–29 999 invånare`, in the languages that it has. */
export function readBareGroup(level: GroupLevel, code: string, name: string): BilingualText {
  const isPlace = level === 'city' || level === 'county';
  const bare = getBareGroupName(code, name);
  return { sv: bare, en: isPlace ? bare : undefined };
}

function getBareGroupName(code: string, name: string): string {
  return joinDigits(isNamedByCode(code, name) ? name.slice(name.indexOf(',') + 1).trim() : name);
}

/** Thousands stay on one line. */
function joinDigits(name: string): string {
  return name.replace(/(\d) (?=\d{3})/g, '$1\u00a0');
}

function isNamedByCode(code: string, name: string): boolean {
  return name.startsWith(`Grupp ${code},`);
}
