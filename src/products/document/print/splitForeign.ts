// Names in another language carry it in office files, so that they are spelled and read out as what they are.

/** Names in the form in which they stand in the text that is searched; the longest first. */
export type NamePattern = RegExp;

/** A pattern that finds the names as whole words, also with blanks that do not part. The names are its one group. */
export function buildNamePattern(names: readonly string[]): NamePattern {
  return new RegExp(`(?<![\\p{L}\\d])(${names.map(escapePattern).join('|')})(?![\\p{L}\\d])`, 'u');
}

/** The text in pieces, none of them empty: what is a name, and what is not. */
export function splitForeign(
  text: string,
  names: NamePattern,
): readonly { readonly text: string; readonly isForeign: boolean }[] {
  return text
    .split(names)
    .map((piece, index) => ({ text: piece, isForeign: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

function escapePattern(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', '[ \u00a0]');
}
