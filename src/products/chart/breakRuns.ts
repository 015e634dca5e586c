// Paragraphs of a picture, broken into lines. A text of the release on an English picture is a run of its own, since it is marked
// as Swedish wherever the line breaks.

import { breakLines, estimateWidth } from './textWidth.ts';

/** `lang`: of a run in another language than its picture. */
export interface TextRun {
  readonly text: string;
  readonly lang?: 'sv' | undefined;
}

/** Lines no wider than `width`; a word or an address that is wider than a line is cut, at a sign between its parts if it has one. */
export function breakRuns(runs: readonly TextRun[], width: number, size: number): readonly (readonly TextRun[])[] {
  const text = runs.map((run) => run.text).join('');
  let end = 0;
  return breakLines(text, width, size)
    .flatMap((line) => cutLine(line, width, size))
    .map((line) => {
      const start = text.indexOf(line, end);
      end = start + line.length;
      return sliceRuns(runs, start, end);
    });
}

/** `https://…/2024/lss/LSS-04?version=1` after a slash, a question mark or an ampersand; else where the line is full. */
function cutLine(line: string, width: number, size: number): readonly string[] {
  if (estimateWidth(line, size) <= width) return [line];
  let fitting = line.length;
  while (fitting > 1 && estimateWidth(line.slice(0, fitting), size) > width) fitting -= 1;
  const start = line.slice(0, fitting + 1);
  const whole = /^.*[ /?&](?=.)/u.exec(start) ?? /^.*-(?=.)/u.exec(start);
  const at = whole?.[0].length ?? fitting;
  return [line.slice(0, at).trimEnd(), ...cutLine(line.slice(at), width, size)];
}

function sliceRuns(runs: readonly TextRun[], start: number, end: number): readonly TextRun[] {
  let offset = 0;
  return runs.flatMap(({ text, lang }) => {
    const piece = text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += text.length;
    return piece === '' ? [] : [{ text: piece, lang }];
  });
}
