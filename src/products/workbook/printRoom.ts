// Room on paper. A column of width 1 is seven pixels wide, and there are 96 pixels to the inch.

const pixelsPerCharacter = 7;
const pixelsPerInch = 96;
/** Width of A4 on its side without its margins, inches. */
const landscapeInches = 10.69;

/** How many characters of column width fit on a page on its side, printed at `scale` per cent. */
export function calculatePageRoom(scale: number): number {
  return Math.floor((landscapeInches * pixelsPerInch * 100) / scale / pixelsPerCharacter);
}
