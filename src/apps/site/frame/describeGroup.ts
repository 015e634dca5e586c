import type { GroupLevel } from './areaView.ts';

/** `B4 Pendlingskommun nära större stad`; names that begin with their code (`Grupp 2, …`) as they are. */
export function describeGroup(level: GroupLevel, code: string, name: string): string {
  const hasCode = level === 'sizeGroup' || level === 'skrGroup' || level === 'socioGroup';
  return joinDigits(!hasCode || name === code || isNamedByCode(code, name) ? name : `${code} ${name}`);
}

/** The name without its code: `15 000–29 999 invånare`. */
export function getBareGroupName(code: string, name: string): string {
  return joinDigits(isNamedByCode(code, name) ? name.slice(name.indexOf(',') + 1).trim() : name);
}

/** Thousands stay on one line. */
function joinDigits(name: string): string {
  return name.replace(/(\d) (?=\d{3})/g, '$1\u00a0');
}

function isNamedByCode(code: string, name: string): boolean {
  return name.startsWith(`Grupp ${code},`);
}
