// How wide a text is about, without a page to measure it on: enough to place labels and to break lines.

/** Mean width of a sign in the sans face, in parts of its size; names with capitals come out a little wider than they are. */
const signWidth = 0.5;

/** Width in units of the drawing. */
export function estimateWidth(text: string, size: number): number {
  return text.length * size * signWidth;
}

/** Lines no wider than `width`, broken between words but not before a dash; a longer word stands alone. */
export function breakLines(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ (?![-–] )/u)) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line !== undefined && estimateWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
