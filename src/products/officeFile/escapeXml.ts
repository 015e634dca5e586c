// XML has no place for control characters, other than tab and line feed, nor for halves of characters: they are left out.
const forbidden = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const special = /[&<>"]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(special, (character) => entities[character] ?? character);
}

/** Text of a cell: as XML, and with what the format would read as a coded character (`_x0041_`) kept as it is. */
export function escapeCellText(text: string): string {
  return escapeXml(text).replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}
