// Words laid out on lines, as near as can be to how they lay before: a changed word moves no line that it need not move.

/**
 * Lines of at most `width` characters that together hold the text, its words joined by single spaces. Lines before the
 * change stay as they are in `earlier`, and so do those after the first place where the lines meet again.
 */
export function foldText(text: string, width: number, earlier: readonly string[]): string[] {
  const words = splitWords(text);
  const before = earlier.map(splitWords);
  const lines: string[] = [];
  let at = 0;
  // Lines whose words, and the first word after them, are the same.
  for (const line of before) {
    const isSame = line.every((word, index) => words[at + index] === word);
    const isLast = at + line.length === words.length;
    const next = before[lines.length + 1]?.[0];
    if (!isSame || (!isLast && words[at + line.length] !== next)) break;
    lines.push(line.join(' '));
    at += line.length;
  }
  while (at < words.length) {
    const kept = findKeptLine(words, at, before);
    if (kept !== undefined) return [...lines, ...before.slice(kept).map((line) => line.join(' '))];
    const count = countFitting(words, at, width);
    lines.push(words.slice(at, at + count).join(' '));
    at += count;
  }
  return lines;
}

function splitWords(text: string): string[] {
  return text.split(/ +/u).filter((word) => word !== '');
}

/** Number of the earlier line from which everything that is left to lay out lies as it did. */
function findKeptLine(
  words: readonly string[],
  at: number,
  before: readonly (readonly string[])[],
): number | undefined {
  const left = words.slice(at).join(' ');
  for (let line = before.length - 1; line >= 0; line--) {
    if (before.slice(line).flat().join(' ') === left) return line;
  }
  return undefined;
}

/** How many words fit on a line; a word that is longer than the line stands alone. */
function countFitting(words: readonly string[], at: number, width: number): number {
  let used = words[at]?.length ?? 0;
  let count = 1;
  for (const word of words.slice(at + 1)) {
    used += 1 + word.length;
    if (used > width) break;
    count += 1;
  }
  return count;
}
