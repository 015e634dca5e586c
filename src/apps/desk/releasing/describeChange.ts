import type { ReleaseChange, ReleaseData } from '../../../stages/publication/index.ts';
import { vocabulary as english } from '../../../texts/en/vocabulary.ts';
import { vocabulary as swedish } from '../../../texts/sv/vocabulary.ts';
import { type Language, readText } from '../../../ui/language.ts';
import { deskReleaseTexts } from '../catalogues.ts';

/** A changed value in words: the label of the outcome or the reason that there is none; counts stay in their brackets. */
export function describeChanged(value: string, column: string, data: ReleaseData, language: Language): string {
  if (value === '') return deskReleaseTexts[language].frozen.absent;
  const [code = '', ...counts] = value.split(' (');
  const label = data.columns.find((one) => one.code === column)?.scale.find(({ outcome }) => outcome === code)?.label;
  const absences: Readonly<Record<string, { readonly word: string }>> = (language === 'en' ? english : swedish)
    .absences;
  const word = label === undefined ? (absences[code]?.word ?? code) : readText(label, language);
  return [word, ...counts].join(' (');
}

/** Who a change concerns: the name of the unit or group, or its code where the release does not name it. */
export function nameChanged({ level, code }: ReleaseChange, data: ReleaseData): string {
  if (level === 'unit') return data.units.find((unit) => unit.code === code)?.name ?? code;
  return data.groups.find((group) => group.level === level && group.code === code)?.name ?? code;
}
